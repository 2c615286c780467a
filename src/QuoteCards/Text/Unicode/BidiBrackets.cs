namespace QuoteCards.Text.Unicode;

/// <summary>Paired brackets of one isolating run sequence (UAX #9, BD16 and N0).</summary>
internal static class BidiBrackets
{
    /// <summary>More open brackets than this end the search for pairs (BD16).</summary>
    private const int MostOpen = 63;

    /// <summary>Gives each pair of brackets the direction of what is in it, or before it.</summary>
    public static void Resolve(BidiSequence run)
    {
        int first = 0;
        while (first < run.Count && !IsBracket(run, first)) first++;
        if (first == run.Count) return;
        BidiClass strong = run.Before;
        int at = 0;
        foreach ((int open, int close) in Pairs(run, first))
        {
            // Pairs come in the order of their opening brackets, so one walk finds the last strong class before each.
            for (; at < open; at++)
                if (run.Strength(at) is var s && s != BidiClass.ON) strong = s;
            BidiClass inside = Inside(run, open, close);
            if (inside == BidiClass.ON) continue;
            BidiClass resolved = inside == run.Direction ? inside : strong == inside ? strong : run.Direction;
            Set(run, open, resolved);
            Set(run, close, resolved);
        }
    }

    private static bool IsBracket(BidiSequence run, int at) => run[at] == BidiClass.ON && Bidi.BracketOf(run.CodePoint(at)) != 0;

    // BD16. Text with more than 63 open brackets has no pairs at all from there on.
    private static List<(int Open, int Close)> Pairs(BidiSequence run, int first)
    {
        List<(int Open, int Close)> pairs = [];
        Span<(int Closing, int At)> open = stackalloc (int, int)[MostOpen];
        int depth = 0;
        for (int i = first; i < run.Count; i++)
        {
            if (!IsBracket(run, i)) continue;
            int codePoint = run.CodePoint(i);
            if (Bidi.BracketOf(codePoint) > 0)
            {
                if (depth == MostOpen) return [];
                open[depth++] = (Canonical(Bidi.MirrorOf(codePoint)), i);
                continue;
            }

            for (int d = depth - 1; d >= 0; d--)
            {
                if (open[d].Closing != Canonical(codePoint)) continue;
                pairs.Add((open[d].At, i));
                depth = d;
                break;
            }
        }

        pairs.Sort();
        return pairs;
    }

    // U+2329 and U+232A are canonically equivalent to U+3008 and U+3009, the only brackets of which that is true (UAX #9, BD16, note).
    private static int Canonical(int closing) => closing == 0x232A ? 0x3009 : closing;

    // N0 b and c: the sequence's own direction wins over the other one.
    private static BidiClass Inside(BidiSequence run, int open, int close)
    {
        BidiClass found = BidiClass.ON;
        for (int i = open + 1; i < close; i++)
        {
            BidiClass s = run.Strength(i);
            if (s == run.Direction) return s;
            if (s != BidiClass.ON) found = s;
        }

        return found;
    }

    // Marks that stood on the bracket before W1 go with it.
    private static void Set(BidiSequence run, int bracket, BidiClass resolved)
    {
        run[bracket] = resolved;
        for (int i = bracket + 1; i < run.Count && run.Own(i) == BidiClass.NSM; i++) run[i] = resolved;
    }
}
