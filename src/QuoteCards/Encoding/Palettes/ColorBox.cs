namespace QuoteCards.Encoding.Palettes;

/// <summary>Some colours that one of a palette may stand for, as a part of an array that its splits put in order.</summary>
internal sealed class ColorBox
{
    private readonly WeightedColor[] _all;
    private readonly int _from, _to;
    private readonly int _axis;

    public ColorBox(WeightedColor[] all, int from, int to)
    {
        (_all, _from, _to) = (all, from, to);
        double weight = 0, l = 0, a = 0, b = 0, ll = 0, aa = 0, bb = 0;
        foreach (WeightedColor c in Colors)
        {
            double w = c.Weight;
            weight += w;
            (l, a, b) = (l + (w * c.Lab.L), a + (w * c.Lab.A), b + (w * c.Lab.B));
            (ll, aa, bb) = (ll + (w * c.Lab.L * c.Lab.L), aa + (w * c.Lab.A * c.Lab.A), bb + (w * c.Lab.B * c.Lab.B));
        }

        if (weight <= 0) weight = 1;
        Mean = new Oklab((float)(l / weight), (float)(a / weight), (float)(b / weight));
        (ll, aa, bb) = (ll - (l * l / weight), aa - (a * a / weight), bb - (b * b / weight));
        Error = to - from < 2 ? 0 : ll + aa + bb;
        _axis = ll >= aa && ll >= bb ? 0 : aa >= bb ? 1 : 2;
    }

    /// <summary>The colours' mean.</summary>
    public Oklab Mean { get; }

    /// <summary>The sum of their squared distances from it; 0 for what cannot be split.</summary>
    public double Error { get; }

    private Span<WeightedColor> Colors => _all.AsSpan(_from, _to - _from);

    /// <summary>Two boxes, parted at the mean of the axis on which the colours differ most.</summary>
    public (ColorBox Low, ColorBox High) Split()
    {
        float at = On(Mean);
        Span<WeightedColor> colors = Colors;
        int low = 0;
        for (int i = 0; i < colors.Length; i++)
            if (On(colors[i].Lab) < at) (colors[low++], colors[i]) = (colors[i], colors[low]);
        // Rounding may leave all of them on one side.
        low = Math.Clamp(low, 1, colors.Length - 1);
        return (new ColorBox(_all, _from, _from + low), new ColorBox(_all, _from + low, _to));
    }

    private float On(Oklab lab) => _axis switch { 0 => lab.L, 1 => lab.A, _ => lab.B };
}
