using QuoteCards.Text.Shaping;

namespace QuoteCards.Text.Composition;

/// <summary>A text set in lines at one size. All lengths in px.</summary>
internal sealed record TextBlock(ShapedText Shaped, IReadOnlyList<TextLine> Lines, double Size, double Leading, double Tracking, double Ascent, double Descent)
{
    /// <summary>From the top of the first line's letters to the foot of the last line's.</summary>
    public double Height => Ascent + ((Lines.Count - 1) * Leading) + Descent;

    /// <summary>Width of the widest line without what hangs.</summary>
    public double Width => Lines.Count == 0 ? 0 : Lines.Max(l => l.Measure) * Size;
}
