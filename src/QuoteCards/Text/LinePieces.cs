namespace QuoteCards.Text;

/// <summary>A line's runs in the order they stand on the card, left to right.</summary>
internal static class LinePieces
{
    /// <summary>The runs that have glyphs on a line, reordered by their levels (UAX #9, rule L2).</summary>
    public static List<ShapedRun> InVisualOrder(ShapedText text, TextLine line)
    {
        List<ShapedRun> pieces = [.. text.Runs.Where(r => r.Run.Start < line.End && r.Run.End > line.Start)];
        if (pieces.Count < 2) return pieces;
        int highest = pieces.Max(p => p.Run.Level);
        int lowestOdd = pieces.Where(p => (p.Run.Level & 1) == 1).Select(p => (int)p.Run.Level).DefaultIfEmpty(highest + 1).Min();
        for (int level = highest; level >= lowestOdd; level--)
            for (int i = 0; i < pieces.Count; i++)
            {
                int end = i;
                while (end < pieces.Count && pieces[end].Run.Level >= level) end++;
                if (end > i + 1) pieces.Reverse(i, end - i);
                i = Math.Max(i, end);
            }

        return pieces;
    }
}
