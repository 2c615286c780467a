namespace QuoteCards.Pairing;

/// <summary>Tells a sentence that somebody said from a term or a title in marks.</summary>
internal static class SpokenWords
{
    // A term in scare quotes rarely has more words (notes-grammar, "Traps").
    private const int Term = 6;

    /// <summary>How many words; in scripts without spaces two characters count as one.</summary>
    public static int Count(string words)
    {
        int dense = words.Count(c => c >= '\u2E80' && !char.IsSurrogate(c) && char.IsLetter(c));
        return dense > 0 ? dense / 2 : words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
    }

    /// <summary>True when it is long enough to be no term, or a whole short sentence.</summary>
    public static bool IsSpeech(string words)
    {
        int count = Count(words);
        return count >= Term || (count >= 3 && IsSentence(words));
    }

    /// <summary>True when it begins as a sentence begins and ends as one ends.</summary>
    public static bool IsSentence(string words) => words.Length > 0 && !char.IsLower(words[0]) && words[^1] is '.' or '!' or '?' or '…' or ',' or '。' or '！' or '？' or '—' or '–';
}
