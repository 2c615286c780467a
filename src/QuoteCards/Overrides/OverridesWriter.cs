using System.Globalization;
using QuoteCards.Episodes;
using QuoteCards.Transcripts.Audits;
using QuoteCards.Transcripts.Corrections;
using QuoteCards.Transcripts.Speakers;

namespace QuoteCards.Overrides;

/// <summary>
/// Adds corrections to the text of an overrides file. Lines that stand there are never touched, so that whatever a person wrote, comments too, stays;
/// a key that a quote has already is left as it is.
/// </summary>
public sealed class OverridesWriter
{
    private const string Step = "  ";

    private readonly List<string> lines;
    private readonly EpisodeOverrides? before;
    private readonly IReadOnlyList<Quote> quotes;

    private OverridesWriter(List<string> lines, EpisodeOverrides? before, IReadOnlyList<Quote> quotes) => (this.lines, this.before, this.quotes) = (lines, before, quotes);

    /// <summary>The text of the file with what is new in it; the same text when nothing is.</summary>
    /// <param name="yaml">The file as it is, or null when there is none.</param>
    /// <param name="before">What it says; null when there is none.</param>
    /// <param name="notes">The name of the notes, for the first line of a new file.</param>
    /// <param name="quotes">The quotes of the notes.</param>
    /// <param name="news">What to add.</param>
    public static string Write(string? yaml, EpisodeOverrides? before, string notes, IReadOnlyList<Quote> quotes, OverrideNews news)
    {
        ArgumentNullException.ThrowIfNull(news);
        if (news.Count == 0) return yaml ?? "";
        string end = yaml?.Contains("\r\n", StringComparison.Ordinal) == true ? "\r\n" : "\n";
        List<string> lines = yaml is null ? [.. Head(notes)] : [.. yaml.TrimEnd().Split('\n').Select(l => l.TrimEnd('\r'))];
        OverridesWriter writer = new(lines, before, quotes);
        writer.Labels(news.Labels);
        writer.Shifts(news.Shifts);
        foreach (IGrouping<QuoteId, Correction> quote in news.Corrections.GroupBy(c => c.Id)) writer.Quote(quote);
        return string.Join(end, writer.lines) + end;
    }

    private static string[] Head(string notes) =>
    [
        YamlText.Comment($"Corrections to {notes}. Every quotecards command obeys them; the notes stay as they are.", ""),
        "# Change what you like: quotecards check --fix only adds what is missing. Take a line out to have it as the notes do.",
        "# A quote takes text, speaker, time, and accept: true where you vouch for it against the transcript.",
    ];

    private void Labels(IReadOnlyList<SpeakerProposal> proposals)
    {
        if (proposals.Count == 0) return;
        int at = Section("labels");
        foreach (SpeakerProposal p in proposals)
        {
            string why = string.Create(CultureInfo.InvariantCulture, $"the notes give {p.For.Count} of its {p.For.Count + p.Against.Count} quotes to {p.Name}");
            at = Insert(at, [YamlText.Comment(why, Step), $"{Step}{YamlText.Of(p.Label)}: {YamlText.Of(p.Name)}"]);
        }
    }

    private void Shifts(IReadOnlyList<TimeOffset> offsets)
    {
        if (offsets.Count == 0) return;
        int at = Section("shift");
        for (int i = 0; i < offsets.Count; i++)
        {
            TimeOffset o = offsets[i];
            string why = string.Create(CultureInfo.InvariantCulture, $"{o.Agree.Count} quotes are {Math.Abs(o.Seconds)} s {(o.Seconds > 0 ? "early" : "late")} together");
            at = Insert(at, [YamlText.Comment(why, Step), $"{Step}- from: {o.From}", string.Create(CultureInfo.InvariantCulture, $"{Step}{Step}seconds: {o.Seconds}")]);
            bool ends = o.Until is { } until && (i + 1 == offsets.Count || offsets[i + 1].From != until);
            if (ends) at = Insert(at, [$"{Step}- from: {o.Until}", $"{Step}{Step}seconds: 0"]);
        }
    }

    private void Quote(IGrouping<QuoteId, Correction> corrections)
    {
        QuoteOverride? entry = before?.Quotes.FirstOrDefault(q => OverridesApplication.Find(q.Id, quotes)?.Id == corrections.Key);
        int end = Section("quotes"), section = lines.FindIndex(l => IsKey(l, "quotes") && Indent(l) == 0), at;
        // As deep as what stands there already.
        int first = Within(section, end), own = first < 0 ? 2 : Indent(lines[first]);
        int below = first < 0 ? -1 : Within(first, end), deep = below < 0 || Indent(lines[below]) <= own ? own + 2 : Indent(lines[below]);
        int line = entry is null ? -1 : lines.FindIndex(section + 1, l => Indent(l) == own && IsKey(l, entry.Id));
        if (line >= 0) at = End(line);
        else
        {
            if (first >= 0) end = Insert(end, [""]);
            at = Insert(end, [$"{new string(' ', own)}{YamlText.Id(corrections.Key.Value)}:"]);
        }

        string indent = new(' ', deep);

        foreach (Correction c in corrections) at = Insert(at, Lines(c, indent));
    }

    private static List<string> Lines(Correction c, string indent)
    {
        string key = c.Field.ToString().ToLowerInvariant();
        string before = c.Before is null ? "not in the notes" : $"notes: {c.Before}";
        return [YamlText.Comment(before, indent), YamlText.Comment($"transcript: {c.Evidence}", indent), .. c.Field == CorrectionField.Text ? YamlText.Words(key, c.Value, indent) : [$"{indent}{key}: {Plain(c)}"]];
    }

    private static string Plain(Correction c) => c.Field == CorrectionField.Time ? c.Value : YamlText.Of(c.Value);

    // The line behind a top-level key's entries; the key is added when it is missing.
    private int Section(string key)
    {
        int line = lines.FindIndex(l => IsKey(l, key) && Indent(l) == 0);
        if (line >= 0) return End(line);
        if (lines.Count > 0 && lines[^1].Length > 0) lines.Add("");
        lines.Add($"{key}:");
        return lines.Count;
    }

    // The first line between two that is neither blank nor a comment, or -1.
    private int Within(int above, int end) => lines.FindIndex(above + 1, end - above - 1, l => l.TrimStart() is [not '#', ..]);

    private int Insert(int at, List<string> added)
    {
        lines.InsertRange(at, added);
        return at + added.Count;
    }

    // Behind the last line that belongs to the key at this line: set in deeper, and no blank or comment that already belongs to what follows.
    private int End(int line)
    {
        int end = line + 1, indent = Indent(lines[line]);
        for (int i = line + 1; i < lines.Count; i++)
        {
            string text = lines[i].TrimStart();
            if (text.Length == 0 || text[0] == '#') continue;
            if (Indent(lines[i]) <= indent && !(text[0] == '-' && Indent(lines[i]) == indent)) break;
            end = i + 1;
        }

        return end;
    }

    private static bool IsKey(string line, string key)
    {
        string text = line.Trim();
        return new[] { key, $"\"{key}\"", $"'{key}'" }.Any(k => text.StartsWith(k + ":", StringComparison.OrdinalIgnoreCase));
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;
}
