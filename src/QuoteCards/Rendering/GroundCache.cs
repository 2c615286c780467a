using QuoteCards.Cards;
using QuoteCards.Themes;
using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>Grounds drawn once for each theme and size. Grounds are opaque, so their pixels are copied as they are.</summary>
internal sealed class GroundCache
{
    // Eight grounds of 1080 by 1920 take 66 MB; a batch goes through its cards theme by theme, so more are seldom wanted.
    private const int Most = 8;

    // A float surface of the whole card would take 33 MB at 1080 by 1920; strips of this many rows take 1 MB.
    private const int Strip = 64;

    private readonly List<((Ground Ground, int Width, int Height) Key, GroundPixels Pixels)> _made = [];

    public static SKImageInfo Info(int width, int height) =>
        new(width, height, SKColorType.Rgba8888, SKAlphaType.Premul, null);

    /// <summary>The ground's pixels; the same object as long as it is kept.</summary>
    public GroundPixels Get(Frame frame, int width, int height, double scale, PictureCache pictures)
    {
        foreach (((Ground Ground, int Width, int Height) key, GroundPixels pixels) in _made)
            if (key.Width == width && key.Height == height && Same(key.Ground, frame.Ground)) return pixels;
        GroundPixels made = new(Paint(frame.Ground, width, height, scale, pictures), width, height);
        if (_made.Count == Most) _made.RemoveAt(0);
        _made.Add(((frame.Ground, width, height), made));
        return made;
    }

    private static unsafe byte[] Paint(Ground ground, int width, int height, double scale, PictureCache pictures)
    {
        byte[] made = GC.AllocateUninitializedArray<byte>(width * height * 4);
        float[] strip = new float[width * 4 * Strip];
        SKImageInfo info = new(width, Strip, SKColorType.RgbaF32, SKAlphaType.Premul, null);
        fixed (float* at = strip)
        {
            using SKSurface surface = SKSurface.Create(info, (nint)at, width * 16);
            for (int top = 0; top < height; top += Strip)
            {
                surface.Canvas.ResetMatrix();
                surface.Canvas.Translate(0, -top);
                GroundPainter.Paint(surface.Canvas, ground, width, height, scale, pictures);
                surface.Flush();
                for (int y = top; y < Math.Min(top + Strip, height); y++)
                    GroundDither.Row(strip.AsSpan((y - top) * width * 4, width * 4), y, made.AsSpan(y * width * 4, width * 4));
            }
        }

        return made;
    }

    private static bool Same(Ground a, Ground b) => a.Base == b.Base && a.Layers.SequenceEqual(b.Layers);
}
