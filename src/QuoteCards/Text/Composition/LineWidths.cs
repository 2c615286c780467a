using QuoteCards.Text.Shaping;

namespace QuoteCards.Text.Composition;

/// <summary>Widths in em of all lines between stops at one tracking, as differences of two sums: the measure of a line is one subtraction.</summary>
internal sealed class LineWidths
{
    private readonly BreakStops _stops;
    private readonly double[] _from;
    private readonly double[] _to;
    private double _tracking, _hang, _tail;

    public LineWidths(BreakStops stops)
    {
        _stops = stops;
        (_from, _to) = (new double[stops.Count], new double[stops.Count]);
    }

    /// <summary>Works the widths out anew.</summary>
    /// <param name="tracking">In em after every letter but a line's last.</param>
    /// <param name="hang">How far marks may stand out on either side, in em.</param>
    /// <param name="tail">Added to the last line, in em.</param>
    public void Set(double tracking, double hang, double tail)
    {
        if (tracking == _tracking && hang == _hang && tail == _tail && _to[^1] != 0) return;
        (_tracking, _hang, _tail) = (tracking, hang, tail);
        ShapedText text = _stops.Paragraph.Shaped;
        for (int i = 0; i < _from.Length; i++)
        {
            int start = _stops.Starts[i], end = _stops.Ends[i];
            _from[i] = text.Advance[start] + (tracking * text.Letters[start]) + Math.Min(_stops.HangStart[i], hang);
            _to[i] = text.Advance[end] + (tracking * (text.Letters[end] - LastTracks(text, end, _stops.Hyphens[i]))) + _stops.Hyphens[i] - HangEnd(i);
        }

        _to[^1] += tail;
    }

    /// <summary>The part of a line's width that must fit the measure, in em; the room kept at the end of the text included.</summary>
    public double Of(int from, int to) => _to[to] - _from[from];

    /// <summary>The line between two stops.</summary>
    public TextLine Line(int from, int to)
    {
        int start = _stops.Starts[from], end = Math.Max(start, _stops.Ends[to]);
        if (end == start) return new TextLine(start, end, 0, 0, 0) { Opens = _stops.Opens[from] };
        double left = Math.Min(_stops.HangStart[from], _hang), right = HangEnd(to);
        double measure = Of(from, to) - (to == _to.Length - 1 ? _tail : 0);
        return new TextLine(start, end, measure + left + right, left, right) { Opens = _stops.Opens[from], Hyphen = _stops.Hyphens[to] > 0 };
    }

    private double HangEnd(int stop) => _tail > 0 && stop == _to.Length - 1 ? 0 : Math.Min(_stops.HangEnd[stop], _hang);

    // Letters of joined scripts take no tracking, so there is none to take off after the last; before a hyphen it stays.
    private static int LastTracks(ShapedText text, int end, double hyphen) => hyphen == 0 && end > 0 && text.Letters[end] > text.Letters[Math.Max(0, end - 8)] ? 1 : 0;
}
