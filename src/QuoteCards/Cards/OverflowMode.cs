namespace QuoteCards.Cards;

/// <summary>What to do with a quote that does not fit at the theme's smallest size.</summary>
public enum OverflowMode
{
    /// <summary>A numbered series of cards.</summary>
    Split,

    /// <summary>Cut at a word, with an ellipsis.</summary>
    Ellipsis,

    /// <summary>An error for that card.</summary>
    Fail,
}
