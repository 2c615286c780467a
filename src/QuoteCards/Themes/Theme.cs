namespace QuoteCards.Themes;

/// <summary>How a card looks.</summary>
public sealed record Theme
{
    /// <summary>Lower case, as the user types it.</summary>
    public required string Name { get; init; }

    /// <summary>One line.</summary>
    public string Description { get; init; } = "";

    /// <summary>Hash of everything that shapes the picture; part of a card's cache key.</summary>
    public string Fingerprint { get; init; } = "";
}
