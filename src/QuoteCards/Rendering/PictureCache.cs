using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>Pictures from files, decoded once each. A picture that cannot be read draws nothing; its file is checked before a batch begins.</summary>
internal sealed class PictureCache : IDisposable
{
    private readonly Dictionary<string, SKImage?> _images = new(StringComparer.Ordinal);

    // A ground is painted strip by strip, and a blur of the whole picture for each would take most of a card's time.
    private ((string Path, int Width, int Height, bool Contain, double Blur) Key, SKImage Image)? _blurred;

    public void Draw(SKCanvas canvas, string path, SKRect box, float radius, bool contain)
    {
        if (Get(path) is not { } image) return;
        canvas.Save();
        using (SKRoundRect clip = new(box, radius)) canvas.ClipRoundRect(clip, antialias: true);
        using SKPaint paint = new() { IsAntialias = true };
        canvas.DrawImage(image, Place(image, box, contain), Smooth, paint);
        canvas.Restore();
    }

    public void Cover(SKCanvas canvas, string path, int width, int height, bool contain, double blur)
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

    public void Dispose()
    {
        foreach (SKImage? image in _images.Values) image?.Dispose();
        _blurred?.Image.Dispose();
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

    private SKImage? Get(string path)
    {
        if (_images.TryGetValue(path, out SKImage? known)) return known;
        SKImage? image = PictureFile.Check(path) is null ? SKImage.FromEncodedData(path) : null;
        return _images[path] = image;
    }

    private static SKRect Place(SKImage image, SKRect box, bool contain)
    {
        float byWidth = box.Width / image.Width, byHeight = box.Height / image.Height;
        float scale = contain ? Math.Min(byWidth, byHeight) : Math.Max(byWidth, byHeight);
        float w = image.Width * scale, h = image.Height * scale;
        return SKRect.Create(box.MidX - (w / 2), box.MidY - (h / 2), w, h);
    }
}
