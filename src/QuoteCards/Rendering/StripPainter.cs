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
        _surface.Canvas.ResetMatrix();
        _surface.Canvas.Translate(0, -top);
        GroundPainter.Paint(_surface.Canvas, ground, _width, height, scale, pictures);
        _surface.Flush();
        for (int y = top; y < Math.Min(top + _rows, height); y++)
            GroundDither.Row(_floats.AsSpan((y - top) * _width * 4, _width * 4), y, made.AsSpan(y * _width * 4, _width * 4));
    }

    public void Dispose() => _surface.Dispose();
}
