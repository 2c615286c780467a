namespace QuoteCards.Themes;

/// <summary>The shape of a card; a theme composes each in its own way.</summary>
public enum Shape
{
    /// <summary>About as wide as high.</summary>
    Square,

    /// <summary>More than 1.2 times as wide as high.</summary>
    Wide,

    /// <summary>More than 1.15 times as high as wide.</summary>
    Tall,
}
