namespace QuoteCards.Text.Composition;

/// <summary>One line of a block: code units from <paramref name="Start"/> up to <paramref name="End"/>, trailing spaces left out.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">One past the last that is drawn.</param>
/// <param name="Width">Advance width in em, tracking included, what hangs included.</param>
/// <param name="HangStart">How much of the width stands before the starting edge, in em.</param>
/// <param name="HangEnd">How much stands past the ending edge, in em.</param>
internal readonly record struct TextLine(int Start, int End, double Width, double HangStart, double HangEnd)
{
    /// <summary>True when it begins a paragraph after another: a little space stands above it.</summary>
    public bool Opens { get; init; }

    /// <summary>True when it ends within a word and takes a hyphen.</summary>
    public bool Hyphen { get; init; }

    /// <summary>The part of the width that must fit the measure, in em.</summary>
    public double Measure => Width - HangStart - HangEnd;
}
