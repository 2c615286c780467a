using QuoteCards.Diagnostics;

namespace QuoteCards.Transcripts;

/// <summary>What was read of a transcript.</summary>
/// <param name="Transcript">Null when the file could not be read; the diagnostics then hold an error.</param>
/// <param name="Diagnostics">In the order in which they were found.</param>
public sealed record TranscriptReading(Transcript? Transcript, IReadOnlyList<Diagnostic> Diagnostics);
