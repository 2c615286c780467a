using QuoteCards.Diagnostics;

namespace QuoteCards.Feeds;

/// <summary>A podcast's feed: RSS 2.0 with the iTunes and podcast namespaces.</summary>
/// <param name="Title">The name of the show, or null.</param>
/// <param name="Language">BCP 47 tag, or null.</param>
/// <param name="Items">The episodes in the order of the feed, newest first by custom.</param>
public sealed record Feed(string? Title, string? Language, IReadOnlyList<FeedItem> Items)
{
    /// <summary>The episode of this number, guid or title, compared in this order and titles without case; null and an error when there is none, or more than one.</summary>
    public FeedItem? Pick(string wanted, out Diagnostic? problem)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        string word = wanted.Trim();
        problem = null;
        List<FeedItem> fit = [.. Items.Where(i => i.Number == word)];
        if (fit.Count == 0) fit = [.. Items.Where(i => i.Guid == word)];
        if (fit.Count == 0) fit = [.. Items.Where(i => string.Equals(i.Title, word, StringComparison.OrdinalIgnoreCase))];
        if (fit.Count == 0) fit = [.. Items.Where(i => i.Title?.Contains(word, StringComparison.OrdinalIgnoreCase) == true)];
        if (fit.Count == 1) return fit[0];
        problem = fit.Count == 0
            ? Diagnostic.Error("feed-no-episode", $"no episode has the number, guid or title \"{word}\"", default, NearestWord.Hint(word, Items.Select(i => i.Title).OfType<string>()))
            : Diagnostic.Error("feed-many-episodes", $"{fit.Count} episodes fit \"{word}\"", fit[1].Place, "name one by its guid");
        return null;
    }
}
