namespace QuoteCards.Text.Composition;

/// <summary>Each line takes what it can.</summary>
internal static class FirstFit
{
    // Rounding in the last bits must not push out what was measured to fit.
    private const double Slack = 1e-9;

    /// <summary>How many lines that takes; −1 when one piece is wider than the measure.</summary>
    /// <param name="stops">Where lines may end.</param>
    /// <param name="widths">Their widths.</param>
    /// <param name="measure">In em.</param>
    /// <param name="careful">True: no line ends at a bad place.</param>
    public static int Count(BreakStops stops, LineWidths widths, double measure, bool careful)
    {
        int lines = 0;
        for (int from = 0; from < stops.Count - 1; lines++)
        {
            int to = Furthest(stops, widths, measure, careful, from);
            if (to < 0) return -1;
            from = to;
        }

        return lines;
    }

    /// <summary>The lines; null when one piece is wider than the measure.</summary>
    public static List<TextLine>? Lines(BreakStops stops, LineWidths widths, double measure)
    {
        List<TextLine> lines = [];
        for (int from = 0; from < stops.Count - 1;)
        {
            int to = Furthest(stops, widths, measure, careful: false, from);
            if (to < 0) return null;
            lines.Add(widths.Line(from, to));
            from = to;
        }

        return lines;
    }

    /// <summary>True when a line fits.</summary>
    public static bool Fits(double width, double measure) => width <= measure + Slack;

    private static int Furthest(BreakStops stops, LineWidths widths, double measure, bool careful, int from)
    {
        int best = -1;
        for (int to = from + 1; to < stops.Count && Fits(widths.Of(from, to), measure); to++)
        {
            if (!careful || !stops.IsBad(to)) best = to;
            if (stops.Forced[to]) break;
        }

        return best;
    }
}
