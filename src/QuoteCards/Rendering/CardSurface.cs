using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>The pixels that a worker draws one card after another into. Only what the last card drew over is given its ground back.</summary>
internal sealed class CardSurface : IDisposable
{
    private readonly byte[] _pixels;
    private readonly SKSurface _surface;
    private readonly TextMask _mask;
    private readonly int _width, _height;
    private readonly List<PixelArea> _drawn = [];
    private byte[]? _ground;
    private double _scale;

    public CardSurface(int width, int height)
    {
        (_width, _height) = (width, height);
        // Pinned, since Skia holds its address for as long as the surface lives.
        _pixels = GC.AllocateUninitializedArray<byte>(width * height * 4, pinned: true);
        _mask = new TextMask(width);
        unsafe
        {
            fixed (byte* at = _pixels)
                _surface = SKSurface.Create(GroundCache.Info(width, height), (nint)at, width * 4, new SKSurfaceProperties(SKPixelGeometry.Unknown));
        }
    }

    /// <summary>Draws on the card in px of its frame.</summary>
    public SKCanvas Canvas => _surface.Canvas;

    public bool Fits(int width, int height) => width == _width && height == _height;

    /// <summary>Makes the card its bare ground.</summary>
    public void Begin(byte[] ground, double scale)
    {
        if (ReferenceEquals(ground, _ground)) foreach (PixelArea area in _drawn) Restore(ground, area);
        else ground.CopyTo(_pixels, 0);
        _drawn.Clear();
        (_ground, _scale) = (ground, scale);
        _surface.Canvas.SetMatrix(SKMatrix.CreateScale((float)scale, (float)scale));
    }

    /// <summary>Says that <paramref name="box"/>, in px of the frame, is about to be drawn over.</summary>
    public PixelArea Touch(SKRect box, double margin = 1)
    {
        PixelArea area = PixelArea.Around(box, _scale, 1 + (margin * _scale), _width, _height);
        if (!area.IsEmpty) _drawn.Add(area);
        return area;
    }

    /// <summary>Letters in one colour, with edges in the steps of <see cref="CoverageBlend"/>.</summary>
    public void Letters(SKTextBlob text, SKPaint paint, double margin)
    {
        PixelArea area = Touch(text.Bounds, margin);
        if (area.IsEmpty) return;
        // Skia's own drawing on the card comes first in the order of items.
        _surface.Flush();
        _mask.Draw(text, paint, _scale, area, _pixels);
    }

    /// <summary>The pixels, valid until the next card is begun.</summary>
    public PixelBuffer End()
    {
        _surface.Flush();
        return new PixelBuffer(_pixels, _width, _height, _width * 4, true);
    }

    public void Dispose()
    {
        _surface.Dispose();
        _mask.Dispose();
    }

    private void Restore(byte[] ground, PixelArea area)
    {
        for (int y = area.Top; y < area.Bottom; y++)
        {
            int at = ((y * _width) + area.Left) * 4;
            ground.AsSpan(at, area.Width * 4).CopyTo(_pixels.AsSpan(at));
        }
    }
}
