using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Transcripts.Formats;

/// <summary>One segment, or one word, of a JSON transcript.</summary>
internal sealed record JsonSegment(string? Speaker, Timestamp? Start, Timestamp? End, string Text, IReadOnlyList<JsonSegment> Words, Place Place);
