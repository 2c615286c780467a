using System.Runtime.InteropServices;
using QuoteCards.Cards;
using QuoteCards.Fonts;
using QuoteCards.Rendering.Letters;
using QuoteCards.Rendering.Planes;
using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>Draws frames into pixels. Not for use by several threads at once; make one for each.</summary>
public sealed class FrameRenderer : IDisposable
{
    private readonly GroundCache _grounds;
    private readonly Dictionary<FontFace, CardFont> _fonts = [];
    private readonly bool _ownsGrounds;
    private readonly OutlineCache _outlines = new();
    private CardSurface? _card;

    /// <summary>A renderer that shares nothing but fonts.</summary>
    public FrameRenderer(FontCatalog fonts) : this(fonts, new GroundCache()) => _ownsGrounds = true;

    internal FrameRenderer(FontCatalog fonts, GroundCache grounds) => (Fonts, _grounds) = (fonts, grounds);

    /// <summary>True to draw in RGBA and nothing else: the plain path that the planes are held against.</summary>
    internal bool IsPlain { get; init; }

    /// <summary>The fonts that frames may name.</summary>
    public FontCatalog Fonts { get; }

    /// <summary>Draws a frame; the buffer is valid until the next call.</summary>
    /// <param name="frame">What to draw.</param>
    /// <param name="scale">Device px for each px of the frame, 0.25 to 4.</param>
    public PixelBuffer Draw(Frame frame, double scale = 1)
    {
        ArgumentNullException.ThrowIfNull(frame);
        int width = (int)Math.Round(frame.Width * scale), height = (int)Math.Round(frame.Height * scale);
        if (_card?.Fits(width, height) != true)
        {
            _card?.Dispose();
            _card = new CardSurface(width, height);
        }

        GroundPixels ground = _grounds.Get(frame, width, height, scale);
        if (IsPlain) return Draw(_card, frame, ground, scale, PlaneKind.None)!;
        // By palette first: most cards on a plain ground have few colours.
        return Draw(_card, frame, ground, scale, PlaneKind.Palette) ?? Draw(_card, frame, ground, scale, PlaneKind.Color)!;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (CardFont font in _fonts.Values) font.Dispose();
        if (_ownsGrounds) _grounds.Dispose();
        _outlines.Dispose();
        _card?.Dispose();
    }

    private PixelBuffer? Draw(CardSurface card, Frame frame, GroundPixels ground, double scale, PlaneKind most)
    {
        card.Begin(ground, scale, most);
        foreach (DrawItem item in frame.Items)
        {
            Draw(card, item);
            if (card.IsOverfull) return null;
        }

        PixelBuffer made = card.End();
        return card.IsOverfull ? null : made;
    }

    private void Draw(CardSurface card, DrawItem item)
    {
        if (item is DrawItem.Glyphs glyphs) DrawGlyphs(card, glyphs);
        else ShapePainter.Draw(card, item, _grounds.Pictures);
    }

    private void DrawGlyphs(CardSurface card, DrawItem.Glyphs glyphs)
    {
        if (_outlines.Of(glyphs.Face) is { } face)
        {
            card.Letters(glyphs, face);
            return;
        }

        SKFont font = FontOf(glyphs.Face).Font;
        font.Size = (float)glyphs.Size;
        using SKTextBlob? blob = Blob(glyphs, font);
        if (blob is null) return;
        using SKPaint paint = new() { IsAntialias = true, Color = ShapePainter.Color(glyphs.Color) };
        // A font's own box is a little wrong now and then.
        card.Touch(blob.Bounds, glyphs.Size / 4);
        card.Canvas.DrawText(blob, 0, 0, paint);
    }

    private static SKTextBlob? Blob(DrawItem.Glyphs glyphs, SKFont font)
    {
        using SKTextBlobBuilder builder = new();
        builder.AddPositionedRun(glyphs.Ids, font, MemoryMarshal.Cast<float, SKPoint>(glyphs.Places.AsSpan(0, 2 * glyphs.Ids.Length)));
        return builder.Build();
    }

    private CardFont FontOf(FontFace face) => _fonts.TryGetValue(face, out CardFont? font) ? font : _fonts[face] = new CardFont(face);
}
