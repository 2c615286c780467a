using QuoteCards.Fonts;
using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>A face as one worker draws it.</summary>
internal sealed class CardFont(FontFace face) : IDisposable
{
    private const uint Colr = 0x434F4C52, Cbdt = 0x43424454, Sbix = 0x73626978, Svg = 0x53564720;

    public SKFont Font { get; } = new(face.Typeface)
    {
        Subpixel = true,
        LinearMetrics = true,
        Hinting = SKFontHinting.None,
        Edging = SKFontEdging.Antialias,
        BaselineSnap = false,
    };

    /// <summary>True when its glyphs bring colours of their own (OpenType tables COLR, CBDT, sbix, SVG).</summary>
    public bool HasColors { get; } = face.Typeface.GetTableTags().Any(t => t is Colr or Cbdt or Sbix or Svg);

    public void Dispose() => Font.Dispose();
}
