using QuoteCards.Diagnostics;

namespace QuoteCards.Notes;

/// <summary>One line of notes, with the format's own marks taken off; emphasis stays as <c>*</c>, <c>**</c> or <c>==</c>, and a list item keeps its bullet.</summary>
internal sealed record NoteBlock(BlockKind Kind, string Text, Place Place)
{
    /// <summary>1 to 6 for headings; 0 otherwise.</summary>
    public int Level { get; init; }

    /// <summary>True for the first line of a list item.</summary>
    public bool Item { get; init; }

    /// <summary>How far in a line stands: the lists around an item, or the spaces before it in plain text. Only greater and less mean anything.</summary>
    public int Depth { get; init; }

    /// <summary>The cells of a table's row, in order; empty for every other kind.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>The links of the line that lead to a moment of a recording.</summary>
    public IReadOnlyList<TimeLink> Links { get; init; } = [];
}
