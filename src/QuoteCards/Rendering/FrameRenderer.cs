using QuoteCards.Cards;
using QuoteCards.Fonts;
using QuoteCards.Themes;
using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>Draws frames into pixels. Not for use by several threads at once; make one for each.</summary>
public sealed class FrameRenderer(FontCatalog fonts) : IDisposable
{
    private readonly GroundCache _grounds = new();
    private readonly Dictionary<FontFace, SKFont> _fonts = [];
    private readonly PictureCache _pictures = new();
    private byte[] _pixels = [];

    /// <summary>The fonts that frames may name.</summary>
    public FontCatalog Fonts { get; } = fonts;

    /// <summary>Draws a frame; the buffer is valid until the next call.</summary>
    /// <param name="frame">What to draw.</param>
    /// <param name="scale">Device px for each px of the frame, 0.25 to 4.</param>
    public unsafe PixelBuffer Draw(Frame frame, double scale = 1)
    {
        ArgumentNullException.ThrowIfNull(frame);
        int width = (int)Math.Round(frame.Width * scale), height = (int)Math.Round(frame.Height * scale), stride = width * 4;
        byte[] ground = _grounds.Get(frame, width, height, scale, _pictures);
        if (_pixels.Length < ground.Length) _pixels = GC.AllocateUninitializedArray<byte>(ground.Length);
        ground.CopyTo(_pixels, 0);
        fixed (byte* pixels = _pixels)
        {
            using SKSurface surface = SKSurface.Create(GroundCache.Info(width, height), (nint)pixels, stride, new SKSurfaceProperties(SKPixelGeometry.Unknown));
            SKCanvas canvas = surface.Canvas;
            canvas.Scale((float)scale);
            foreach (DrawItem item in frame.Items) Draw(canvas, item);
            surface.Flush();
        }

        return new PixelBuffer(_pixels.AsMemory(0, height * stride), width, height, stride, true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (SKFont font in _fonts.Values) font.Dispose();
        _pictures.Dispose();
    }

    private void Draw(SKCanvas canvas, DrawItem item)
    {
        using SKPaint paint = new() { IsAntialias = true };
        switch (item)
        {
            case DrawItem.Glyphs glyphs:
                paint.Color = Color(glyphs.Color);
                DrawGlyphs(canvas, glyphs, paint);
                break;
            case DrawItem.Fill fill:
                paint.Color = Color(fill.Color);
                // An upright rectangle without round corners on whole px keeps hard edges.
                canvas.DrawRoundRect(Rect(fill.Box), (float)fill.Radius, (float)fill.Radius, paint);
                break;
            case DrawItem.Outline line:
                paint.Color = Color(line.Color);
                paint.IsStroke = true;
                paint.StrokeWidth = (float)line.Thickness;
                SKRect inner = Rect(line.Box);
                inner.Inflate((float)(-line.Thickness / 2), (float)(-line.Thickness / 2));
                canvas.DrawRoundRect(inner, (float)line.Radius, (float)line.Radius, paint);
                break;
            case DrawItem.Shadow shadow:
                paint.Color = Color(shadow.Color);
                using (SKMaskFilter blur = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, (float)(shadow.Blur / 2)))
                {
                    paint.MaskFilter = blur;
                    SKRect below = Rect(shadow.Box);
                    below.Offset(0, (float)shadow.Offset);
                    canvas.DrawRoundRect(below, (float)shadow.Radius, (float)shadow.Radius, paint);
                }

                break;
            case DrawItem.Play play:
                paint.Color = Color(play.Color);
                using (SKPathBuilder path = new())
                {
                    path.MoveTo((float)(play.Box.X + (play.Box.Width * 0.08)), (float)play.Box.Y);
                    path.LineTo((float)play.Box.Right, (float)(play.Box.Y + (play.Box.Height / 2)));
                    path.LineTo((float)(play.Box.X + (play.Box.Width * 0.08)), (float)play.Box.Bottom);
                    path.Close();
                    using SKPath triangle = path.Detach();
                    canvas.DrawPath(triangle, paint);
                }

                break;
            case DrawItem.Picture picture:
                _pictures.Draw(canvas, picture.Path, Rect(picture.Box), (float)picture.Radius, picture.Radius == 0);
                break;
        }
    }

    private void DrawGlyphs(SKCanvas canvas, DrawItem.Glyphs glyphs, SKPaint paint)
    {
        SKFont font = FontOf(glyphs.Face);
        font.Size = (float)glyphs.Size;
        using SKTextBlobBuilder builder = new();
        SKPoint[] points = new SKPoint[glyphs.Ids.Length];
        for (int i = 0; i < points.Length; i++) points[i] = new SKPoint(glyphs.Places[2 * i], glyphs.Places[(2 * i) + 1]);
        builder.AddPositionedRun(glyphs.Ids, font, points);
        using SKTextBlob? blob = builder.Build();
        if (blob is not null) canvas.DrawText(blob, 0, 0, paint);
    }

    private SKFont FontOf(FontFace face)
    {
        if (_fonts.TryGetValue(face, out SKFont? font)) return font;
        return _fonts[face] = new SKFont(face.Typeface)
        {
            Subpixel = true,
            LinearMetrics = true,
            Hinting = SKFontHinting.None,
            Edging = SKFontEdging.Antialias,
            BaselineSnap = false,
        };
    }

    private static SKRect Rect(Box box) => new((float)box.X, (float)box.Y, (float)box.Right, (float)box.Bottom);

    private static SKColor Color(Rgba c) => new(c.R, c.G, c.B, c.A);
}
