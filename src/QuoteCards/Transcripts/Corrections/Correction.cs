using QuoteCards.Episodes;

namespace QuoteCards.Transcripts.Corrections;

/// <summary>One thing that the transcript knows better than the notes.</summary>
/// <param name="Id">The quote.</param>
/// <param name="Field">What of it.</param>
/// <param name="Value">As it should be.</param>
/// <param name="Before">As the notes have it; null when they have nothing.</param>
/// <param name="Evidence">Where the transcript says so, in words.</param>
public sealed record Correction(QuoteId Id, CorrectionField Field, string Value, string? Before, string Evidence);
