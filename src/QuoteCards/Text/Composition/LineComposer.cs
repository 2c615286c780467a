namespace QuoteCards.Text.Composition;

/// <summary>Chooses among all ways to set a text in so many lines the one whose lines and breaks cost least.</summary>
/// <remarks>
/// Dynamic programming over stops and line numbers (Knuth and Plass 1981, with the number of lines given). A stop is only looked at with the line numbers at which the
/// text can still end in time, so the work grows with the length of the text and not with its square.
/// </remarks>
internal sealed class LineComposer
{
    private readonly BreakStops _stops;
    private readonly LineWidths _widths;
    private readonly double _measure;
    private readonly int[] _before;
    private readonly int[] _after;
    private readonly LineCost _cost;

    private LineComposer(BreakStops stops, LineWidths widths, double measure)
    {
        (_stops, _widths, _measure) = (stops, widths, measure);
        _cost = new LineCost(stops, measure);
        (_before, _after) = (new int[stops.Count], new int[stops.Count]);
    }

    /// <summary>The best lines, at least <paramref name="least"/> and at most <paramref name="most"/> of them; null when there are none.</summary>
    public static List<TextLine>? Compose(BreakStops stops, LineWidths widths, double measure, int least, int most)
    {
        LineComposer composer = new(stops, widths, measure);
        composer.CountLines();
        List<TextLine>? best = null;
        double cheapest = double.PositiveInfinity;
        for (int count = least; count <= most; count++)
        {
            (double cost, int[]? path) = composer.Best(count, cheapest);
            if (path is null) continue;
            cheapest = cost;
            best = [];
            for (int i = 1; i < path.Length; i++) best.Add(widths.Line(path[i - 1], path[i]));
        }

        return best;
    }

    // The fewest lines from the start to each stop, and from each stop to the end.
    private void CountLines()
    {
        const int Never = int.MaxValue / 2;
        int n = _stops.Count;
        Array.Fill(_before, Never);
        Array.Fill(_after, Never);
        (_before[0], _after[n - 1]) = (0, 0);
        for (int a = 0; a < n - 1; a++)
            for (int b = a + 1; b < n && FirstFit.Fits(_widths.Of(a, b), _measure); b++)
            {
                _before[b] = Math.Min(_before[b], _before[a] + 1);
                if (_stops.Forced[b]) break;
            }

        for (int a = n - 2; a >= 0; a--)
            for (int b = a + 1; b < n && FirstFit.Fits(_widths.Of(a, b), _measure); b++)
            {
                _after[a] = Math.Min(_after[a], _after[b] + 1);
                if (_stops.Forced[b]) break;
            }
    }

    private (double Cost, int[]? Path) Best(int count, double cheapest)
    {
        int n = _stops.Count, spare = count - _before[n - 1];
        if (spare < 0) return (cheapest, null);
        int window = spare + 1;
        double[] best = new double[n * window];
        int[] from = new int[n * window];
        Array.Fill(best, double.PositiveInfinity);
        best[0] = 0;
        _cost.For(_widths.Of(0, n - 1), count);
        for (int a = 0; a < n - 1; a++)
        {
            int last = Math.Min(spare, count - _after[a] - _before[a]);
            for (int k = 0; k <= last; k++)
            {
                double sofar = best[(a * window) + k];
                if (double.IsPositiveInfinity(sofar)) continue;
                for (int b = a + 1; b < n && _widths.Of(a, b) is var width && FirstFit.Fits(width, _measure); b++)
                {
                    // Lines up to b, counted from the fewest that reach it.
                    int kb = _before[a] + k + 1 - _before[b];
                    if (kb >= 0 && kb <= spare)
                    {
                        double cost = sofar + _cost.Of(width, a, b);
                        if (cost < best[(b * window) + kb]) (best[(b * window) + kb], from[(b * window) + kb]) = (cost, a);
                    }

                    if (_stops.Forced[b]) break;
                }
            }
        }

        double total = best[((n - 1) * window) + spare] + LineCost.PerLine * count;
        return total < cheapest ? (total, Path(from, window, count)) : (cheapest, null);
    }

    private int[] Path(int[] from, int window, int count)
    {
        int[] path = new int[count + 1];
        int b = _stops.Count - 1;
        for (int k = count; k > 0; k--)
        {
            path[k] = b;
            b = from[(b * window) + k - _before[b]];
        }

        return path;
    }
}
