using QuoteCards.Diagnostics;

namespace QuoteCards.Batches;

/// <summary>What became of a batch.</summary>
/// <param name="Cards">The cards that are there now, in the order of the jobs.</param>
/// <param name="Drawn">How many were drawn.</param>
/// <param name="Unchanged">How many were there already.</param>
/// <param name="Failed">How many jobs gave no card.</param>
/// <param name="Diagnostics">What the user should know, in the order of the jobs.</param>
public sealed record BatchResult(IReadOnlyList<ManifestCard> Cards, int Drawn, int Unchanged, int Failed, IReadOnlyList<Diagnostic> Diagnostics);
