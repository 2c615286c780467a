using QuoteCards.Themes;
using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>Draws a few rows of a ground at a time, in float, and makes bytes of them. Not for use by several threads at once.</summary>
internal sealed class StripPainter : IDisposable
{
    private readonly float[] _floats;
    private readonly SKSurface _surface;
    private readonly int _width, _rows;

    public unsafe StripPainter(int width, int rows)
    {
        (_width, _rows) = (width, rows);
        // Pinned, since Skia holds its address for as long as the surface lives.
        _floats = GC.AllocateUninitializedArray<float>(width * 4 * rows, pinned: true);
        fixed (float* at = _floats) _surface = SKSurface.Create(new SKImageInfo(width, rows, SKColorType.RgbaF32, SKAlphaType.Premul, null), (nint)at, width * 16);
    }

    /// <summary>Draws the rows from one on, as many as there are.</summary>
    public void Paint(Ground ground, int top, int height, double scale, PictureCache pictures, byte[] made)
    {
        int rows = Math.Min(_rows, height - top);
        SKCanvas canvas = _surface.Canvas;
        canvas.ResetMatrix();
        canvas.Translate(0, -top);
        GroundPainter.Begin(canvas, ground);
        foreach (GroundLayer layer in ground.Layers)
        {
            _surface.Flush();
            if (Gradient.Of(layer, _width, height) is not { } gradient) GroundPainter.Paint(canvas, layer, _width, height, scale, pictures);
            else
                for (int y = 0; y < rows; y++) gradient.Lay(Row(y), top + y);
        }

        _surface.Flush();
        for (int y = 0; y < rows; y++) GroundDither.Row(Row(y), top + y, made.AsSpan((top + y) * _width * 4, _width * 4));
    }

    private Span<float> Row(int y) => _floats.AsSpan(y * _width * 4, _width * 4);

    public void Dispose() => _surface.Dispose();
}
