using System.Globalization;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Overrides;

/// <summary>
/// Reads an overrides file: YAML with <c>labels</c>, <c>shift</c> and <c>quotes</c>. What is wrong is an error with line, key and the nearest right word,
/// and then nothing of the file holds: half a correction would put the other half on a card.
/// </summary>
public sealed class OverridesReader
{
    private static readonly string[] Keys = ["labels", "shift", "quotes"];
    private static readonly string[] QuoteKeys = ["text", "speaker", "time", "accept"];
    private static readonly string[] ShiftKeys = ["from", "seconds"];

    private readonly string source;
    private readonly List<Diagnostic> found;
    private readonly Dictionary<string, string> labels = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<TimeShift> shifts = [];
    private readonly List<QuoteOverride> quotes = [];

    private OverridesReader(string source, List<Diagnostic> found) => (this.source, this.found) = (source, found);

    /// <summary>The overrides, or null and errors.</summary>
    /// <param name="yaml">The text of the file.</param>
    /// <param name="source">The file as the user would name it.</param>
    /// <param name="found">Takes the errors.</param>
    public static EpisodeOverrides? Read(string yaml, string source, List<Diagnostic> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        OverridesReader reader = new(source, found);
        int before = found.Count;
        try
        {
            reader.Top(YamlTree.Read(yaml));
        }
        catch (YamlTreeException e)
        {
            reader.Wrong("overrides-invalid", $"the corrections are not valid YAML: {SafeText.OneLine(e.Message).TrimEnd('.')}", e.Line, "put a value that has a colon in quotation marks");
        }

        if (found.Count > before) return null;
        return new EpisodeOverrides(source) { Labels = reader.labels, Shifts = [.. reader.shifts.OrderBy(s => s.From)], Quotes = reader.quotes };
    }

    private void Top(List<(string Key, YamlTree Value)> entries)
    {
        foreach ((string key, YamlTree value) in Known(entries, "the file", Keys))
            switch (key)
            {
                case "labels": Labels(value); break;
                case "shift": Shifts(value); break;
                default: Quotes(value); break;
            }
    }

    private void Labels(YamlTree all)
    {
        if (all.Text is not null || all.Items.Count > 0) Wrong(all, "labels", "labels, each with a name: SPEAKER_00: Ada Okafor");
        foreach ((string label, YamlTree name) in all.Entries)
            if (name.Text is not { Length: > 0 } text) Wrong(name, label, "a person's name");
            else if (!labels.TryAdd(label, SafeText.OneLine(text).Trim())) Twice(label, name);
    }

    private void Shifts(YamlTree all)
    {
        if (all.Text is not null || all.Entries.Count > 0) Wrong(all, "shift", "a list: - from: 12:30, and below it seconds: 42");
        foreach (YamlTree item in all.Items)
        {
            Timestamp? from = null;
            double? seconds = null;
            foreach ((string key, YamlTree value) in Known(item.Entries, "a shift", ShiftKeys))
                if (key == "from") from = Time(value, key);
                else if (double.TryParse(value.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) && Math.Abs(number) < 360_000) seconds = number;
                else Wrong(value, key, "a number of seconds, such as 42 or -30");
            if (from is { } at && seconds is { } by) shifts.Add(new TimeShift(at, by, new Place(source, item.Line)));
            else if (item.Entries.Count == 0 || !item.Entries.Exists(e => e.Key == "from") || !item.Entries.Exists(e => e.Key == "seconds")) Wrong(item, "a shift", "from: 12:30 and seconds: 42");
        }
    }

    private void Quotes(YamlTree all)
    {
        if (all.Text is not null || all.Items.Count > 0) Wrong(all, "quotes", "IDs, each with text, speaker or time below it");
        foreach ((string id, YamlTree entry) in all.Entries)
        {
            if (quotes.Exists(q => q.Id.Equals(id, StringComparison.OrdinalIgnoreCase))) Twice(id, entry);
            if (entry.Text is not null || entry.Items.Count > 0) Wrong(entry, id, "text, speaker, time or accept on lines of their own, set in by spaces");
            QuoteOverride made = new(id, new Place(source, entry.KeyLine));
            foreach ((string key, YamlTree value) in Known(entry.Entries, $"the quote {id}", QuoteKeys)) made = With(made, key, value);
            quotes.Add(made);
        }
    }

    private QuoteOverride With(QuoteOverride made, string key, YamlTree value)
    {
        Place place = new(source, value.KeyLine);
        switch (key)
        {
            case "time": return Time(value, key) is { } at ? made with { Time = new(at, place) } : made;
            case "accept" when value.Text is "true" or "false": return made with { Accept = new(value.Text == "true", place) };
            case "accept": Wrong(value, key, "true or false"); return made;
        }

        if (value.Text?.Trim() is not { Length: > 0 } text)
        {
            Wrong(value, key, key == "text" ? "the words" : "a person's name");
            return made;
        }

        return key == "speaker" ? made with { Speaker = new(SafeText.OneLine(text), place) } : made with { Text = new(Words(text), place) };
    }

    // Paragraphs stay; everything else that is no plain character goes.
    private static string Words(string text) => string.Join('\n', text.Split('\n').Select(l => SafeText.OneLine(l).Trim()).Where(l => l.Length > 0));

    private Timestamp? Time(YamlTree value, string key)
    {
        if (Timestamp.TryParse(value.Text, out Timestamp at)) return at;
        Wrong(value, key, "a time such as 6:20 or 1:02:33");
        return null;
    }

    private IEnumerable<(string Key, YamlTree Value)> Known(List<(string Key, YamlTree Value)> entries, string what, string[] keys)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((string written, YamlTree value) in entries)
        {
            string key = written.ToLowerInvariant();
            if (!keys.Contains(key)) Wrong("overrides-key", $"{what} has no key \"{written}\"", value.KeyLine, NearestWord.Hint(key, keys) ?? $"it knows {string.Join(", ", keys)}");
            else if (!seen.Add(key)) Twice(written, value);
            else yield return (key, value);
        }
    }

    private void Twice(string key, YamlTree value) => Wrong("overrides-duplicate", $"\"{key}\" stands here twice", value.KeyLine, null);

    private void Wrong(YamlTree value, string key, string allowed)
    {
        string what = value.Text is { } text ? $"\"{text}\"" : value.Items.Count > 0 ? "a list" : value.Entries.Count > 0 ? "a list of keys" : "empty";
        Wrong("overrides-value", $"{key} is {what}; it must be {allowed}", value.KeyLine > 0 ? value.KeyLine : value.Line, null);
    }

    private void Wrong(string code, string message, int line, string? hint) => found.Add(Diagnostic.Error(code, message, new Place(source, line), hint));
}
