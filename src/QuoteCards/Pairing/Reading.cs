using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>What was read of a document. What concerns one quote is told on that quote.</summary>
public sealed record Reading(IReadOnlyList<Episode> Episodes, IReadOnlyList<Diagnostic> Diagnostics);
