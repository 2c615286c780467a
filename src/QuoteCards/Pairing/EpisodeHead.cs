using System.Text.RegularExpressions;
using QuoteCards.Diagnostics;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Title, show and date as the first lines of a document give them.</summary>
internal static partial class EpisodeHead
{
    // Title, show, date and a rule or two stand in the first lines or nowhere.
    private const int Lines = 6;

    /// <summary>What the head of the document says; front matter wins.</summary>
    public static (string? Title, string? Show, DateOnly? Date) Read(NotesDocument document, List<Diagnostic> found)
    {
        string? title = document.Field("title"), show = document.Field("show") ?? document.Field("podcast");
        DateOnly? date = Dated(document, found);
        int seen = 0;
        foreach (NoteBlock block in document.Blocks.Where(b => b.Kind != BlockKind.Blank).Take(Lines))
        {
            seen++;
            string line = block.Text.Replace("*", "", StringComparison.Ordinal).Trim(' ', '_');
            if (line.Length is 0 or > 160 || MarkScan.Opens(line) || block.Kind == BlockKind.Quoted) continue;
            if (DateScan.Find(line) is { } day)
            {
                date ??= document.Field("date") is null ? DateScan.Read(day, block.Place, found) : null;
                show ??= ShowOf(line, day);
                continue;
            }

            if (Labelled().Match(line) is { Success: true } label) show ??= label.Groups["v"].Value.Trim();
            else if (title is null && seen <= 2 && IsTitle(block, line)) title = Numbered().Replace(line, "");
        }

        return (title ?? document.Field("page-title"), show, date);
    }

    private static DateOnly? Dated(NotesDocument document, List<Diagnostic> found)
    {
        if (document.Field("date") is not { } said) return null;
        Place place = document.Fields["date"].Place;
        int before = found.Count;
        DateOnly? day = DateScan.Read(said, place, found);
        if (day is null && found.Count == before) found.Add(Diagnostic.Warning("date-invalid", $"\"{said}\" is not a date", place, "write it as 2025-01-29"));
        return day;
    }

    private static string? ShowOf(string line, string day)
    {
        string[] parts = line.Split(['|', '·', '—', '–', '•'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && !parts[0].Contains(day, StringComparison.Ordinal) ? parts[0] : null;
    }

    private static bool IsTitle(NoteBlock block, string line) =>
        block.Kind is BlockKind.Heading or BlockKind.Paragraph && !block.Item && line.Length <= 140 && line[^1] is not ('.' or ':' or '：') && !line.Contains('[', StringComparison.Ordinal)
        && TimeScan.Take(line).At is null && line[0] is not ('~' or '—' or '–') && !Plainly(block, line);

    // Without a heading's mark, a line of prose that begins in lower case is no title.
    private static bool Plainly(NoteBlock block, string line) => block.Kind != BlockKind.Heading && char.IsLower(line[0]);

    [GeneratedRegex(@"^(?:Episode|Ep\.?|Folge|Épisode|Episodio|Episódio|Puntata|#|E)\s?[0-9]+\s*[–—:.|-]\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:Show|Podcast|Sendung|Émission)\s?[:：]\s*(?<v>.{2,80})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();
}
