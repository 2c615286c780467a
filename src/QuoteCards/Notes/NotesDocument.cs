namespace QuoteCards.Notes;

/// <summary>A document as blocks, with the fields of its front matter (lower-case keys).</summary>
internal sealed record NotesDocument(IReadOnlyList<NoteBlock> Blocks, IReadOnlyDictionary<string, string> Fields);
