using QuoteCards.Diagnostics;

namespace QuoteCards.Episodes;

/// <summary>A part of an episode that has a name.</summary>
/// <param name="Start">When it starts.</param>
/// <param name="Title">Its name, on one line.</param>
public sealed record Chapter(Timestamp Start, string Title)
{
    /// <summary>When it ends; null when it lasts until the next one starts.</summary>
    public Timestamp? End { get; init; }

    /// <summary>Where it is told.</summary>
    public Place Place { get; init; }
}
