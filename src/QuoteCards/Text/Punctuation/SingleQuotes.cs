namespace QuoteCards.Text.Punctuation;

/// <summary>Finds the single mark that closes what another opens, among apostrophes that look the same.</summary>
internal static class SingleQuotes
{
    // A quote in a quote is shorter than this; without a bound a text of nothing but apostrophes would be read once for each of them.
    private const int Longest = 1000;

    /// <summary>The place of the mark that closes, or −1 when all that follow are apostrophes.</summary>
    public static int Closing(string text, int open)
    {
        int likely = -1;
        int last = Math.Min(text.Length, open + Longest);
        for (int i = open + 2; i < last && text[i] != '\n'; i++)
        {
            if (!MarkContext.IsSingle(text[i]) || MarkContext.IsFreeBefore(text, i) || !MarkContext.IsFreeAfter(text, i) || Elisions.IsEndOfAnd(text, i)) continue;
            if (!MayBeApostrophe(text, i)) return i;
            if (likely < 0) likely = i;
        }

        return likely;
    }

    // The students' books, goin' home: a mark after s or in, with a word after it, may be one; a better one may follow.
    private static bool MayBeApostrophe(string text, int at)
    {
        if (at + 2 >= text.Length || text[at + 1] != ' ' || !char.IsLetter(text[at + 2])) return false;
        return text[at - 1] is 's' or 'S' or 'z' or 'x' || (at >= 2 && text[at - 1] == 'n' && text[at - 2] == 'i');
    }
}
