using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>
/// Pictures from files, decoded once for all workers, and scaled once for each box they fill: a logo of 3,000 px a side took 20 ms of every card. A picture that cannot be
/// read draws nothing; its file is checked before a batch begins. Safe to share between threads.
/// </summary>
internal sealed class PictureCache : IDisposable
{
    // A logo and a portrait stand in one box or a few; a box between px has one picture for each of its fractions.
    private const int MostScaled = 64;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, SKImage?> _images = new(StringComparer.Ordinal);
    private readonly Dictionary<ScaledPicture, SKImage> _scaled = [];
    private readonly Queue<ScaledPicture> _order = [];

    // A ground is painted strip by strip, and a blur of the whole picture for each would take most of a card's time.
    private ((string Path, int Width, int Height, bool Contain, double Blur) Key, SKImage Image)? _blurred;

    /// <summary>How many files were decoded.</summary>
    public int Decoded => _images.Count;

    /// <summary>How many pictures were scaled.</summary>
    public int Scalings { get; private set; }

    /// <summary>Draws a picture into a box, cut to round corners.</summary>
    /// <param name="canvas">With no matrix but a scale.</param>
    /// <param name="path">The file.</param>
    /// <param name="box">In units of the canvas.</param>
    /// <param name="radius">Of the corners, in the same.</param>
    /// <param name="contain">True to show all of it, false to fill the box.</param>
    public void Draw(SKCanvas canvas, string path, SKRect box, float radius, bool contain)
    {
        float scale = canvas.TotalMatrix.ScaleX;
        SKRect device = new(box.Left * scale, box.Top * scale, box.Right * scale, box.Bottom * scale);
        (float left, float top) = (MathF.Floor(device.Left), MathF.Floor(device.Top));
        device.Offset(-left, -top);
        lock (_gate)
        {
            if (Scaled(new ScaledPicture(path, device, radius * scale, contain)) is not { } image) return;
            canvas.Save();
            canvas.ResetMatrix();
            canvas.DrawImage(image, left, top, new SKSamplingOptions(SKFilterMode.Nearest));
            canvas.Restore();
        }
    }

    /// <summary>Draws a picture over all of a ground.</summary>
    public void Cover(SKCanvas canvas, string path, int width, int height, bool contain, double blur)
    {
        lock (_gate) CoverAlone(canvas, path, width, height, contain, blur);
    }

    public void Dispose()
    {
        foreach (SKImage? image in _images.Values) image?.Dispose();
        foreach (SKImage image in _scaled.Values) image.Dispose();
        _blurred?.Image.Dispose();
    }

    private void CoverAlone(SKCanvas canvas, string path, int width, int height, bool contain, double blur)
    {
        if (Get(path) is not { } image) return;
        if (blur > 0)
        {
            canvas.DrawImage(Blurred(image, (path, width, height, contain, blur)), 0, 0, new SKSamplingOptions(SKFilterMode.Nearest));
            return;
        }

        using SKPaint paint = new() { IsAntialias = true };
        canvas.DrawImage(image, Place(image, new SKRect(0, 0, width, height), contain), Smooth, paint);
    }

    private static SKSamplingOptions Smooth => new(SKFilterMode.Linear, SKMipmapMode.Linear);

    // In bytes, as the picture came: a blur in floats takes seconds.
    private SKImage Blurred(SKImage image, (string Path, int Width, int Height, bool Contain, double Blur) key)
    {
        if (_blurred is { } kept && kept.Key == key) return kept.Image;
        using SKSurface surface = SKSurface.Create(new SKImageInfo(key.Width, key.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        using SKImageFilter filter = SKImageFilter.CreateBlur((float)key.Blur, (float)key.Blur, SKShaderTileMode.Clamp);
        using SKPaint paint = new() { IsAntialias = true, ImageFilter = filter };
        surface.Canvas.DrawImage(image, Place(image, new SKRect(0, 0, key.Width, key.Height), key.Contain), Smooth, paint);
        _blurred?.Image.Dispose();
        SKImage made = surface.Snapshot();
        _blurred = (key, made);
        return made;
    }

    // The box's part of a card, transparent where the picture does not reach.
    private SKImage? Scaled(ScaledPicture key)
    {
        if (_scaled.TryGetValue(key, out SKImage? known)) return known;
        if (Get(key.Path) is not { } image) return null;
        Scalings++;
        using SKSurface surface = SKSurface.Create(GroundCache.Info(Math.Max(1, (int)MathF.Ceiling(key.Box.Right)), Math.Max(1, (int)MathF.Ceiling(key.Box.Bottom))));
        using (SKRoundRect clip = new(key.Box, key.Radius)) surface.Canvas.ClipRoundRect(clip, antialias: true);
        using SKPaint paint = new() { IsAntialias = true };
        surface.Canvas.DrawImage(image, Place(image, key.Box, key.Contain), Smooth, paint);
        if (_scaled.Count == MostScaled && _scaled.Remove(_order.Dequeue(), out SKImage? oldest)) oldest.Dispose();
        _order.Enqueue(key);
        return _scaled[key] = surface.Snapshot();
    }

    // Decoded here and now: what Skia decodes when it is drawn it may forget and decode again for the next card.
    private SKImage? Get(string path)
    {
        if (_images.TryGetValue(path, out SKImage? known)) return known;
        using SKImage? file = PictureFile.Check(path) is null ? SKImage.FromEncodedData(path) : null;
        return _images[path] = file?.ToRasterImage(ensurePixelData: true);
    }

    private static SKRect Place(SKImage image, SKRect box, bool contain)
    {
        float byWidth = box.Width / image.Width, byHeight = box.Height / image.Height;
        float scale = contain ? Math.Min(byWidth, byHeight) : Math.Max(byWidth, byHeight);
        float w = image.Width * scale, h = image.Height * scale;
        return SKRect.Create(box.MidX - (w / 2), box.MidY - (h / 2), w, h);
    }
}
