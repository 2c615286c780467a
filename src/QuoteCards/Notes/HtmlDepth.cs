namespace QuoteCards.Notes;

/// <summary>Counts how deep the tags of a page nest, before it is parsed.</summary>
/// <remarks>The HTML standard's tree construction walks all open elements for many tags, so that a page of unclosed tags takes time squared.</remarks>
internal static class HtmlDepth
{
    /// <summary>Browsers stop at 512 levels; a page of notes has about 30.</summary>
    public const int Most = 1000;

    // Void elements, and those that a sibling closes (HTML Standard, sections 13.1.2 and 13.1.2.4).
    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "rp", "rt", "html", "head", "body",
    };

    /// <summary>The greatest number of tags that are open at once, as far as a count of tags can tell.</summary>
    public static int Of(string text)
    {
        int depth = 0, most = 0;
        for (int at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            bool closes = text[at + 1] == '/';
            int start = at + (closes ? 2 : 1), end = start;
            while (end < text.Length && end - start < 12 && char.IsAsciiLetterOrDigit(text[end])) end++;
            if (end == start || Flat.Contains(text[start..end])) continue;
            depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            most = Math.Max(most, depth);
        }

        return most;
    }

    /// <summary>The page without its tags, each a line's end.</summary>
    public static string WithoutTags(string text)
    {
        System.Text.StringBuilder made = new(text.Length);
        int at = 0;
        while (at < text.Length)
        {
            int open = text.IndexOf('<', at);
            if (open < 0) open = text.Length;
            made.Append(text, at, open - at);
            int close = open < text.Length ? text.IndexOf('>', open) : -1;
            if (close < 0) break;
            if (made.Length > 0 && made[^1] != '\n') made.Append('\n');
            at = close + 1;
        }

        return System.Net.WebUtility.HtmlDecode(made.ToString());
    }
}
