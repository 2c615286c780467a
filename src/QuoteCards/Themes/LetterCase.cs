namespace QuoteCards.Themes;

/// <summary>What becomes of small and capital letters.</summary>
public enum LetterCase
{
    /// <summary>As written.</summary>
    None,

    /// <summary>All capitals.</summary>
    Upper,

    /// <summary>All small, words joined by hyphens, as in a file name.</summary>
    Slug,
}
