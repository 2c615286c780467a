namespace QuoteCards.Cli.Terminal;

/// <summary>A part of the colour cube: its cells that are used, and for each cell how many pixels it has and the sums of their channels.</summary>
internal sealed class ColorBox
{
    private readonly long[] _sums;
    private readonly int _axis;
    private readonly int _extent;

    public ColorBox(int[] cells, long[] sums)
    {
        (Cells, _sums) = (cells, sums);
        int[] extents = [Extent(10), Extent(5), Extent(0)];
        _extent = extents.Max();
        _axis = 10 - (5 * Array.IndexOf(extents, _extent));
        Weight = _extent * (double)cells.Sum(c => sums[c * 4]);
    }

    /// <summary>Numbers of cells, 5 bits a channel, red highest.</summary>
    public int[] Cells { get; }

    /// <summary>How much is gained by splitting: the pixels times the longest side.</summary>
    public double Weight { get; }

    public bool CanSplit => Cells.Length > 1;

    /// <summary>The mean of its pixels.</summary>
    public (byte R, byte G, byte B) Mean
    {
        get
        {
            long count = Math.Max(1, Cells.Sum(c => _sums[c * 4]));
            byte Channel(int i) => (byte)((Cells.Sum(c => _sums[(c * 4) + i]) + (count / 2)) / count);
            return (Channel(1), Channel(2), Channel(3));
        }
    }

    /// <summary>Two boxes of about as many pixels each, cut across the longest side.</summary>
    public ColorBox[] Split()
    {
        int[] ordered = [.. Cells.OrderBy(c => (c >> _axis) & 31).ThenBy(c => c)];
        long half = Cells.Sum(c => _sums[c * 4]) / 2, seen = 0;
        int cut = 0;
        while (cut < ordered.Length - 1 && seen + _sums[ordered[cut] * 4] <= half) seen += _sums[ordered[cut++] * 4];
        cut = Math.Clamp(cut, 1, ordered.Length - 1);
        return [new ColorBox(ordered[..cut], _sums), new ColorBox(ordered[cut..], _sums)];
    }

    private int Extent(int shift) => Cells.Length == 0 ? 0 : Cells.Max(c => (c >> shift) & 31) - Cells.Min(c => (c >> shift) & 31);
}
