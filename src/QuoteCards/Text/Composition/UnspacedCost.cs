namespace QuoteCards.Text.Composition;

/// <summary>What it costs to end a line between two letters that stand without a space.</summary>
internal static class UnspacedCost
{
    private const double SentenceEnd = -8, ClauseEnd = -6, BeforeOpening = -3, WithinSyllables = 12, BeforeLeadingVowel = 3, WithinCompound = 14, WithinWord = 30, BeforeUnit = 26;

    private const string LeadingVowels = "เแโใไເແໂໃໄ";

    /// <summary>The cost of ending a line before the code unit at <paramref name="at"/>, which has no space before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">1 to the text's length less one.</param>
    /// <param name="japanese">True when the text holds kana.</param>
    public static double At(string text, int at, bool japanese)
    {
        char before = text[at - 1], after = text[at];
        if (before is '。' or '！' or '？' or '」' or '』' or '…' or '”') return SentenceEnd;
        if (before is '、' or '，' or '；' or '：' or '）' or '》') return ClauseEnd;
        if (before is '—' or '–') return 0;
        if (after is '「' or '『' or '“' or '（' or '《') return BeforeOpening;
        if (IsUnspacedScript(after)) return LeadingVowels.Contains(after, StringComparison.Ordinal) ? BeforeLeadingVowel : WithinSyllables;
        return (Of(before), Of(after)) switch
        {
            (Kind.Hiragana, _) or (_, Kind.Hiragana) => JapanesePhrases.At(text, at),
            (Kind.Katakana, Kind.Katakana) or (Kind.Latin, Kind.Latin) => WithinWord,
            (Kind.Ideograph, Kind.Ideograph) => japanese ? WithinCompound : ChineseWords.At(text, at),
            (Kind.Latin, Kind.Ideograph) when char.IsDigit(before) => BeforeUnit,
            _ => BeforeLeadingVowel,
        };
    }

    private enum Kind { Other, Hiragana, Katakana, Ideograph, Latin }

    private static Kind Of(char c) => c switch
    {
        >= '\u3041' and <= '\u309F' => Kind.Hiragana,
        (>= '\u30A0' and <= '\u30FF') or (>= '\uFF66' and <= '\uFF9F') => Kind.Katakana,
        (>= '\u3400' and <= '\u9FFF') or '々' => Kind.Ideograph,
        _ when char.IsLetterOrDigit(c) => Kind.Latin,
        _ => Kind.Other,
    };

    // Thai and Lao, Khmer, Burmese: without a dictionary a phrase's space is the sure place; a vowel that is written before its consonant always opens a syllable.
    private static bool IsUnspacedScript(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');
}
