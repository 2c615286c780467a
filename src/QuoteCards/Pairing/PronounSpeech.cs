using System.Text.RegularExpressions;

namespace QuoteCards.Pairing;

/// <summary>Tells "she said" and "sagt er" behind a quote: somebody said it, whoever that is.</summary>
internal static partial class PronounSpeech
{
    /// <summary>True when a text begins with a pronoun and its verb of speech, in either order.</summary>
    public static bool Begins(string text)
    {
        string start = text.TrimStart(' ', ',', '.');
        return (Before().Match(start) is { Success: true } m || (m = Behind().Match(start)).Success) && SpeechVerbs.Has(m.Groups["v"].Value);
    }

    [GeneratedRegex(@"^(?:she|he|they|we|er|sie|elle|il|ella|él|ele|ela|lei|lui|hij|ze|zij|она|он|ona)\s+(?:\p{Ll}+ly\s+|has\s+|had\s+|also\s+|then\s+)?(?<v>\p{L}+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?<v>\p{L}+?)(?:-t)?[- ](?:she|he|they|er|sie|elle|il|ella|él|ele|ela|lei|lui|hij|ze|zij|она|он)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Behind();
}
