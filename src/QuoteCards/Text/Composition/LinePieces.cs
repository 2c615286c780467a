using QuoteCards.Text.Shaping;
using QuoteCards.Text.Unicode;

namespace QuoteCards.Text.Composition;

/// <summary>A line's runs in the order they stand on the card, left to right.</summary>
internal static class LinePieces
{
    /// <summary>The runs that have glyphs on a line, reordered by their levels (UAX #9, rule L2).</summary>
    public static List<ShapedRun> InVisualOrder(ShapedText text, TextLine line)
    {
        List<ShapedRun> pieces = [.. text.Runs.Where(r => r.Run.Start < line.End && r.Run.End > line.Start)];
        if (pieces.Count < 2) return pieces;
        byte[] levels = [.. pieces.Select(p => p.Run.Level)];
        int[] order = new int[levels.Length];
        BidiLine.VisualOrder(levels, order);
        return [.. order.Select(i => pieces[i])];
    }
}
