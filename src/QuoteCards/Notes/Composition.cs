using System.Text;

namespace QuoteCards.Notes;

/// <summary>Puts letters and the marks behind them together, as most text has them (Unicode Standard, section 3.11, canonical composition): one word, typed in two ways, is one word.</summary>
/// <remarks>Without ICU the runtime composes nothing; here are the Latin letters with the marks that European languages and Vietnamese names use.</remarks>
internal static class Composition
{
    // The mark, the letters that take it, and what they become, letter by letter.
    private static readonly (char Mark, string Letters, string Composed)[] Table =
    [
        ('\u0300', "AEIOUaeiouNnWwYy", "ÀÈÌÒÙàèìòùǸǹẀẁỲỳ"),
        ('\u0301', "AEIOUYaeiouyCcLlNnRrSsZzGgKkMmPpWw", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǴǵḰḱḾḿṔṕẂẃ"),
        ('\u0302', "AEIOUaeiouCcGgHhJjSsWwYyZz", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑ"),
        ('\u0303', "ANOanoIiUuEeYyVv", "ÃÑÕãñõĨĩŨũẼẽỸỹṼṽ"),
        ('\u0304', "AaEeIiOoUuGgYy", "ĀāĒēĪīŌōŪūḠḡȲȳ"),
        ('\u0306', "AaEeGgIiOoUu", "ĂăĔĕĞğĬĭŎŏŬŭ"),
        ('\u0307', "CcEeGgIZzAaBbDdFfHhMmNnOoPpRrSsTtWwXxYy", "ĊċĖėĠġİŻżȦȧḂḃḊḋḞḟḢḣṀṁṄṅȮȯṖṗṘṙṠṡṪṫẆẇẊẋẎẏ"),
        ('\u0308', "AEIOUaeiouyYWwXxHht", "ÄËÏÖÜäëïöüÿŸẄẅẌẍḦḧẗ"),
        ('\u030A', "AaUuwy", "ÅåŮůẘẙ"),
        ('\u030B', "OoUu", "ŐőŰű"),
        ('\u030C', "CcDdEeNnRrSsTtZzAaIiOoUuGgKkLl", "ČčĎďĚěŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǦǧǨǩĽľ"),
        ('\u0323', "AaEeIiOoUuYyDdHhKkLlMmNnRrSsTtVvWwZz", "ẠạẸẹỊịỌọỤụỴỵḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓ"),
        ('\u0327', "CcSsTtGgKkLlNnRrEeDdHh", "ÇçŞşŢţĢģĶķĻļŅņŖŗȨȩḐḑḨḩ"),
        ('\u0328', "AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ"),
        // Cyrillic.
        ('\u0306', "Ии", "Йй"),
        ('\u0308', "ЕеІі", "ЁёЇї"),
    ];

    /// <summary>The text with every letter of the table composed; the same text when none is.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u0328')) return text;
        StringBuilder made = new(text.Length);
        foreach (char c in text)
            if (made.Length > 0 && c is >= '\u0300' and <= '\u0328' && Composed(made[^1], c) is { } one) made[^1] = one;
            else made.Append(c);
        return made.ToString();
    }

    private static char? Composed(char letter, char mark)
    {
        foreach ((char known, string letters, string composed) in Table)
            if (known == mark && letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at) return composed[at];
        return null;
    }
}
