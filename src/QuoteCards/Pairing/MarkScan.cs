namespace QuoteCards.Pairing;

/// <summary>Finds the quotation marks of a line.</summary>
internal static class MarkScan
{
    /// <summary>The closing mark for an opening one; null when the character opens nothing.</summary>
    public static string? ClosingOf(char open) => open switch
    {
        '"' or '“' => "\"”",
        '„' => "“”\"",
        '«' => "»",
        '»' => "«",
        '‹' => "›",
        '「' => "」",
        '『' => "』",
        '‘' => "’",
        '`' => "`´'",
        _ => null,
    };

    /// <summary>True when a text begins with an opening mark.</summary>
    public static bool Opens(string text) => text.Length > 0 && ClosingOf(text[0]) is not null;

    /// <summary>Cuts a text that begins with an opening mark: the words and what follows the closing mark. Null when no mark closes it.</summary>
    public static (string Words, string Tail, bool Closed)? Cut(string text)
    {
        if (text.Length < 2 || ClosingOf(text[0]) is not { } closing) return null;
        bool same = closing.Contains(text[0], StringComparison.Ordinal);
        int depth = 1, last = -1;
        for (int i = 1; i < text.Length; i++)
        {
            char c = text[i];
            if (!same && c == text[0]) depth++;
            if (!closing.Contains(c, StringComparison.Ordinal)) continue;
            if (c is '’' && i + 1 < text.Length && char.IsLetter(text[i + 1])) continue;
            bool opens = same && c == '"' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && char.IsWhiteSpace(text[i - 1]);
            depth += opens ? 1 : -1;
            if (depth <= 0)
            {
                last = i;
                break;
            }
        }

        if (last < 0) return (text[1..].Trim(), "", false);
        return (text[1..last].Trim(), text[(last + 1)..].Trim(), true);
    }
}
