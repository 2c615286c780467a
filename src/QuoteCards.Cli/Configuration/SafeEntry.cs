namespace QuoteCards.Cli.Configuration;

/// <summary>What of a size to keep clear, in px from each side.</summary>
internal sealed class SafeEntry
{
    public int Left { get; set; }

    public int Top { get; set; }

    public int Right { get; set; }

    public int Bottom { get; set; }
}
