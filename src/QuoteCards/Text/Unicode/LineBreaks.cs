namespace QuoteCards.Text.Unicode;

/// <summary>Where the lines of a card may end: the rules of UAX #14, then the tailoring for cards.</summary>
public static class LineBreaks
{
    /// <summary>Says for each place before a code unit whether a line may end there; never inside a grapheme cluster.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="breaks">One longer than the text; the first is <see cref="LineBreakKind.None"/>, the last <see cref="LineBreakKind.Mandatory"/> unless the text is empty.</param>
    public static void Find(ReadOnlySpan<char> text, Span<LineBreakKind> breaks)
    {
        StandardLineBreaks.Find(text, breaks);
        LineBreakTailoring.Apply(text, breaks);
    }
}
