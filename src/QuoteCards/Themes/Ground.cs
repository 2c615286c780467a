namespace QuoteCards.Themes;

/// <summary>What lies under a card. Lengths are shares of the card's width (x) or height (y) unless said otherwise.</summary>
public sealed record Ground
{
    /// <summary>The colour under everything.</summary>
    public required Rgba Base { get; init; }

    /// <summary>Drawn over the base, in order.</summary>
    public IReadOnlyList<GroundLayer> Layers { get; init; } = [];
}
