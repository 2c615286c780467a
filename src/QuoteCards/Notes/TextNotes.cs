using QuoteCards.Diagnostics;

namespace QuoteCards.Notes;

/// <summary>Plain text and Markdown to blocks, a line each.</summary>
internal static class TextNotes
{
    /// <summary>A longer line is prose that no one wrote by hand; it is cut here.</summary>
    private const int LongestLine = 20_000;

    public static NotesDocument Read(string text, string? file, bool markdown, List<Diagnostic> found)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        List<NoteBlock> blocks = [];
        int line = 0;
        bool front = false, fence = false;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            line++;
            Place place = new(file, line);
            if (raw.Length > LongestLine) found.Add(Diagnostic.Warning("line-too-long", $"the line has {raw.Length} characters; only the first {LongestLine} are read", place));
            string one = SafeText.OneLine(raw[..Math.Min(raw.Length, LongestLine)].ToString()).Trim();
            if (markdown && line == 1 && one == "---") { front = true; continue; }
            if (front)
            {
                if (one is "---" or "...") front = false;
                else FrontMatter(one, fields);
                continue;
            }

            if (markdown && one.StartsWith("```", StringComparison.Ordinal)) { fence = !fence; continue; }
            if (!fence) blocks.Add(Block(one, markdown, place));
        }

        return new NotesDocument(blocks, fields);
    }

    private static NoteBlock Block(string line, bool markdown, Place place)
    {
        if (line.Length == 0) return new NoteBlock(BlockKind.Blank, "", place);
        if (line.StartsWith('#') && line.TrimStart('#') is { } heading && (heading.Length == 0 || heading[0] == ' ')) return new NoteBlock(BlockKind.Heading, Plain(heading.Trim(' ', '#')), place);
        if (line.StartsWith('>')) return new NoteBlock(BlockKind.Quoted, Plain(line.TrimStart('>', ' ')), place);
        if (markdown && line.StartsWith('|')) line = line.Trim('|', ' ');
        return new NoteBlock(BlockKind.Paragraph, Plain(line), place);
    }

    // Escapes, links and code marks go; ** and == stay, since inside a quote they mean emphasis.
    private static string Plain(string text)
    {
        System.Text.StringBuilder made = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\' && i + 1 < text.Length && char.IsPunctuation(text[i + 1])) continue;
            if (c == ']' && i + 1 < text.Length && text[i + 1] == '(' && text.IndexOf(')', i) is var close and > 0)
            {
                made.Append(']');
                i = close;
                continue;
            }

            made.Append(c);
        }

        return made.ToString().Trim();
    }

    private static void FrontMatter(string line, Dictionary<string, string> fields)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        if (line.StartsWith("- ", StringComparison.Ordinal))
        {
            if (fields.TryGetValue("\u0001", out string? key)) fields[key] = fields.GetValueOrDefault(key) is { Length: > 0 } had ? $"{had}, {line[2..].Trim(' ', '"', '\'')}" : line[2..].Trim(' ', '"', '\'');
            return;
        }

        if (colon <= 0) return;
        string name = line[..colon].Trim().ToLowerInvariant();
        fields[name] = line[(colon + 1)..].Trim().Trim('"', '\'', '[', ']');
        fields["\u0001"] = name;
    }
}
