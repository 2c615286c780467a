namespace QuoteCards.Text.Unicode;

/// <summary>What is done to levels line by line, after lines are broken (UAX #9, L1 and L2).</summary>
public static class BidiLine
{
    /// <summary>Sets the whitespace and isolate characters at the end of a line to the paragraph's level (L1, part 4).</summary>
    /// <param name="text">The line.</param>
    /// <param name="levels">Its levels, as many as it has code units.</param>
    /// <param name="paragraphLevel">0 or 1.</param>
    public static void ResetEnd(ReadOnlySpan<char> text, Span<byte> levels, int paragraphLevel)
    {
        for (int i = text.Length; i > 0;)
        {
            if (!Bidi.ClassOf(CodePoints.Before(text, i, out int length)).IsIn(BidiSets.Trailing)) return;
            i -= length;
            levels.Slice(i, length).Fill((byte)paragraphLevel);
        }
    }

    /// <summary>Writes the order from left to right of pieces of a line (L2): runs, glyph groups or characters, whose levels are given in logical order.</summary>
    /// <param name="levels">The level of each piece.</param>
    /// <param name="order">As long as the levels; receives the index of the piece that stands first from the left, then the next.</param>
    public static void VisualOrder(ReadOnlySpan<byte> levels, Span<int> order)
    {
        int highest = 0, lowestOdd = int.MaxValue;
        for (int i = 0; i < levels.Length; i++)
        {
            order[i] = i;
            highest = Math.Max(highest, levels[i]);
            if ((levels[i] & 1) == 1) lowestOdd = Math.Min(lowestOdd, levels[i]);
        }

        for (int level = highest; level >= lowestOdd; level--)
            for (int i = 0; i < levels.Length; i++)
            {
                int end = i;
                while (end < levels.Length && levels[order[end]] >= level) end++;
                if (end > i + 1) order[i..end].Reverse();
                i = Math.Max(i, end);
            }
    }
}
