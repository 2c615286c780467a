using System.Runtime.Intrinsics;

namespace QuoteCards.Encoding.Palettes;

/// <summary>Centres of clusters in Oklab; the first of them stand fast, the others move to where their colours are.</summary>
internal sealed class LabCenters
{
    private const int Lanes = 8;
    private const float Nowhere = 1e9f;

    private readonly float[] _l, _a, _b;
    private readonly int _fast;

    /// <param name="centers">The centres, at most as many as a palette has places.</param>
    /// <param name="fast">How many of them, from the first, stand fast.</param>
    public LabCenters(IReadOnlyList<Oklab> centers, int fast)
    {
        (Count, _fast) = (centers.Count, fast);
        int padded = (Count + Lanes - 1) / Lanes * Lanes;
        (_l, _a, _b) = (new float[padded], new float[padded], new float[padded]);
        Array.Fill(_l, Nowhere);
        for (int i = 0; i < Count; i++) (_l[i], _a[i], _b[i]) = (centers[i].L, centers[i].A, centers[i].B);
    }

    public int Count { get; }

    public Oklab this[int i] => new(_l[i], _a[i], _b[i]);

    /// <summary>Moves each centre to the mean of the colours that it is nearest to (Lloyd's algorithm, one round).</summary>
    public void Move(ReadOnlySpan<WeightedColor> colors)
    {
        double[] weights = new double[Count], l = new double[Count], a = new double[Count], b = new double[Count];
        foreach (WeightedColor c in colors)
        {
            int i = Nearest(c.Lab);
            weights[i] += c.Weight;
            (l[i], a[i], b[i]) = (l[i] + ((double)c.Weight * c.Lab.L), a[i] + ((double)c.Weight * c.Lab.A), b[i] + ((double)c.Weight * c.Lab.B));
        }

        for (int i = _fast; i < Count; i++)
            if (weights[i] > 0) (_l[i], _a[i], _b[i]) = ((float)(l[i] / weights[i]), (float)(a[i] / weights[i]), (float)(b[i] / weights[i]));
    }

    /// <summary>The nearest centre; the first of several.</summary>
    public int Nearest(Oklab lab)
    {
        Vector256<float> l = Vector256.Create(lab.L), a = Vector256.Create(lab.A), b = Vector256.Create(lab.B), least = Vector256.Create(float.PositiveInfinity);
        Vector256<int> places = Vector256<int>.Zero, now = Vector256<int>.Indices;
        for (int i = 0; i < _l.Length; i += Lanes, now += Vector256.Create(Lanes))
        {
            Vector256<float> dl = Vector256.Create(_l.AsSpan(i, Lanes)) - l, da = Vector256.Create(_a.AsSpan(i, Lanes)) - a, db = Vector256.Create(_b.AsSpan(i, Lanes)) - b;
            Vector256<float> far = (dl * dl) + (da * da) + (db * db), nearer = Vector256.LessThan(far, least);
            (least, places) = (Vector256.ConditionalSelect(nearer, far, least), Vector256.ConditionalSelect(nearer.AsInt32(), now, places));
        }

        int best = 0;
        for (int lane = 1; lane < Lanes; lane++)
            if (least[lane] < least[best] || (least[lane] == least[best] && places[lane] < places[best])) best = lane;
        return places[best];
    }
}
