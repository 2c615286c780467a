namespace QuoteCards.Fonts;

/// <summary>The general feel of a family; fallback faces are chosen to keep it.</summary>
public enum FontMood
{
    /// <summary>With serifs.</summary>
    Serif,

    /// <summary>Without serifs.</summary>
    Sans,

    /// <summary>Every letter of one width.</summary>
    Mono,

    /// <summary>Made for posters.</summary>
    Display,
}
