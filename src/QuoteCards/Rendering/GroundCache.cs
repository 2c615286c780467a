using QuoteCards.Cards;
using QuoteCards.Themes;
using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>Grounds drawn once for each theme and size. Grounds are opaque, so their pixels are copied as they are.</summary>
internal sealed class GroundCache
{
    // Eight grounds of 1080 by 1920 take 66 MB; a batch goes through its cards theme by theme, so more are seldom wanted.
    private const int Most = 8;
    private readonly List<((Ground Ground, int Width, int Height) Key, byte[] Pixels)> _made = [];

    public static SKImageInfo Info(int width, int height) =>
        new(width, height, SKColorType.Rgba8888, SKAlphaType.Premul, null);

    public unsafe byte[] Get(Frame frame, int width, int height, double scale, PictureCache pictures)
    {
        foreach (((Ground Ground, int Width, int Height) key, byte[] pixels) in _made)
            if (key.Width == width && key.Height == height && Same(key.Ground, frame.Ground)) return pixels;
        byte[] made = GC.AllocateUninitializedArray<byte>(width * height * 4);
        fixed (byte* at = made)
        {
            using SKSurface surface = SKSurface.Create(Info(width, height), (nint)at, width * 4);
            GroundPainter.Paint(surface.Canvas, frame.Ground, width, height, scale, pictures);
            surface.Flush();
        }

        if (_made.Count == Most) _made.RemoveAt(0);
        _made.Add(((frame.Ground, width, height), made));
        return made;
    }

    private static bool Same(Ground a, Ground b) => a.Base == b.Base && a.Layers.SequenceEqual(b.Layers);
}
