using QuoteCards.Diagnostics;

namespace QuoteCards.Episodes;

/// <summary>Why one field of a quote is what it is.</summary>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Place">The line it came from; <see cref="Place.None"/> when nothing was found.</param>
/// <param name="Confidence">0 (unknown) to 1 (said outright).</param>
/// <param name="Detail">The words that were read, or null.</param>
public sealed record Evidence(EvidenceRule Rule, Place Place = default, double Confidence = 0, string? Detail = null)
{
    /// <summary>Nothing is known.</summary>
    public static Evidence Unknown { get; } = new(EvidenceRule.None);
}
