using System.Text;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Notes;

/// <summary>Gathers the words and links of one line until it ends.</summary>
internal sealed class NoteLine
{
    private readonly StringBuilder _words = new();
    private readonly List<TimeLink> _links = [];

    /// <summary>The line of the first word, from 1; 0 while there is none.</summary>
    public int Line { get; private set; }

    public void Add(string text, int line)
    {
        if (Line == 0 && !string.IsNullOrWhiteSpace(text)) Line = line;
        _words.Append(text);
    }

    /// <summary>Notes a link; true when its label is a time, which then stands in brackets.</summary>
    public bool Link(string label, string? address)
    {
        if (TimeLink.Read(label, address) is { } link) _links.Add(link);
        return Timestamp.TryParse(label.Trim(' ', '[', ']', '(', ')'), out _) && !label.TrimStart().StartsWith('[');
    }

    /// <summary>The block that was gathered, and a fresh start; null when it holds no word.</summary>
    public NoteBlock? End(BlockKind kind, string? file, string prefix = "")
    {
        string text = Squeeze(_words.ToString());
        NoteBlock? made = text.Length == 0 ? null : new NoteBlock(kind, prefix + text, new Place(file, Line)) { Item = prefix.Length > 0, Links = [.. _links] };
        _words.Clear();
        _links.Clear();
        Line = 0;
        return made;
    }

    /// <summary>The text on one line, safe, with one space where there were several.</summary>
    public static string Squeeze(string text)
    {
        text = SafeText.OneLine(text);
        if (!text.Contains("  ", StringComparison.Ordinal) && !text.Contains('\u00A0', StringComparison.Ordinal)) return text.Trim();
        StringBuilder made = new(text.Length);
        foreach (char c in text)
        {
            char one = c == '\u00A0' ? ' ' : c;
            if (one != ' ' || (made.Length > 0 && made[^1] != ' ')) made.Append(one);
        }

        return made.ToString().TrimEnd();
    }
}
