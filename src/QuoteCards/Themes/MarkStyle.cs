namespace QuoteCards.Themes;

/// <summary>What becomes of the quotation marks around a quote.</summary>
public enum MarkStyle
{
    /// <summary>None are set.</summary>
    None,

    /// <summary>Set, the opening one in the margin.</summary>
    Hang,
}
