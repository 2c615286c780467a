using System.Globalization;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Makes a mention of the fields of one quote of structured input.</summary>
internal static class QuoteFields
{
    // In UTF-16 code units.
    private const int LongestId = 64;

    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "n/a", "na", "none", "null", "nil", "tbd", "tba", "unknown", "unidentified", "unbekannt", "inconnu", "inconnue", "desconocido", "desconocida", "desconhecido", "desconhecida", "sconosciuto", "sconosciuta", "onbekend", "неизвестно", "неизвестный", "不明", "未知", "미상",
    };

    /// <summary>The mention; null, with a diagnostic, when there are no words. <paramref name="fields"/> are by the names of <c>ColumnNames</c>.</summary>
    public static Mention? Read(IReadOnlyDictionary<string, string> fields, Place place, List<Diagnostic> found)
    {
        if (!fields.TryGetValue("text", out string? text) || text.Trim().Length == 0)
        {
            found.Add(Diagnostic.Warning("quote-empty", "this entry has no words and was left out", place, "give it a text"));
            return null;
        }

        text = text.ReplaceLineEndings("\n").Trim();
        if (MarkScan.Spans(text) is [{ Open: 0, Closed: true } span] && span.Close == text.Length - 1) text = span.Words(text);
        if (text.Length > LongLines.Longest)
        {
            found.Add(Diagnostic.Error("quote-too-long", $"this entry has {text.Length} characters and was left out; a quote has at most {LongLines.Longest}", place));
            return null;
        }

        TimeReading? time = fields.TryGetValue("time", out string? written) && written.Trim().Length > 0 && !IsNothing(written) ? Time(written, place, found) : null;
        string? name = Given(fields, "speaker");
        Timestamp? end = Given(fields, "end") is { } said ? Time(said, place, found)?.At : time?.End;
        return new Mention
        {
            IsEntry = true,
            Text = text,
            Place = place,
            Name = name,
            Role = Given(fields, "role"),
            Handle = Given(fields, "handle"),
            NameRule = name is null ? EvidenceRule.None : EvidenceRule.Explicit,
            NamePlace = place,
            Time = time?.At,
            EndTime = end,
            TimePlace = place,
            Section = Given(fields, "section"),
            OwnSection = true,
            SectionPlace = place,
            Language = Given(fields, "lang"),
            Id = OwnId(fields, place, found),
            Notable = Given(fields, "notable")?.ToLowerInvariant() is "true" or "yes" or "1" or "x",
        };
    }

    // An ID is typed into a shell and becomes a part of a file's name.
    private static string? OwnId(IReadOnlyDictionary<string, string> fields, Place place, List<Diagnostic> found)
    {
        if (Given(fields, "id") is not { } id) return null;
        if (id.Length <= LongestId && char.IsLetterOrDigit(id[0]) && id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.')) return id;
        found.Add(Diagnostic.Warning("id-invalid", $"the id \"{QuoteMaker.Short(id)}\" was left out; it may hold letters, digits, hyphens, points and underscores, at most {LongestId}, and begins with a letter or a digit", place, "without one it is made of the words"));
        return null;
    }

    /// <summary>True for what fills a cell where something is unknown: a dash, "n/a", "unknown".</summary>
    public static bool IsNothing(string cell) => !cell.Any(char.IsLetterOrDigit) || Nothing.Contains(cell.Trim(' ', '*', '_', '(', ')', '.', '?'));

    private static string? Given(IReadOnlyDictionary<string, string> fields, string name) => fields.TryGetValue(name, out string? value) && value.Trim() is { Length: > 0 } given && (name is "id" or "section" || !IsNothing(given)) ? SafeText.OneLine(given) : null;

    private static TimeReading? Time(string written, Place place, List<Diagnostic> found)
    {
        if (double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) && Timestamp.TryFromSeconds(seconds, out Timestamp at)) return new TimeReading(at, null, "", true);
        if (TimeScan.Take(written) is { At: not null, Left: "" } read) return read;
        if (Timestamp.TryParse(written.Trim(' ', '[', ']', '(', ')'), out at)) return new TimeReading(at, null, "", true);
        found.Add(Diagnostic.Warning("time-invalid", $"\"{QuoteMaker.Short(written)}\" is not a time", place, "write it as 6:20, 1:02:33 or in seconds"));
        return null;
    }
}
