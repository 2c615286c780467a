namespace QuoteCards.Text.Composition;

/// <summary>The room a text is fitted into.</summary>
/// <param name="Width">Measure in px.</param>
/// <param name="Height">In px.</param>
/// <param name="Hang">How far marks may hang outside the measure on either side, in px.</param>
/// <param name="MaxLines">Most lines allowed; 0 for as many as fit.</param>
/// <param name="Air">Kept free of the height, in em of the size that is chosen: large type needs more of it.</param>
/// <param name="Tail">Kept free after the last word, in em: room for a cursor.</param>
/// <param name="Parts">True when a long word may be parted with a hyphen rather than make the type small.</param>
internal readonly record struct TextBox(double Width, double Height, double Hang = 0, int MaxLines = 0, double Air = 0, double Tail = 0, bool Parts = false);
