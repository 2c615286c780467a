using SkiaSharp;

namespace QuoteCards.Fonts;

/// <summary>A face's heights in em, all positive; multiply by the size for px.</summary>
/// <param name="Ascent">From the baseline up, as the font states it for line layout.</param>
/// <param name="Descent">From the baseline down.</param>
/// <param name="CapHeight">Height of a flat capital; 0.7 when the font states none.</param>
/// <param name="XHeight">Height of a small x; 0.5 when the font states none.</param>
public readonly record struct FaceMetrics(double Ascent, double Descent, double CapHeight, double XHeight)
{
    internal static FaceMetrics Of(SKTypeface typeface)
    {
        using SKFont font = new(typeface, 1000) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        SKFontMetrics m = font.Metrics;
        return new FaceMetrics(
            -m.Ascent / 1000.0, m.Descent / 1000.0,
            m.CapHeight > 0 ? m.CapHeight / 1000.0 : 0.7, m.XHeight > 0 ? m.XHeight / 1000.0 : 0.5);
    }
}
