namespace QuoteCards.Text.Composition;

/// <summary>What a line costs: the square of its distance from the ideal width, and what its break adds or takes away.</summary>
/// <remarks>A line off its ideal by a tenth of the measure costs 2.6; the scale of <see cref="BreakCost"/> is the same.</remarks>
internal sealed class LineCost(BreakStops stops, double measure)
{
    /// <summary>What every line costs, so that more of them are only taken when they are better.</summary>
    public const double PerLine = 1;

    // Up to so many lines a text without spaces is set like a poster, phrase by phrase; a longer one fills its measure like a page.
    private const int Poster = 7;

    private readonly bool _dense = stops.IsDense;
    private readonly int _last = stops.Count - 1;
    private double _ideal;
    private double _weight = 260;

    /// <summary>Takes a number of lines for the text.</summary>
    /// <param name="whole">The width of the text on one line, in em.</param>
    /// <param name="count">Lines.</param>
    public void For(double whole, int count)
    {
        // Lines that aim at the mean even the rag; the spaces at their ends are part of the whole, hence a little less than it.
        bool even = !_dense || count <= Poster;
        _ideal = even ? Math.Min(measure, whole / count * (_dense ? 1 : 1.02)) : measure;
        _weight = _dense && even ? 70 : 260;
    }

    /// <summary>The cost of the line from one stop to another.</summary>
    public double Of(double width, int from, int to)
    {
        double slack = (_ideal - width) / measure, cost = _weight * slack * slack;
        if (to != _last) return stops.Forced[to] ? cost * 0.3 : cost + stops.Costs[to];
        if (slack > 0) cost *= _dense ? 0.3 : 0.5;
        bool alone = from > 0 && !_dense && to - from == 1;
        if (alone) cost += stops.LastWordIsOrphan ? 40 : 4;
        if (from > 0 && width < measure * 0.3 && (!alone || stops.LastWordIsOrphan)) cost += 20;
        return cost;
    }
}
