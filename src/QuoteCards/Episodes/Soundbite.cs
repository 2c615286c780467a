using QuoteCards.Diagnostics;

namespace QuoteCards.Episodes;

/// <summary>A stretch that the makers picked out.</summary>
/// <param name="Start">When it starts.</param>
/// <param name="Seconds">How long it is; above 0.</param>
/// <param name="Title">Its words or its name, or null.</param>
public sealed record Soundbite(Timestamp Start, double Seconds, string? Title)
{
    /// <summary>Where it is told.</summary>
    public Place Place { get; init; }
}
