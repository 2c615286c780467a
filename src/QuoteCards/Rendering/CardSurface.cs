using QuoteCards.Cards;
using QuoteCards.Rendering.Letters;
using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>The pixels that a worker draws one card after another into. Only what the last card drew over is given its ground back.</summary>
internal sealed class CardSurface : IDisposable
{
    private readonly byte[] _pixels;
    private readonly SKSurface _surface;
    private readonly LetterPainter _letters = new();
    private readonly int _width, _height;
    private readonly List<PixelArea> _drawn = [];
    private GroundPixels? _ground;
    private double _scale;

    public CardSurface(int width, int height)
    {
        (_width, _height) = (width, height);
        // Pinned, since Skia holds its address for as long as the surface lives.
        _pixels = GC.AllocateUninitializedArray<byte>(width * height * 4, pinned: true);
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
    public void Begin(GroundPixels ground, double scale)
    {
        if (ReferenceEquals(ground, _ground)) foreach (PixelArea area in _drawn) Restore(ground.Bytes, area);
        else ground.Bytes.CopyTo(_pixels, 0);
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

    /// <summary>Letters in one colour, drawn by our own rasteriser.</summary>
    public void Letters(DrawItem.Glyphs glyphs, OutlineCache.Face face)
    {
        PixelArea area = LetterPainter.AreaOf(glyphs, face, _scale, _width, _height);
        if (area.IsEmpty) return;
        _drawn.Add(area);
        // Skia's own drawing on the card comes first in the order of items.
        _surface.Flush();
        _letters.Draw(glyphs, face, _scale, area, _pixels, _width);
    }

    /// <summary>The pixels, valid until the next card is begun.</summary>
    public PixelBuffer End()
    {
        _surface.Flush();
        return new PixelBuffer(_pixels, _width, _height, _width * 4, true) { Ground = _ground, Drawn = _drawn };
    }

    public void Dispose()
    {
        _surface.Dispose();
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
