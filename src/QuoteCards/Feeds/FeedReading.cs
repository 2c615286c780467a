using QuoteCards.Diagnostics;

namespace QuoteCards.Feeds;

/// <summary>What was read of a feed.</summary>
/// <param name="Feed">Null when it could not be read; the diagnostics then hold an error.</param>
/// <param name="Diagnostics">In the order in which they were found.</param>
public sealed record FeedReading(Feed? Feed, IReadOnlyList<Diagnostic> Diagnostics);
