using QuoteCards.Diagnostics;

namespace QuoteCards.Notes;

/// <summary>One line of notes, with the format's own marks taken off and emphasis kept as <c>**</c>.</summary>
internal sealed record NoteBlock(BlockKind Kind, string Text, Place Place);
