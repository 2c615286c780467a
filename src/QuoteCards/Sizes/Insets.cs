namespace QuoteCards.Sizes;

/// <summary>Distances in px from the four sides, none negative.</summary>
public readonly record struct Insets(int Left, int Top, int Right, int Bottom);
