namespace QuoteCards.Encoding.Palettes;

/// <summary>The colours at the rim of a picture's colours.</summary>
/// <remarks>
/// Error diffusion reaches every colour between those of the palette and none beyond. Averages lie inside, so a gradient's ends would be missed by all that
/// averaging took off them; with the picture's own outermost colours in the palette nothing lies beyond.
/// </remarks>
internal static class Extremes
{
    // Sixty-four directions, spread evenly over the sphere (a Fibonacci lattice), and the six axes.
    private static readonly (float R, float G, float B)[] Directions = [.. Sphere(64), (1, 0, 0), (-1, 0, 0), (0, 1, 0), (0, -1, 0), (0, 0, 1), (0, 0, -1)];

    /// <summary>For each of some directions, the colour that lies furthest in it; each once, at most seventy.</summary>
    public static IEnumerable<uint> Of(ReadOnlySpan<uint> colors)
    {
        float[] furthest = new float[Directions.Length];
        uint[] found = new uint[Directions.Length];
        Array.Fill(furthest, float.NegativeInfinity);
        for (int i = 0; i < colors.Length; i++)
        {
            float r = (byte)colors[i], g = (byte)(colors[i] >> 8), b = (byte)(colors[i] >> 16);
            for (int d = 0; d < Directions.Length; d++)
            {
                float far = (Directions[d].R * r) + (Directions[d].G * g) + (Directions[d].B * b);
                if (far > furthest[d]) (furthest[d], found[d]) = (far, colors[i]);
            }
        }

        return colors.IsEmpty ? [] : found.Distinct();
    }

    private static IEnumerable<(float R, float G, float B)> Sphere(int count)
    {
        double golden = Math.PI * (3 - Math.Sqrt(5));
        for (int i = 0; i < count; i++)
        {
            double z = 1 - (2 * (i + 0.5) / count), radius = Math.Sqrt(1 - (z * z));
            yield return ((float)(radius * Math.Cos(golden * i)), (float)(radius * Math.Sin(golden * i)), (float)z);
        }
    }
}
