using QuoteCards.Episodes;

namespace QuoteCards.Transcripts;

/// <summary>One word as the file spells it, with its own times where the file knows them.</summary>
/// <param name="Text">The word with its punctuation, without spaces around it.</param>
/// <param name="Start">When it starts, or null.</param>
/// <param name="End">When it ends, or null.</param>
public sealed record TranscriptWord(string Text, Timestamp? Start, Timestamp? End);
