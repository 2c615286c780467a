using System.Text;
using QuoteCards.Text.Unicode;

namespace QuoteCards.Text.Punctuation;

/// <summary>Turns typewriter marks into the language's own. The words are never changed.</summary>
public static class SmartPunctuation
{
    private static readonly QuoteMarks English = new("“", "”", "‘", "’");

    /// <summary>The marks of a language (Unicode CLDR, characters: quotation marks); English ones when it is not known.</summary>
    public static QuoteMarks MarksFor(string? language) => (language ?? "en").ToLowerInvariant() switch
    {
        var t when t.StartsWith("zh-tw", StringComparison.Ordinal) || t.StartsWith("zh-hant", StringComparison.Ordinal) || t.StartsWith("zh-hk", StringComparison.Ordinal) => new("「", "」", "『", "』"),
        var t => t.Split('-')[0] switch
        {
            "de" or "cs" or "sk" => new("„", "“", "‚", "‘"),
            "pl" or "ro" or "hu" => new("„", "”", "«", "»"),
            "fr" => new("«\u202F", "\u202F»", "“", "”"),
            "es" or "it" or "el" or "no" or "nb" => new("«", "»", "“", "”"),
            "pt" => new("“", "”", "‘", "’"),
            "ru" or "uk" => new("«", "»", "„", "“"),
            "ar" or "fa" => new("«", "»", "“", "”"),
            "he" => new("”", "”", "’", "’"),
            "ja" => new("「", "」", "『", "』"),
            _ => English,
        },
    };

    /// <summary>A language that the script gives away (<c>ja zh ko ar he</c>), or null.</summary>
    public static string? LanguageOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool han = false;
        int latin = 0, arabic = 0;
        foreach (Rune rune in text.EnumerateRunes())
            switch (Scripts.ScriptOf(rune.Value))
            {
                case Script.Hiragana or Script.Katakana: return "ja";
                case Script.Hangul: return "ko";
                case Script.Hebrew: return "he";
                case Script.Arabic: arabic++; break;
                case Script.Latin: latin++; break;
                case Script.Han: han = true; break;
            }

        return arabic > latin ? "ar" : han ? "zh" : null;
    }

    /// <summary>The text with curly marks and apostrophes, a real ellipsis and real dashes.</summary>
    /// <param name="text">As the notes have it, without the outer marks.</param>
    /// <param name="language">BCP 47 tag, or null to tell it from the script.</param>
    /// <param name="map">For each code unit of the result, the one of the source that it came from.</param>
    public static string Apply(string text, string? language, out int[] map)
    {
        ArgumentNullException.ThrowIfNull(text);
        QuoteMarks marks = MarksFor(language ?? LanguageOf(text));
        StringBuilder made = new(text.Length);
        List<int> from = new(text.Length);
        bool open = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            char before = i == 0 ? ' ' : text[i - 1], after = i + 1 < text.Length ? text[i + 1] : ' ';
            (string put, int skip) = c switch
            {
                '"' when char.IsDigit(before) && !open => ("″", 0),
                '"' or '“' or '”' => (Mark(ref open, c, before, after, marks), 0),
                '\'' or '‘' or '’' => (Single(c, before, after, text, i), 0),
                '.' when after == '.' && i + 2 < text.Length && text[i + 2] == '.' => ("…", 2),
                '-' when after == '-' => ("—", 1),
                '-' when before == ' ' && after == ' ' => ("–", 0),
                _ => (c.ToString(), 0),
            };
            foreach (char p in put)
            {
                made.Append(p);
                from.Add(i);
            }

            i += skip;
        }

        map = [.. from];
        return made.ToString();
    }

    // The card sets the outer marks itself, so marks inside the words are the inner ones.
    private static string Mark(ref bool open, char c, char before, char after, QuoteMarks marks)
    {
        bool opening = c == '“' || (c == '"' && !open && (char.IsWhiteSpace(before) || before is '(' or '[' or '—' or '–') && !char.IsWhiteSpace(after));
        open = opening;
        return opening ? marks.InnerOpen : marks.InnerClose;
    }

    private static string Single(char c, char before, char after, string text, int at)
    {
        if (char.IsDigit(before) && c == '\'' && !char.IsLetter(after)) return "′";
        if (char.IsLetterOrDigit(before) || char.IsDigit(after)) return "’";
        bool startsWord = (char.IsWhiteSpace(before) || before is '(' or '[' or '“' or '"') && char.IsLetter(after);
        if (!startsWord) return before is ' ' && c == '‘' ? "‘" : "’";
        foreach (string cut in new[] { "tis", "twas", "em ", "em,", "em.", "cause", "n'", "n’", "til", "bout" })
            if (string.Compare(text, at + 1, cut, 0, cut.Length, StringComparison.OrdinalIgnoreCase) == 0) return "’";
        return text.IndexOfAny(['\'', '’'], at + 1) > 0 ? "‘" : "’";
    }
}
