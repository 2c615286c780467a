using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>What JSON or a table of quotes holds.</summary>
internal sealed record StructuredNotes(NotesDocument Document, IReadOnlyList<Mention> Mentions);
