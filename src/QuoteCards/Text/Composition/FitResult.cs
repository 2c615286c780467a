namespace QuoteCards.Text.Composition;

/// <summary>A block that fits, or why there is none.</summary>
/// <param name="Block">The text in lines, or null.</param>
/// <param name="Reason">What it needs and what there is, or null.</param>
/// <param name="CutsWords">True when a word too wide for the box had to be cut between two of its letters.</param>
internal sealed record FitResult(TextBlock? Block, string? Reason, bool CutsWords)
{
    public static FitResult Fits(TextBlock block, bool cutsWords) => new(block, null, cutsWords);

    public static FitResult DoesNotFit(string reason) => new(null, reason, false);
}
