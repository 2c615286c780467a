using QuoteCards.Text.Shaping;

namespace QuoteCards.Text.Composition;

/// <summary>A text set in lines at one size. All lengths in px.</summary>
internal sealed record TextBlock(ShapedText Shaped, IReadOnlyList<TextLine> Lines, double Size, double Leading, double Tracking, double Ascent, double Descent)
{
    /// <summary>The space between paragraphs, as a share of the leading.</summary>
    public const double ParagraphGap = 0.4;

    /// <summary>From the first line's baseline down to that of another, by its index.</summary>
    public double Below(int line)
    {
        int gaps = 0;
        for (int i = 1; i <= line; i++)
            if (Lines[i].Opens) gaps++;
        return (line + (gaps * ParagraphGap)) * Leading;
    }

    /// <summary>From the top of the first line's letters to the foot of the last line's.</summary>
    public double Height => Ascent + Below(Lines.Count - 1) + Descent;

    /// <summary>Width of the widest line without what hangs.</summary>
    public double Width => Lines.Count == 0 ? 0 : Lines.Max(l => l.Measure) * Size;
}
