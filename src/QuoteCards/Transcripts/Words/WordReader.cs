using System.Globalization;

namespace QuoteCards.Transcripts.Words;

/// <summary>A text to the words that are heard in it: case, punctuation and marks go, contractions and numbers are spelt one way.</summary>
internal static class WordReader
{
    // A bracket that does not close within a clause was never meant as one.
    private const int LongestInsertion = 120;

    public static List<SpokenWord> Read(string text) => NumberWords.Join(Split(text));

    private static List<SpokenWord> Split(string text)
    {
        List<SpokenWord> words = [];
        WordTraits next = WordTraits.Opens;
        for (int i = 0; i < text.Length;)
        {
            int end = End(text, i);
            if (end == i)
            {
                if (Direction(text, i) is int past) i = past;
                else i = Mark(text, i, words, ref next);
                continue;
            }

            WordTraits traits = next | (char.IsUpper(text[i]) ? WordTraits.Capital : 0);
            if (Initials(text, i) is > 0 and int close)
            {
                words.Add(new SpokenWord(text[i..close].Replace(".", "", StringComparison.Ordinal).ToLowerInvariant(), i, close, traits));
                next &= WordTraits.Bracketed;
                i = close;
                continue;
            }

            if (end + 1 < text.Length && text[end] is '-' or '–' or '—' && end + 1 < text.Length && text[end + 1] is ' ' or ',') traits |= WordTraits.Partial;
            Contractions.Add(words, text, i, end, traits);
            next &= WordTraits.Bracketed;
            i = end;
        }

        return words;
    }

    // "U.S." and "a.m.": single letters with points between them are one word; where it ends, or -1.
    private static int Initials(string text, int at)
    {
        int i = at;
        while (i + 1 < text.Length && char.IsAsciiLetter(text[i]) && text[i + 1] == '.') i += 2;
        if (i - at < 4 && !(i - at == 2 && i < text.Length && char.IsAsciiLetter(text[i]))) return -1;
        if (i >= text.Length || !char.IsLetter(text[i])) return i;
        // "U.S" without the last point; a letter that begins a word ends the search.
        return i + 1 >= text.Length || !(char.IsLetterOrDigit(text[i + 1]) || IsApostrophe(text[i + 1])) ? i + 1 : -1;
    }

    // A word runs over letters and marks, an apostrophe between letters, or digits with the commas and points inside a number.
    private static int End(string text, int at)
    {
        if (char.IsAsciiDigit(text[at])) return NumberWords.LiteralEnd(text, at);
        if (IsIdeograph(text[at])) return at + 1;
        // Marks stand on a letter: the selector after an emoji begins no word.
        if (IsMark(CategoryAt(text, at))) return at;
        int i = at;
        while (i < text.Length && (IsWordLetter(text, i) || (IsApostrophe(text[i]) && Joins(text, i, at)))) i++;
        return i;
    }

    private static bool IsWordLetter(string text, int i) => !IsIdeograph(text[i]) && CategoryAt(text, i) is var category && (category <= UnicodeCategory.OtherLetter || IsMark(category));

    // Half of a pair is what the pair is: a letter of an old script, or an emoji, which nobody says.
    private static UnicodeCategory CategoryAt(string text, int i) => CharUnicodeInfo.GetUnicodeCategory(text, i > 0 && char.IsSurrogatePair(text[i - 1], text[i]) ? i - 1 : i);

    private static bool IsMark(UnicodeCategory category) => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool Joins(string text, int i, int start) =>
        i + 1 < text.Length && char.IsLetter(text[i + 1]) && (i > start || Contractions.Clipped(text.AsSpan(i)));

    // Scripts that write no spaces: one sign, one word.
    private static bool IsIdeograph(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '\u02BC';

    // What stands between words; returns where to go on.
    private static int Mark(string text, int i, List<SpokenWord> words, ref WordTraits next)
    {
        char c = text[i];
        int dots = i;
        while (dots < text.Length && text[dots] == '.') dots++;
        if (c == '…' || dots - i >= 2)
        {
            next |= WordTraits.AfterGap | WordTraits.AfterPause;
            return c == '…' ? i + 1 : dots;
        }

        switch (c)
        {
            case '[' when text.IndexOf(']', i, Math.Min(LongestInsertion, text.Length - i)) > 0: next |= WordTraits.Bracketed; break;
            case ']': next &= ~WordTraits.Bracketed; break;
            case '.' or '?' or '!' or '\n' or '。': next |= WordTraits.Opens | WordTraits.AfterPause; break;
            case ',' or ';' or ':' or '—' or '–' or '(' or ')': next |= WordTraits.AfterPause; break;
            case '%': words.Add(new SpokenWord("percent", i, i + 1, next)); break;
            case '&': words.Add(new SpokenWord("and", i, i + 1, next)); break;
            case '$' or '€' or '£': words.Add(new SpokenWord(NumberWords.Currency(c), i, i + 1, next | WordTraits.Number)); break;
        }

        return i + 1;
    }

    // "(laughs)" or "[music]": nobody says it.
    private static int? Direction(string text, int i)
    {
        if (text[i] is not ('(' or '[')) return null;
        int close = text.IndexOfAny([')', ']'], i);
        return close > i && close - i < 24 && Directions.Contains(text[(i + 1)..close].Trim().ToLowerInvariant()) ? close + 1 : null;
    }

    private static readonly HashSet<string> Directions = new(StringComparer.Ordinal)
    {
        "laugh", "laughs", "laughter", "laughing", "chuckle", "chuckles", "chuckling", "sigh", "sighs", "pause", "crosstalk", "applause", "inaudible", "unintelligible", "music", "silence", "coughs", "clears throat", "indistinct", "noise",
    };
}
