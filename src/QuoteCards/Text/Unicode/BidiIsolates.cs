namespace QuoteCards.Text.Unicode;

/// <summary>Which isolate initiator a PDI ends (UAX #9, BD9).</summary>
internal static class BidiIsolates
{
    /// <summary>For an initiator the place of its PDI, or the paragraph's length; for a PDI the place of its initiator, or −1; −1 for all else.</summary>
    public static void Pair(ReadOnlySpan<byte> classes, Span<int> pairs)
    {
        pairs.Fill(-1);
        int innermost = -1;
        for (int i = 0; i < classes.Length; i++)
        {
            BidiClass c = (BidiClass)classes[i];
            if (c.IsIn(BidiSets.IsolateInitiators))
            {
                // Until its PDI is met an open initiator holds the one around it, as a stack without a second array; −2 stands for none.
                pairs[i] = innermost < 0 ? -2 : innermost;
                innermost = i;
            }
            else if (c == BidiClass.PDI && innermost >= 0)
            {
                int around = pairs[innermost];
                pairs[innermost] = i;
                pairs[i] = innermost;
                innermost = around == -2 ? -1 : around;
            }
        }

        while (innermost >= 0)
        {
            int around = pairs[innermost];
            pairs[innermost] = classes.Length;
            innermost = around == -2 ? -1 : around;
        }
    }
}
