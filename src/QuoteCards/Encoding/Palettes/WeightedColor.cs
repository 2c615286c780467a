using System.Runtime.InteropServices;

namespace QuoteCards.Encoding.Palettes;

/// <summary>A colour of a picture.</summary>
/// <param name="Color">Little-endian RGBA, opaque.</param>
/// <param name="Lab">The same in Oklab.</param>
/// <param name="Weight">How much it matters that something like it is in the palette.</param>
internal readonly record struct WeightedColor(uint Color, Oklab Lab, float Weight)
{
    // With more colours than this, one may stand for its neighbours.
    private const int Many = 1 << 14;

    /// <summary>The colours of a picture, or, when there are very many, some that stand for all.</summary>
    public static WeightedColor[] Of(ColorCensus census)
    {
        ReadOnlySpan<uint> colors = census.Colors;
        ReadOnlySpan<int> counts = census.Counts;
        if (colors.Length > Many) return OfMany(colors, counts);
        WeightedColor[] all = new WeightedColor[colors.Length];
        // Between the ground, that many px have, and the edges on it, each of few.
        for (int i = 0; i < all.Length; i++) all[i] = new WeightedColor(colors[i], Oklab.Of(colors[i]), MathF.Pow(counts[i], 0.95f));
        return all;
    }

    // Of colours that are alike but for the last two bits of each channel, the first.
    private static WeightedColor[] OfMany(ReadOnlySpan<uint> colors, ReadOnlySpan<int> counts)
    {
        Dictionary<uint, int> places = new(Many);
        List<uint> first = new(Many);
        List<int> sums = new(Many);
        for (int i = 0; i < colors.Length; i++)
        {
            ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, colors[i] & 0xFCFCFC, out bool known);
            if (!known)
            {
                place = first.Count;
                first.Add(colors[i]);
                sums.Add(0);
            }

            sums[place] += counts[i];
        }

        // Here edges have colours in common, and a wide range wants all its parts reached.
        return [.. first.Select((color, i) => new WeightedColor(color, Oklab.Of(color), MathF.Pow(sums[i], 0.85f)))];
    }
}
