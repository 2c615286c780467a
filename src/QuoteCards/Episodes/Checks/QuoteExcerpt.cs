using QuoteCards.Diagnostics;

namespace QuoteCards.Episodes.Checks;

/// <summary>The beginning of a quote, for messages.</summary>
internal static class QuoteExcerpt
{
    /// <summary>One line of at most <paramref name="most"/> UTF-16 code units and an ellipsis, whole characters.</summary>
    public static string Of(string words, int most = 40)
    {
        string line = SafeText.OneLine(words);
        return line.Length <= most ? line : line[..(char.IsHighSurrogate(line[most - 1]) ? most - 1 : most)].TrimEnd() + "…";
    }
}
