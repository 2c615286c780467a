using System.Text;
using QuoteCards.Text.Unicode;

namespace QuoteCards.Text.Punctuation;

/// <summary>Turns typewriter marks into the language's own. The words are never changed: letters, digits and their order stay.</summary>
public static class SmartPunctuation
{
    // A text is set when setting it again changes nothing. Sentences are after one pass; a tangle of marks may take another.
    private const int MostPasses = 4;

    /// <summary>The marks of a language (BCP 47); English ones when it is not known.</summary>
    public static QuoteMarks MarksFor(string? language) => LanguageMarks.Of(language);

    /// <summary>A language that the script (<c>ja zh ko ar he ru uk el</c>) or the small words of a Latin text give away, or null.</summary>
    public static string? LanguageOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool han = false;
        int latin = 0, arabic = 0, cyrillic = 0, greek = 0;
        foreach (Rune rune in text.EnumerateRunes())
            switch (Scripts.ScriptOf(rune.Value))
            {
                case Script.Hiragana or Script.Katakana: return "ja";
                case Script.Hangul: return "ko";
                case Script.Hebrew: return "he";
                case Script.Arabic: arabic++; break;
                case Script.Latin: latin++; break;
                case Script.Cyrillic: cyrillic++; break;
                case Script.Greek: greek++; break;
                case Script.Han: han = true; break;
            }

        if (arabic > latin) return "ar";
        if (han) return "zh";
        if (cyrillic > latin) return text.AsSpan().ContainsAny('і', 'ї', 'є') ? "uk" : "ru";
        return greek > latin ? "el" : LanguageGuess.Of(text);
    }

    /// <summary>The text with the language's marks and apostrophes, a real ellipsis and real dashes. Setting the result again changes nothing.</summary>
    /// <param name="text">As the notes have it.</param>
    /// <param name="language">BCP 47 tag, or null to tell it from the script.</param>
    /// <param name="map">For each code unit of the result, the one of the source that it came from; never falls.</param>
    /// <param name="depth">How many quotes the text stands in already: 1 for the words of a card, which sets the outer marks itself, 0 for a title.</param>
    public static string Apply(string text, string? language, out int[] map, int depth = 1)
    {
        ArgumentNullException.ThrowIfNull(text);
        string? told = language ?? LanguageOf(text);
        QuoteMarks marks = MarksFor(told);
        string made = text;
        map = [.. Enumerable.Range(0, text.Length)];
        for (int pass = 0; pass < MostPasses; pass++)
        {
            string again = new PunctuationPass(made, marks, told, depth).Run(out List<int> from);
            if (again == made) return made;
            int[] before = map;
            map = [.. from.Select(i => before[i])];
            made = again;
        }

        map = [.. Enumerable.Range(0, text.Length)];
        return text;
    }
}
