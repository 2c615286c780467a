using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Chapters;

/// <summary>What was read of a file of chapters.</summary>
/// <param name="Chapters">By their starts; empty when the file could not be read, and the diagnostics then hold an error.</param>
/// <param name="Diagnostics">In the order in which they were found.</param>
public sealed record ChapterReading(IReadOnlyList<Chapter> Chapters, IReadOnlyList<Diagnostic> Diagnostics);
