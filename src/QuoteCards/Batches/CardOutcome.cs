using QuoteCards.Diagnostics;

namespace QuoteCards.Batches;

/// <summary>What became of one job.</summary>
/// <param name="State">How it ended.</param>
/// <param name="Cards">Its cards that are in the folder now; none when it failed or in a dry run.</param>
/// <param name="Diagnostics">What the user should know of it.</param>
internal sealed record CardOutcome(CardState State, IReadOnlyList<CardEntry> Cards, IReadOnlyList<Diagnostic> Diagnostics);
