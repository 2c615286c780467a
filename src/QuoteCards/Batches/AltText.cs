using QuoteCards.Episodes;

namespace QuoteCards.Batches;

/// <summary>Says a card in words.</summary>
public static class AltText
{
    /// <summary>The quote, who said it, where and when; at most 1,000 characters, the least that the large networks take.</summary>
    public static string For(Episode episode, Quote quote, string words)
    {
        ArgumentNullException.ThrowIfNull(episode);
        ArgumentNullException.ThrowIfNull(quote);
        string where = string.Join(", ", new[] { quote.Speaker?.Name, episode.Show, quote.Time is { } t ? $"at {t}" : null }.Where(s => s is not null));
        string tail = where.Length > 0 ? $" — {where}" : "";
        int room = Math.Max(40, 996 - tail.Length);
        string text = words.ReplaceLineEndings(" ");
        return $"“{(text.Length > room ? text[..room].TrimEnd() + "…" : text)}”{tail}";
    }
}
