using QuoteCards.Encoding;
using QuoteCards.Rendering;

namespace QuoteCards.Batches;

/// <summary>What all workers of a batch know of grounds: each is drawn once and pressed once. Safe to share between threads.</summary>
internal sealed class SharedGrounds : IDisposable
{
    /// <summary>As drawn.</summary>
    public GroundCache Pixels { get; } = new();

    /// <summary>As pressed.</summary>
    public GroundPresses Presses { get; } = new();

    public void Dispose() => Pixels.Dispose();
}
