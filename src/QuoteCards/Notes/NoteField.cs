using QuoteCards.Diagnostics;

namespace QuoteCards.Notes;

/// <summary>What a document says of itself under one key, and where.</summary>
internal readonly record struct NoteField(string Text, Place Place);
