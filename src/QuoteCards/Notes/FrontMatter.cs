using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using YamlDotNet.Core;

namespace QuoteCards.Notes;

/// <summary>The YAML between two lines of hyphens at the top of a document.</summary>
internal sealed class FrontMatter
{
    // More is no front matter: a page of keys is 2 KB.
    private const int MostLines = 1000, MostCharacters = 64 * 1024;

    private static readonly string[] PeopleKeys = ["speakers", "speaker", "people", "hosts", "host", "guests", "guest"];

    public Dictionary<string, NoteField> Fields { get; } = new(StringComparer.Ordinal);

    public List<Speaker> People { get; } = [];

    /// <summary>How many lines it takes, with both lines of hyphens; 0 when there is none.</summary>
    public int Lines { get; private init; }

    /// <summary>Reads it. What is wrong with the YAML is told, and the rest of it is read line by line.</summary>
    public static FrontMatter Read(string text, string? file, List<Diagnostic> found)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal) || Split(text) is not { } cut) return new FrontMatter();
        FrontMatter made = new() { Lines = cut.Lines };
        try
        {
            // The first line stays in the count, so that the parser's lines are the document's.
            made.Take(YamlTree.Read("\n" + cut.Yaml), file);
        }
        catch (YamlTreeException e)
        {
            made.Take(e.ReadBefore, file);
            made.Salvage(cut.Yaml, file);
            found.Add(Diagnostic.Warning("front-matter-invalid", "the front matter is not valid YAML: " + SafeText.OneLine(e.Message).TrimEnd('.'), new Place(file, e.Line), "put a value that has a colon in quotation marks"));
        }

        return made;
    }

    private static (string Yaml, int Lines)? Split(string text)
    {
        int lines = 0, at = 0, start = 0;
        while (at < text.Length && lines < MostLines && at < MostCharacters)
        {
            int end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            ReadOnlySpan<char> line = text.AsSpan(at, end - at).TrimEnd();
            lines++;
            if (lines == 1 && line is not "---") return null;
            if (lines == 1) start = Math.Min(end + 1, text.Length);
            else if (line is "---" or "...") return (text[start..at], lines);
            at = end + 1;
        }

        return null;
    }

    /// <summary>True for a key whose value names people.</summary>
    public static bool NamesPeople(string key) => PeopleKeys.Contains(key);

    private void Take(IReadOnlyList<(string Key, YamlTree Value)> entries, string? file)
    {
        foreach ((string key, YamlTree value) in entries)
        {
            string name = key.ToLowerInvariant();
            if (PeopleKeys.Contains(name)) Meet(value);
            else if (value.Text is { } text && ColumnNames.OfEpisode(name) is var field && (field == name || !Fields.ContainsKey(field))) Fields[field] = new NoteField(SafeText.OneLine(text).Trim(), new Place(file, value.Line));
        }
    }

    private void Meet(YamlTree value)
    {
        if (value.Text is { } text)
            People.AddRange(text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(n => new Speaker(SafeText.OneLine(n))));
        foreach (YamlTree item in value.Items)
            if (item.Text is { Length: > 0 } name) People.Add(new Speaker(SafeText.OneLine(name).Trim()));
            else if (Person(item) is { } person) People.Add(person);
        if (value.Items.Count == 0 && Person(value) is { } only) People.Add(only);
    }

    private static Speaker? Person(YamlTree map)
    {
        if (Of("name") is not { Length: > 0 } name) return null;
        YamlTree? aliases = map["aliases"] ?? map["alias"];
        string[] others = aliases is null ? [] : aliases.Text is { } one ? one.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [.. aliases.Items.Select(a => a.Text).OfType<string>()];
        return new Speaker(name, Of("role") ?? Of("title"), Of("handle"), Of("picture") ?? Of("image"), others.Length == 0 ? null : others);

        string? Of(string key) => map[key]?.Text is { Length: > 0 } t ? SafeText.OneLine(t).Trim() : null;
    }

    // "title: Pricing: a talk" is the common mistake, and what is meant is plain.
    private void Salvage(string yaml, string? file)
    {
        int line = 1;
        foreach (ReadOnlySpan<char> raw in yaml.AsSpan().EnumerateLines())
        {
            line++;
            int colon = raw.IndexOf(": ");
            if (colon <= 0 || !char.IsAsciiLetter(raw[0])) continue;
            string key = raw[..colon].ToString().ToLowerInvariant(), value = SafeText.OneLine(raw[(colon + 2)..].ToString()).Trim().Trim('"', '\'');
            if (value.Length == 0 || value[0] is '[' or '{' or '&' or '*' or '|' or '>') continue;
            if (!PeopleKeys.Contains(key)) Fields.TryAdd(key, new NoteField(value, new Place(file, line)));
            else if (People.Count == 0) Meet(new YamlTree { Text = value, Line = line });
        }
    }
}
