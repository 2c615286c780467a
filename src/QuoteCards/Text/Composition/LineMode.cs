namespace QuoteCards.Text.Composition;

/// <summary>How the lines of a quote are chosen.</summary>
public enum LineMode
{
    /// <summary>Over the whole quote, by the cost of its lines and breaks.</summary>
    Composed,

    /// <summary>Each line takes what it can, as browsers do; there to show the difference.</summary>
    FirstFit,
}
