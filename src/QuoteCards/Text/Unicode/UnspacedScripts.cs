namespace QuoteCards.Text.Unicode;

/// <summary>
/// Scripts that put no spaces between words (line breaking class SA: Thai, Lao, Khmer, Burmese and others). Without a dictionary a line may end between any two
/// clusters that do not plainly belong to one syllable.
/// </summary>
internal static class UnspacedScripts
{
    // Vowels and signs that are no marks but are read with what stands before them: Thai sara a to sara am, lakkhangyao, maiyamok and paiyannoi; the same in Lao
    // and its semivowel sign; Khmer repetition.
    private const string NeverFirst = "\u0E2F\u0E30\u0E32\u0E33\u0E45\u0E46\u0EAF\u0EB0\u0EB2\u0EB3\u0EBD\u0EC6\u17D7";

    // Vowels that are written before the consonant they follow in speech (Logical_Order_Exception).
    private const string NeverLast = "\u0E40\u0E41\u0E42\u0E43\u0E44\u0EC0\u0EC1\u0EC2\u0EC3\u0EC4";

    // Signs that say that the letter ends a syllable or is silent: Thai thanthakhat, Lao cancellation mark, Burmese asat, Khmer toandakhiat.
    private const string Final = "\u0E4C\u0ECC\u103A\u17CD";

    /// <summary>True when a line may end between the cluster that is given and the one after it.</summary>
    public static bool MayBreak(ReadOnlySpan<char> text, int start, int end)
    {
        // A mark is never first, even where Unicode leaves it outside the cluster as in Burmese (UAX #29, table 2, exceptions of SpacingMark).
        if (ClassAt(text, end) != LineBreakClass.SA || ClassAt(text, start) is not (LineBreakClass.SA or LineBreakClass.SAMark)) return false;
        if (text[end - 1] == '\u200D') return false;
        if (NeverLast.Contains(text[start], StringComparison.Ordinal) || NeverFirst.Contains(text[end], StringComparison.Ordinal)) return false;
        int after = GraphemeClusters.Next(text, end);
        return text[end..after].IndexOfAny(Final) < 0;
    }

    private static LineBreakClass ClassAt(ReadOnlySpan<char> text, int at) => (LineBreakClass)(LineBreakTable.Of(CodePoints.At(text, at, out _)) & 0x3F);
}
