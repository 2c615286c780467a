using QuoteCards.Episodes;

namespace QuoteCards.Notes;

/// <summary>A document as blocks, with what it says of itself.</summary>
/// <param name="Blocks">The lines, in order.</param>
/// <param name="Fields">Fields of the front matter or of the page's head, by lower-case key.</param>
/// <param name="People">The people that the front matter names, in order.</param>
internal sealed record NotesDocument(IReadOnlyList<NoteBlock> Blocks, IReadOnlyDictionary<string, NoteField> Fields, IReadOnlyList<Speaker> People)
{
    /// <summary>The text of a field; null when it is absent or empty.</summary>
    public string? Field(string key) => Fields.TryGetValue(key, out NoteField field) && field.Text.Length > 0 ? field.Text : null;
}
