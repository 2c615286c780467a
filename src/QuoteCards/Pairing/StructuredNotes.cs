using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>What was found of one episode.</summary>
internal sealed record StructuredNotes(NotesDocument Document, IReadOnlyList<Mention> Mentions);
