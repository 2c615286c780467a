using QuoteCards.Episodes;

namespace QuoteCards.Batches;

/// <summary>Says a card in words.</summary>
public static class AltText
{
    /// <summary>The least that the large networks take, in UTF-16 code units (Instagram, X, LinkedIn and Threads; November 2026).</summary>
    private const int Most = 1000;

    /// <summary>The quote, who said it, where and when; at most 1,000 characters.</summary>
    public static string For(Episode episode, Quote quote, string words)
    {
        ArgumentNullException.ThrowIfNull(episode);
        ArgumentNullException.ThrowIfNull(quote);
        ArgumentNullException.ThrowIfNull(words);
        string where = string.Join(", ", new[] { quote.Speaker?.Name, episode.Show, quote.Time is { } t ? $"at {t}" : null }.Where(s => s is not null));
        string tail = where.Length > 0 ? " — " + Cut(where, 400) : "";
        return $"“{Cut(words.ReplaceLineEndings(" "), Most - 2 - tail.Length)}”{tail}";
    }

    /// <summary>The text in at most <paramref name="most"/> code units, with an ellipsis when it was cut; never inside a surrogate pair.</summary>
    public static string Cut(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= most) return text;
        int end = most - 1;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end].TrimEnd() + "…";
    }
}
