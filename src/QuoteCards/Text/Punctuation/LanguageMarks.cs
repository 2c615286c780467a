namespace QuoteCards.Text.Punctuation;

/// <summary>Which quotation marks a language uses.</summary>
/// <remarks>
/// Unicode CLDR, main/*.xml, delimiters, with these choices of our own: Arabic takes « », which its newspapers and books use, where CLDR has the English shapes turned round;
/// French takes narrow no-break spaces inside « » and “ ” within (Lexique des règles typographiques en usage à l'Imprimerie nationale, "Guillemets"); Dutch takes the
/// double marks that CLDR has for the inner ones; Hebrew keeps CLDR's ” on both sides, which stands right in either direction.
/// </remarks>
internal static class LanguageMarks
{
    private static readonly QuoteMarks English = new("“", "”", "‘", "’");
    private static readonly QuoteMarks LowHigh = new("„", "“", "‚", "‘");
    private static readonly QuoteMarks LowRight = new("„", "”", "«", "»");
    private static readonly QuoteMarks Same = new("”", "”", "’", "’");
    private static readonly QuoteMarks French = new("«\u202F", "\u202F»", "“", "”");
    private static readonly QuoteMarks Guillemets = new("«", "»", "“", "”");
    private static readonly QuoteMarks GuillemetsLow = new("«", "»", "„", "“");
    private static readonly QuoteMarks GuillemetsSingle = new("«", "»", "‹", "›");
    private static readonly QuoteMarks Corners = new("「", "」", "『", "』");

    /// <summary>The marks of a BCP 47 tag; English ones when it is null or not known.</summary>
    public static QuoteMarks Of(string? language)
    {
        string tag = (language ?? "en").ToLowerInvariant().Replace('_', '-');
        return tag switch
        {
            _ when Has(tag, "zh-tw") || Has(tag, "zh-hk") || Has(tag, "zh-mo") || Has(tag, "zh-hant") || Has(tag, "yue") => Corners,
            _ when Has(tag, "de-ch") || Has(tag, "de-li") || Has(tag, "fr-ch") || Has(tag, "it-ch") => GuillemetsSingle,
            _ when Has(tag, "pt-pt") => Guillemets,
            _ => Of(tag.AsSpan()[..(tag.IndexOf('-', StringComparison.Ordinal) is > 0 and int end ? end : tag.Length)]),
        };
    }

    private static QuoteMarks Of(ReadOnlySpan<char> language) => language switch
    {
        "de" or "cs" or "sk" or "sl" or "is" or "lt" or "bg" or "mk" or "lb" => LowHigh,
        "pl" or "ro" => LowRight,
        "hu" => new("„", "”", "»", "«"),
        "hr" or "bs" => new("„", "”", "‚", "’"),
        "sr" => new("„", "”", "’", "’"),
        "et" or "ka" or "lv" => new("„", "“", "«", "»"),
        "sv" or "fi" or "he" or "iw" => Same,
        "fr" => French,
        "es" or "it" or "el" or "ar" or "arb" or "arz" or "ca" or "sq" => Guillemets,
        "no" or "nb" or "nn" => new("«", "»", "‘", "’"),
        "ru" or "uk" or "be" => GuillemetsLow,
        "fa" or "am" => GuillemetsSingle,
        "ur" or "pnb" => new("”", "“", "’", "‘"),
        "ja" => Corners,
        _ => English,
    };

    private static bool Has(string tag, string prefix) =>
        tag.StartsWith(prefix, StringComparison.Ordinal) && (tag.Length == prefix.Length || tag[prefix.Length] == '-');
}
