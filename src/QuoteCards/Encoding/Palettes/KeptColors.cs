namespace QuoteCards.Encoding.Palettes;

/// <summary>The colours of a picture that must be in its palette as they are.</summary>
internal static class KeptColors
{
    // A colour is solid that so many px stand amid.
    private const int LeastSolid = 40;

    private const int MostInks = 40, MostSolid = 48;

    /// <summary>The inks that the picture has, its solid colours, those of the largest areas first, and its extremes; each once, less than 256.</summary>
    public static List<uint> Of(ColorCensus census, IReadOnlyCollection<uint> inks)
    {
        uint[] colors = census.Colors.ToArray(), ground = [.. Where(colors, census.Bare)];
        int[] solid = census.Solid.ToArray();
        bool[] bare = census.Bare.ToArray();
        IEnumerable<uint> largest = Enumerable.Range(0, colors.Length).Where(i => solid[i] >= LeastSolid && !bare[i]).OrderByDescending(i => solid[i]).Take(MostSolid).Select(i => colors[i]);
        // What is drawn, an emoji, say, may lie far beyond the ground, and then the ground's own rim is as hard to reach as if nothing lay there.
        return [.. colors.Where(inks.Contains).Take(MostInks).Concat(largest).Concat(Extremes.Of(colors)).Concat(Extremes.Of(ground)).Distinct()];
    }

    private static List<uint> Where(uint[] colors, ReadOnlySpan<bool> such)
    {
        List<uint> found = [];
        for (int i = 0; i < colors.Length; i++)
            if (such[i]) found.Add(colors[i]);
        return found;
    }
}
