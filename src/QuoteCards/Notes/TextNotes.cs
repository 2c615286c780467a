using System.Text;
using QuoteCards.Diagnostics;

namespace QuoteCards.Notes;

/// <summary>Plain text to blocks, a line each; the marks of Markdown that people write in plain text are understood.</summary>
internal static class TextNotes
{
    /// <summary>Reads lines. <paramref name="skip"/> lines at the top are passed over.</summary>
    public static List<NoteBlock> Read(string text, string? file, int skip = 0)
    {
        List<NoteBlock> blocks = [];
        int line = 0;
        bool fence = false;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            if (++line <= skip) continue;
            string one = NoteLine.Squeeze(raw.ToString());
            if (one.StartsWith("```", StringComparison.Ordinal) && one.IndexOf('`', 3) < 0) fence = !fence;
            else if (!fence) blocks.Add(Block(one, new Place(file, line)) with { Depth = Indent(raw) });
        }

        // A fence that nobody closes was none.
        return fence ? Read(text.Replace("```", "   ", StringComparison.Ordinal), file, skip) : Callouts.Resolve(blocks);
    }

    private static int Indent(ReadOnlySpan<char> raw)
    {
        int depth = 0;
        foreach (char c in raw)
            if (c == ' ') depth++;
            else if (c == '\t') depth += 4;
            else break;
        return depth;
    }

    private static NoteBlock Block(string line, Place place)
    {
        if (line.Length == 0) return new NoteBlock(BlockKind.Blank, "", place);
        int level = line.Length - line.TrimStart('#').Length;
        if (level is > 0 and < 7 && (line.Length == level || line[level] == ' ')) return new NoteBlock(BlockKind.Heading, Plain(line.Trim('#', ' '), []), place) { Level = level };
        List<TimeLink> links = [];
        BlockKind kind = line[0] == '>' ? BlockKind.Quoted : BlockKind.Paragraph;
        string text = WikiMarks.Strip(Plain(kind == BlockKind.Quoted ? line.TrimStart('>', ' ') : line, links), kind == BlockKind.Quoted);
        return new NoteBlock(kind, text, place) { Links = links, Item = text is ['-' or '*' or '•' or '+', ' ', ..] };
    }

    // Escapes and the addresses of links go; * and == stay, since inside a quote they mean emphasis.
    private static string Plain(string text, List<TimeLink> links)
    {
        if (!text.Contains('\\', StringComparison.Ordinal) && !text.Contains("](", StringComparison.Ordinal)) return text;
        StringBuilder made = new(text.Length);
        int open = -1;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\' && i + 1 < text.Length && char.IsPunctuation(text[i + 1])) continue;
            if (c == '[') open = made.Length;
            made.Append(c);
            if (c != ']' || open < 0 || i + 1 >= text.Length || text[i + 1] != '(' || text.IndexOf(')', i) is not (> 0 and var close)) continue;
            string label = made.ToString(open + 1, made.Length - open - 2);
            if (TimeLink.Read(label, text[(i + 2)..close]) is { } link) links.Add(link);
            if (!char.IsAsciiDigit(label.FirstOrDefault()))
            {
                made.Length = open;
                made.Append(label);
            }

            (i, open) = (close, -1);
        }

        return made.ToString().Trim();
    }
}
