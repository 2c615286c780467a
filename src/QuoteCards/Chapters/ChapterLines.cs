using System.Text.RegularExpressions;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Chapters;

/// <summary>Reads chapters that are lines of a time and a title, as video sites and MP4 tools write them.</summary>
internal static partial class ChapterLines
{
    /// <summary>Adds each line that is a chapter; the others are passed over.</summary>
    public static void Read(string text, string? file, List<Chapter> chapters)
    {
        int line = 0;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            line++;
            if (chapters.Count < ChapterReader.Most && raw.Length < 2000 && One(raw.ToString(), new Place(file, line)) is { } chapter) chapters.Add(chapter);
        }
    }

    /// <summary>The chapter of one line, or null when the line is none.</summary>
    public static Chapter? One(string line, Place place)
    {
        Match m = Line().Match(line);
        return m.Success && Timestamp.TryParse(m.Groups["at"].Value, out Timestamp at) && NoteLine.Squeeze(m.Groups["title"].Value) is { Length: > 0 } title ? new Chapter(at, title) { Place = place } : null;
    }

    [GeneratedRegex(@"^[\s•*-]*[\[(]?(?<at>[0-9]{1,3}:[0-9]{2}(?::[0-9]{2})?(?:[.,][0-9]{1,6})?)[\])]?(?:\s*[-–—:|]\s*|\s+)(?<title>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
