namespace QuoteCards.Text.Punctuation;

/// <summary>Words that begin with an apostrophe for the letters or figures that are left out.</summary>
internal static class Elisions
{
    // English words as in the dictionaries (Merriam-Webster, "'tis" and the like); Dutch 's, 't, 'n, 'k and 'm begin with one too.
    private static readonly HashSet<string> Words = new(
        ("tis twas twere twill twould tisn twasn em cause cos coz cuz til till bout round n neath ere nuff fraid scuse gainst mongst nother pon sup kay ello ere "
            + "ave im er ow ome ouse allo s t k m d ll re ve").Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the mark at a place that begins a word stands for what is left out: 'tis, '90s, rock 'n' roll.</summary>
    public static bool IsAt(string text, int at, string? language)
    {
        // 'Y is a letter of Hausa: 'yan, 'ya'ya (CLDR, ha.xml, exemplar characters).
        if (language is "ha" || language?.StartsWith("ha-", StringComparison.OrdinalIgnoreCase) == true) return at + 1 < text.Length && text[at + 1] is 'y' or 'Y';
        int end = at + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        ReadOnlySpan<char> word = text.AsSpan(at + 1, end - at - 1);
        if (word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1])) return word.Length == 2 ? !IsQuoted(text, end) : word[2] is 's' or 'S';
        return Lookup.Contains(word) && !(IsQuoted(text, end) && word is not ("n" or "N"));
    }

    /// <summary>True for the second mark of 'n'.</summary>
    public static bool IsEndOfAnd(string text, int at) =>
        at >= 2 && text[at - 1] is 'n' or 'N' && at >= 2 && MarkContext.IsSingle(text[at - 2]) && (at == 2 || !MarkContext.IsWordBefore(text, at - 2)) && !MarkContext.IsWordAfter(text, at);

    // 'til' and '42' with a mark on both sides are quoted, not shortened.
    private static bool IsQuoted(string text, int end) => end < text.Length && MarkContext.IsSingle(text[end]) && !MarkContext.IsWordAfter(text, end);
}
