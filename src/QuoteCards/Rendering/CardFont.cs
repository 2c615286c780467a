using QuoteCards.Fonts;
using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>A face whose glyphs bring their own colours, as one worker draws it.</summary>
internal sealed class CardFont(FontFace face) : IDisposable
{
    public SKFont Font { get; } = new(face.Typeface)
    {
        Subpixel = true,
        LinearMetrics = true,
        Hinting = SKFontHinting.None,
        Edging = SKFontEdging.Antialias,
        BaselineSnap = false,
    };

    public void Dispose() => Font.Dispose();
}
