namespace QuoteCards.Text;

/// <summary>A block that fits, or why there is none.</summary>
internal sealed record FitResult(TextBlock? Block, string? Reason)
{
    public static FitResult Fits(TextBlock block) => new(block, null);

    public static FitResult DoesNotFit(string reason) => new(null, reason);
}
