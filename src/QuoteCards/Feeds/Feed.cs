using QuoteCards.Feeds.Items;

namespace QuoteCards.Feeds;

/// <summary>A podcast's feed: RSS 2.0 with the iTunes and podcast namespaces.</summary>
/// <param name="Title">The name of the show, or null.</param>
/// <param name="Language">BCP 47 tag, or null.</param>
/// <param name="Items">The episodes in the order of the feed, newest first by custom.</param>
public sealed record Feed(string? Title, string? Language, IReadOnlyList<FeedItem> Items);
