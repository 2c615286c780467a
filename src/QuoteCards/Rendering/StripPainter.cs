using QuoteCards.Themes;
using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>Draws a few rows of a ground at a time, in float, and makes bytes of them. Not for use by several threads at once.</summary>
internal sealed class StripPainter : IDisposable
{
    private readonly float[] _floats;
    private readonly SKSurface _surface;
    private readonly Ground _ground;
    // One for each layer, null where the layer is no gradient.
    private readonly Gradient?[] _gradients;
    private readonly int _width, _height, _rows;

    /// <param name="ground">What is drawn.</param>
    /// <param name="width">Of the card, in px.</param>
    /// <param name="height">The same.</param>
    /// <param name="rows">How many are drawn at a time.</param>
    public unsafe StripPainter(Ground ground, int width, int height, int rows)
    {
        (_ground, _width, _height, _rows) = (ground, width, height, rows);
        _gradients = [.. ground.Layers.Select(l => Gradient.Of(l, width, height))];
        // Pinned, since Skia holds its address for as long as the surface lives.
        _floats = GC.AllocateUninitializedArray<float>(width * 4 * rows, pinned: true);
        fixed (float* at = _floats) _surface = SKSurface.Create(new SKImageInfo(width, rows, SKColorType.RgbaF32, SKAlphaType.Premul, null), (nint)at, width * 16);
    }

    /// <summary>Draws the rows from one on, as many as there are.</summary>
    public void Paint(int top, double scale, PictureCache pictures, byte[] made)
    {
        int rows = Math.Min(_rows, _height - top);
        SKCanvas canvas = _surface.Canvas;
        canvas.ResetMatrix();
        canvas.Translate(0, -top);
        GroundPainter.Begin(canvas, _ground);
        for (int i = 0; i < _gradients.Length; i++)
        {
            _surface.Flush();
            if (_gradients[i] is not { } gradient) GroundPainter.Paint(canvas, _ground.Layers[i], _width, _height, scale, pictures);
            else
                for (int y = 0; y < rows; y++) gradient.Lay(Row(y), top + y);
        }

        _surface.Flush();
        for (int y = 0; y < rows; y++) GroundDither.Row(Row(y), top + y, made.AsSpan((top + y) * _width * 4, _width * 4));
    }

    private Span<float> Row(int y) => _floats.AsSpan(y * _width * 4, _width * 4);

    public void Dispose() => _surface.Dispose();
}
