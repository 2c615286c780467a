using QuoteCards.Text.Unicode;

namespace QuoteCards.Text;

/// <summary>Breaks a shaped text into lines at a measure in em: greedily, or composed over the whole paragraph.</summary>
internal sealed class LineBreaker
{
    // A word is only cut when nothing else helps.
    private const double WithinWord = 60;

    private readonly ShapedText _text;
    private readonly int[] _stops;
    private readonly int[] _ends;
    private readonly bool[] _forced;
    private readonly double[] _penalty;

    public LineBreaker(ShapedText text) : this(text, new HashSet<int>()) { }

    private LineBreaker(ShapedText text, IReadOnlySet<int> within)
    {
        _text = text;
        List<int> stops = [0];
        List<bool> forced = [false];
        for (int i = 1; i <= text.Text.Length; i++)
        {
            bool last = i == text.Text.Length;
            if (!last && text.Breaks[i] == LineBreakKind.None && !within.Contains(i)) continue;
            stops.Add(i);
            forced.Add(!last && text.Breaks[i] == LineBreakKind.Mandatory);
        }

        _stops = [.. stops];
        _forced = [.. forced];
        _ends = [.. stops.Select(s => TrimEnd(text.Text, s))];
        _penalty = [.. stops.Select(s => within.Contains(s) ? WithinWord : BreakCost.At(text.Text, s))];
    }

    /// <summary>A breaker that may also cut, between clusters, the words that are wider than a measure in em; null when there is none.</summary>
    public LineBreaker? CuttingWordsWiderThan(double measure, double tracking)
    {
        HashSet<int> within = [];
        for (int stop = 1; stop < _stops.Length; stop++)
        {
            if (_text.Width(_stops[stop - 1], _ends[stop], tracking) <= measure) continue;
            for (int i = GraphemeClusters.Next(_text.Text, _stops[stop - 1]); i < _ends[stop]; i = GraphemeClusters.Next(_text.Text, i)) within.Add(i);
        }

        return within.Count == 0 ? null : new LineBreaker(_text, within);
    }

    /// <summary>True when the text is of a script that is set without spaces between words.</summary>
    public bool IsDense => _stops.Length > 3 && _stops.Length * 3 > _text.Text.Length;

    /// <summary>The line between two stops.</summary>
    private TextLine Line(int from, int to, double tracking, double hangLimit)
    {
        int start = _stops[from], end = Math.Max(_stops[from], _ends[to]);
        double width = _text.Width(start, end, tracking);
        if (end == start) return new TextLine(start, end, 0, 0, 0);
        double left = Protrusion.OfStart(_text.Text[start], _text.Advance[start + 1] - _text.Advance[start]);
        double right = Protrusion.OfEnd(_text.Text[end - 1], _text.Advance[end] - _text.Advance[end - 1]);
        return new TextLine(start, end, width, Math.Min(left, hangLimit), Math.Min(right, hangLimit));
    }

    /// <summary>First fit: each line takes what it can. Null when one piece is wider than the measure.</summary>
    public List<TextLine>? FirstFit(double measure, double tracking, double hangLimit)
    {
        List<TextLine> lines = [];
        for (int from = 0; from < _stops.Length - 1;)
        {
            int to = from + 1;
            TextLine line = Line(from, to, tracking, hangLimit);
            if (line.Measure > measure + 1e-9) return null;
            while (!_forced[to] && to + 1 < _stops.Length && Line(from, to + 1, tracking, hangLimit) is var next && next.Measure <= measure + 1e-9)
                (line, to) = (next, to + 1);
            lines.Add(line);
            from = to;
        }

        return lines;
    }

    /// <summary>The cheapest way to set the text in exactly <paramref name="count"/> lines (dynamic programming over all breaks); null when there is none.</summary>
    public List<TextLine>? Compose(double measure, double tracking, double hangLimit, int count)
    {
        int n = _stops.Length;
        double ideal = Ideal(measure, tracking, count);
        double[] best = new double[n], next = new double[n];
        int[,] from = new int[count + 1, n];
        Array.Fill(best, double.PositiveInfinity);
        best[0] = 0;
        for (int k = 1; k <= count; k++)
        {
            Array.Fill(next, double.PositiveInfinity);
            for (int a = 0; a < n - 1; a++)
            {
                if (double.IsPositiveInfinity(best[a])) continue;
                for (int b = a + 1; b < n; b++)
                {
                    TextLine line = Line(a, b, tracking, hangLimit);
                    if (line.Measure > measure + 1e-9) break;
                    double cost = best[a] + Cost(line, a, b, measure, ideal, n, count);
                    if (cost < next[b]) (next[b], from[k, b]) = (cost, a);
                    if (_forced[b]) break;
                }
            }

            (best, next) = (next, best);
        }

        if (double.IsPositiveInfinity(best[n - 1])) return null;
        List<TextLine> lines = [];
        for (int k = count, b = n - 1; k > 0; b = from[k, b], k--) lines.Add(Line(from[k, b], b, tracking, hangLimit));
        lines.Reverse();
        return lines;
    }

    // Scripts with spaces aim at the mean, which evens the rag; dense ones fill the measure, since nothing marks where their words end.
    private double Ideal(double measure, double tracking, int count) =>
        IsDense ? measure : Math.Min(measure, _text.Width(0, _text.Text.Length, tracking) / count * 1.04);

    private double Cost(TextLine line, int a, int b, double measure, double ideal, int n, int count)
    {
        double slack = (ideal - line.Measure) / measure;
        bool last = b == n - 1;
        double cost = 300 * slack * slack;
        if (!last) return _forced[b] ? cost * 0.3 : cost + _penalty[b];
        if (slack > 0) cost *= IsDense ? 0 : 0.5;
        // One word under many lines is an orphan; as the second of two it is half the text.
        if (a > 0 && !IsDense && b - a == 1) cost += count > 2 ? 40 : 6;
        if (a > 0 && line.Measure < measure * (IsDense ? 0.35 : 0.3)) cost += 20;
        return cost;
    }

    private static int TrimEnd(string text, int end)
    {
        while (end > 0 && text[end - 1] is (' ' or '\n' or '\r' or '\t' or '\u2028' or '\u2029' or '\u3000' or '\u200B' or '\u000B' or '\u000C' or '\u0085')) end--;
        return end;
    }
}
