using QuoteCards.Encoding;

namespace QuoteCards.Batches;

/// <summary>How a batch is made.</summary>
public sealed record BatchOptions
{
    /// <summary>How files are written.</summary>
    public EncodingOptions Encoding { get; init; } = new();

    /// <summary>Device px for each px of a size.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Draw what has not changed, too.</summary>
    public bool Force { get; init; }

    /// <summary>Write nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>How many cards are made at once; 0 for one a core.</summary>
    public int Jobs { get; init; }

    /// <summary>Asked once, before the first card is drawn: false fails every card that is not there already.</summary>
    public Func<bool> MayWrite { get; init; } = static () => true;
}
