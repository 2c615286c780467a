using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>Pictures from files, decoded once each. A picture that cannot be read draws nothing; its file is checked before a batch begins.</summary>
internal sealed class PictureCache : IDisposable
{
    private readonly Dictionary<string, SKImage?> _images = new(StringComparer.Ordinal);

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
        using SKPaint paint = new() { IsAntialias = true };
        using SKImageFilter? filter = blur > 0 ? SKImageFilter.CreateBlur((float)blur, (float)blur, SKShaderTileMode.Clamp) : null;
        paint.ImageFilter = filter;
        canvas.DrawImage(image, Place(image, new SKRect(0, 0, width, height), contain), Smooth, paint);
    }

    public void Dispose()
    {
        foreach (SKImage? image in _images.Values) image?.Dispose();
    }

    private static SKSamplingOptions Smooth => new(SKFilterMode.Linear, SKMipmapMode.Linear);

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
