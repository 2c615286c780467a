namespace QuoteCards.Encoding.Palettes;

/// <summary>A colour in Oklab, where equal distances look equal (Björn Ottosson, "A perceptual color space for image processing", 2020).</summary>
/// <param name="L">Lightness, 0 to 1.</param>
/// <param name="A">Green to red, about −0.4 to 0.4.</param>
/// <param name="B">Blue to yellow, about −0.4 to 0.4.</param>
internal readonly record struct Oklab(float L, float A, float B)
{
    // IEC 61966-2-1.
    private static readonly float[] Linear = [.. Enumerable.Range(0, 256).Select(v => (float)(v <= 10 ? v / 255.0 / 12.92 : Math.Pow(((v / 255.0) + 0.055) / 1.055, 2.4)))];

    /// <summary>Of little-endian RGBA in sRGB; its alpha does not count.</summary>
    public static Oklab Of(uint color)
    {
        float r = Linear[(byte)color], g = Linear[(byte)(color >> 8)], b = Linear[(byte)(color >> 16)];
        float l = MathF.Cbrt((0.4122214708f * r) + (0.5363325363f * g) + (0.0514459929f * b));
        float m = MathF.Cbrt((0.2119034982f * r) + (0.6806995451f * g) + (0.1073969566f * b));
        float s = MathF.Cbrt((0.0883024619f * r) + (0.2817188376f * g) + (0.6299787005f * b));
        return new Oklab(
            (0.2104542553f * l) + (0.7936177850f * m) - (0.0040720468f * s),
            (1.9779984951f * l) - (2.4285922050f * m) + (0.4505937099f * s),
            (0.0259040371f * l) + (0.7827717662f * m) - (0.8086757660f * s));
    }

    /// <summary>The squared distance.</summary>
    public float To(Oklab other)
    {
        float l = L - other.L, a = A - other.A, b = B - other.B;
        return (l * l) + (a * a) + (b * b);
    }
}
