using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>Whole px of a card: left and top inside, right and bottom outside.</summary>
internal readonly record struct PixelArea(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;

    public bool IsEmpty => Right <= Left || Bottom <= Top;

    /// <summary>Every px of a card that <paramref name="box"/> touches when it is drawn at <paramref name="scale"/>, and <paramref name="margin"/> px around it.</summary>
    public static PixelArea Around(SKRect box, double scale, double margin, int width, int height) => Around(box.Left, box.Top, box.Right, box.Bottom, scale, margin, width, height);

    /// <summary>The same for a box given by its sides.</summary>
    public static PixelArea Around(double left, double top, double right, double bottom, double scale, double margin, int width, int height)
    {
        int Low(double at) => (int)Math.Floor((at * scale) - margin);
        int High(double at) => (int)Math.Ceiling((at * scale) + margin);
        return new PixelArea(Math.Max(0, Low(left)), Math.Max(0, Low(top)), Math.Min(width, High(right)), Math.Min(height, High(bottom)));
    }
}
