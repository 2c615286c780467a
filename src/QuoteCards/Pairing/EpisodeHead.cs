using System.Globalization;
using System.Text.RegularExpressions;
using QuoteCards.Diagnostics;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Title, show and date as the first lines of a document give them.</summary>
internal static partial class EpisodeHead
{
    private static readonly string[] Forms = ["MMMM d, yyyy", "MMMM d yyyy", "d MMMM yyyy", "MMM d, yyyy", "d MMM yyyy", "MMM d yyyy", "yyyy-MM-dd", "yyyy/MM/dd"];

    /// <summary>What the head of the document says; front matter wins.</summary>
    public static (string? Title, string? Show, DateOnly? Date) Read(NotesDocument document, List<Diagnostic> found)
    {
        string? title = Field(document, "title"), show = Field(document, "show") ?? Field(document, "podcast");
        DateOnly? date = Field(document, "date") is { } said ? Day(said, Place.None, found) : null;
        int seen = 0;
        foreach (NoteBlock block in document.Blocks.Where(b => b.Kind != BlockKind.Blank).Take(6))
        {
            seen++;
            string line = block.Text.Trim(' ', '*', '_');
            if (line.Length == 0 || MarkScan.Opens(line)) continue;
            Match day = Days().Match(line);
            if (day.Success && line.Length < 160)
            {
                date ??= Day(day.Value, block.Place, found);
                string[] parts = [.. line.Split(['|', '·', '—', '–'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
                if (parts.Length > 1 && !parts[0].Contains(day.Value, StringComparison.Ordinal)) show ??= parts[0];
                continue;
            }

            if (title is null && seen <= 2 && block.Kind is BlockKind.Heading or BlockKind.Paragraph && line.Length <= 140 && !line.EndsWith('.') && !line.EndsWith(':') && !line.Contains('['))
                title ??= Numbered().Replace(line, "");
        }

        return (title, show, date);
    }

    /// <summary>A day written out, in ISO form or in figures; null when it cannot be told.</summary>
    public static DateOnly? Day(string text, Place place, List<Diagnostic> found)
    {
        string plain = Ordinal().Replace(text.Trim(), "$1");
        if (DateOnly.TryParseExact(plain, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateOnly day)) return day;
        if (plain.Length > 10 && DateOnly.TryParseExact(plain[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return day;
        Match m = Figures().Match(plain);
        if (!m.Success) return null;
        int a = int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), b = int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture);
        int year = int.Parse(m.Groups[3].Value, CultureInfo.InvariantCulture);
        if (a <= 12 && b <= 12 && a != b)
        {
            found.Add(Diagnostic.Warning("date-ambiguous", $"the date {plain} may be read two ways and was left out", place, "write it as 2025-01-29"));
            return null;
        }

        (int month, int dayOf) = a > 12 ? (b, a) : (a, b);
        return DateOnly.TryParse($"{year:0000}-{month:00}-{dayOf:00}", CultureInfo.InvariantCulture, out day) ? day : null;
    }

    private static string? Field(NotesDocument document, string key) => document.Fields.TryGetValue(key, out string? v) && v.Length > 0 ? v : null;

    [GeneratedRegex(@"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}|[0-9]{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? [0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Days();

    [GeneratedRegex(@"\b([0-9]{1,2})(?:st|nd|rd|th)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"^(?:Episode|Ep\.?|#)\s?[0-9]+\s*[–—:-]\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
