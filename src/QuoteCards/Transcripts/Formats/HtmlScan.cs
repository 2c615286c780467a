using System.Net;

namespace QuoteCards.Transcripts.Formats;

/// <summary>
/// Walks a page tag by tag, as far as a transcript needs: words, tags and their one attribute that tells a time. It builds no tree, so that a page takes time
/// in proportion to its length however deep its tags nest. What is no tag is text, as in the HTML standard's tokenization (section 13.2.5).
/// </summary>
internal sealed class HtmlScan(string text)
{
    // What stands in these is nobody's words.
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "template", "nav", "head", "title", "textarea", "noscript", "svg" };

    private int at, counted, line = 1;

    /// <summary>The name of the tag in lower case, or null for words.</summary>
    public string? Tag { get; private set; }

    /// <summary>True for an end tag.</summary>
    public bool Closes { get; private set; }

    /// <summary>The words, with references resolved; of a tag, its <c>datetime</c>, or nothing.</summary>
    public string Value { get; private set; } = "";

    /// <summary>The line of the tag or of the first words, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Goes on to the next tag or words; false at the end.</summary>
    public bool Next()
    {
        while (at < text.Length)
        {
            int open = Tagged(at);
            if (open > at)
            {
                Found(null, false, at, Decoded(text[at..open]));
                at = open;
                return true;
            }

            int start = at;
            if (text[at + 1] is '!' or '?')
            {
                at = Past(text.AsSpan(at).StartsWith("<!--") ? "-->" : ">", at);
                continue;
            }

            bool closes = text[at + 1] == '/';
            int name = at + (closes ? 2 : 1), end = name;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-')) end++;
            string tag = text[name..end].ToLowerInvariant();
            at = TagEnd(end);
            if (!closes && Skipped.Contains(tag))
            {
                at = Behind(tag, at);
                continue;
            }

            Found(tag, closes, start, closes || tag != "time" ? "" : Attribute(text[end..Math.Max(end, at - 1)]));
            return true;
        }

        return false;
    }

    private void Found(string? tag, bool closes, int start, string value)
    {
        for (; counted < start; counted++)
            if (text[counted] == '\n') line++;
        (Tag, Closes, Value, Line) = (tag, closes, value, line);
    }

    // The next place where a tag begins: a lone "<" is text.
    private int Tagged(int from)
    {
        for (int i = text.IndexOf('<', from); i >= 0; i = text.IndexOf('<', i + 1))
            if (i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '!' or '?' || (text[i + 1] == '/' && i + 2 < text.Length && char.IsAsciiLetter(text[i + 2])))) return i;
        return text.Length;
    }

    // Past the ">" that ends a tag; one in quotes does not.
    private int TagEnd(int from)
    {
        char quote = '\0', before = ' ';
        for (int i = from; i < text.Length; i++)
        {
            char c = text[i];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && before == '=') quote = c;
            else if (c == '>') return i + 1;
            if (!char.IsWhiteSpace(c)) before = c;
        }

        return text.Length;
    }

    private int Behind(string tag, int from)
    {
        int end = text.IndexOf($"</{tag}", from, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? text.Length : TagEnd(end + 2);
    }

    private int Past(string mark, int from)
    {
        int end = text.IndexOf(mark, from, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + mark.Length;
    }

    private static string Attribute(string inside)
    {
        int name = inside.IndexOf("datetime", StringComparison.OrdinalIgnoreCase);
        if (name < 0) return "";
        string value = inside[(name + 8)..].TrimStart();
        if (value is not ['=', ..]) return "";
        value = value[1..].TrimStart();
        return value is ['"' or '\'', ..] ? Decoded(value[1..].Split(value[0])[0]) : Decoded(value.Split(' ', '/')[0]);
    }

    private static string Decoded(string raw) => raw.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(raw) : raw;
}
