namespace QuoteCards.Text.Unicode;

/// <summary>
/// Korean is set with lines that end between words, as on posters and in headlines (CSS Text 3, <c>word-break: keep-all</c>; UAX #14, section 5.2 names both ways):
/// no line ends between two syllables, or between a syllable and a letter or digit beside it.
/// </summary>
internal static class KoreanWords
{
    // A word that is longer is no word but a text written without spaces, which must break somewhere; the longest in everyday use have about ten syllables.
    private const int Longest = 16;

    /// <summary>A Hangul syllable or conjoining letter.</summary>
    public static bool IsHangul(char c) => c is (>= '\uAC00' and <= '\uD7FB') or (>= '\u1100' and <= '\u11FF') or (>= '\uA960' and <= '\uA97C');

    /// <summary>Takes away the breaks inside words.</summary>
    public static void Apply(ReadOnlySpan<char> text, Span<LineBreakKind> breaks)
    {
        for (int start = 0; start < text.Length; start++)
        {
            if (!IsPart(text[start])) continue;
            int end = start;
            while (end < text.Length && IsPart(text[end])) end++;
            if (end - start <= Longest && text[start..end].IndexOfAnyInRange('\u1100', '\uD7FB') >= 0)
                for (int i = start + 1; i < end; i++)
                    if (breaks[i] == LineBreakKind.Allowed && (IsHangul(text[i]) || IsHangul(text[i - 1]))) breaks[i] = LineBreakKind.None;
            start = end;
        }
    }

    private static bool IsPart(char c) => IsHangul(c) || char.IsAsciiLetterOrDigit(c);
}
