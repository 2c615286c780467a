using QuoteCards.Rendering.Planes;

namespace QuoteCards.Encoding.Palettes;

/// <summary>Finds the colours that stand for a picture's.</summary>
/// <remarks>
/// First those that must be there as they are (<see cref="KeptColors"/>). The other places go to boxes of colours cut where they differ most (Heckbert's median
/// cut with Wu's variance), whose means then move to where their colours are; a colour of the picture stands for each. All distances are Oklab's.
/// </remarks>
internal static class PaletteMaker
{
    private const int Rounds = 4;

    /// <summary>At most 256 colours, little-endian RGBA, each once.</summary>
    /// <param name="census">The picture's colours, more than 256.</param>
    /// <param name="inks">Colours that must be kept, where the picture has them.</param>
    public static uint[] Make(ColorCensus census, IReadOnlyCollection<uint> inks)
    {
        List<uint> kept = KeptColors.Of(census, inks);
        WeightedColor[] colors = WeightedColor.Of(census);
        LabCenters centers = new([.. kept.Select(Oklab.Of), .. Cut(colors, kept, ColorTable.Most - kept.Count)], kept.Count);
        for (int i = 0; i < Rounds; i++) centers.Move(colors);
        List<uint> palette = [.. kept.Concat(Own(centers, colors, kept.Count)).Distinct()];
        FillUp(palette, colors);
        return [.. palette];
    }

    private static IEnumerable<Oklab> Cut(WeightedColor[] colors, List<uint> kept, int most)
    {
        HashSet<uint> has = [.. kept];
        WeightedColor[] others = [.. colors.Where(c => !has.Contains(c.Color))];
        if (others.Length == 0) return [];
        List<ColorBox> boxes = [new ColorBox(others, 0, others.Length)];
        while (boxes.Count < most)
        {
            int worst = 0;
            for (int i = 1; i < boxes.Count; i++)
                if (boxes[i].Error > boxes[worst].Error) worst = i;
            if (boxes[worst].Error <= 0) break;
            (boxes[worst], ColorBox high) = boxes[worst].Split();
            boxes.Add(high);
        }

        return boxes.Select(b => b.Mean);
    }

    // The colour nearest to each centre that moved.
    private static IEnumerable<uint> Own(LabCenters centers, WeightedColor[] colors, int from)
    {
        uint[] own = new uint[centers.Count];
        float[] least = new float[centers.Count];
        Array.Fill(least, float.PositiveInfinity);
        foreach (WeightedColor c in colors)
        {
            int i = centers.Nearest(c.Lab);
            float far = c.Lab.To(centers[i]);
            if (far < least[i]) (least[i], own[i]) = (far, c.Color);
        }

        return own.Skip(from).Where(c => c != 0);
    }

    // Boxes of one colour and centres without any left places over; they go to the colours that are missed most.
    private static void FillUp(List<uint> palette, WeightedColor[] colors)
    {
        float[] missed = new float[colors.Length];
        Array.Fill(missed, float.PositiveInfinity);
        foreach (uint color in palette) Approach(Oklab.Of(color));
        while (palette.Count < ColorTable.Most)
        {
            (int worst, double most) = (-1, 0);
            for (int i = 0; i < colors.Length; i++)
                if (missed[i] * (double)colors[i].Weight > most) (worst, most) = (i, missed[i] * (double)colors[i].Weight);
            if (worst < 0) break;
            palette.Add(colors[worst].Color);
            Approach(colors[worst].Lab);
        }

        void Approach(Oklab lab)
        {
            for (int i = 0; i < colors.Length; i++) missed[i] = Math.Min(missed[i], colors[i].Lab.To(lab));
        }
    }
}
