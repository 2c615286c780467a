using QuoteCards.Episodes;

namespace QuoteCards.Feeds;

/// <summary>A stretch that the makers picked out (<c>podcast:soundbite</c>).</summary>
/// <param name="Start">When it starts.</param>
/// <param name="Seconds">How long it is.</param>
/// <param name="Title">Its words or its name, or null.</param>
public sealed record Soundbite(Timestamp Start, double Seconds, string? Title);
