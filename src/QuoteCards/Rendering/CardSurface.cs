using System.Runtime.InteropServices;
using QuoteCards.Cards;
using QuoteCards.Rendering.Letters;
using QuoteCards.Rendering.Planes;
using QuoteCards.Themes;
using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>The pixels that a worker draws one card after another into. Only what the last card drew over is given its ground back.</summary>
internal sealed class CardSurface : IDisposable
{
    private readonly LetterPainter _letters = new();
    private readonly int _width, _height;
    // What the card drew over, and where the RGBA pixels differ from the ground.
    private readonly List<PixelArea> _drawn = [], _inRgba = [];
    private readonly HashSet<uint> _inks = [];
    private IndexPlane? _byPalette;
    private ColorPlane? _inColor;
    private CardPlane? _plane;
    private PixelArea _open;
    // RGBA pixels are made when something other than letters is drawn or somebody asks for them.
    private byte[] _pixels = [];
    private SKSurface? _surface;
    private GroundPixels? _ground, _groundInRgba;
    private bool _isRgba;
    private double _scale;

    public CardSurface(int width, int height) => (_width, _height) = (width, height);

    /// <summary>Draws on the card in px of its frame; to be asked for after <see cref="Touch"/>.</summary>
    public SKCanvas Canvas => _surface!.Canvas;

    public bool Fits(int width, int height) => width == _width && height == _height;

    /// <summary>True when the card was begun by palette and has too many colours: it is to be begun again without.</summary>
    public bool IsOverfull { get; private set; }

    /// <summary>Makes the card its bare ground.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="scale">Device px for each px of the frame.</param>
    /// <param name="most">The plane to draw on if the ground has it, else the next plainer one.</param>
    public void Begin(GroundPixels ground, double scale, PlaneKind most)
    {
        (_ground, _scale, IsOverfull, _plane, _open, _isRgba) = (ground, scale, false, null, default, false);
        _drawn.Clear();
        _inks.Clear();
        if (most == PlaneKind.Palette && ground.Indices is { } indices)
        {
            _plane = _byPalette ??= new IndexPlane(_width, _height);
            _byPalette.Begin(indices);
        }
        else if (most != PlaneKind.None && ground.Colors is { } colors)
        {
            _plane = _inColor ??= new ColorPlane(_width, _height);
            _inColor.Begin(colors);
        }
        else BeRgba();
    }

    /// <summary>Says that <paramref name="box"/>, in px of the frame, is about to be drawn over on the canvas.</summary>
    public PixelArea Touch(SKRect box, double margin = 1)
    {
        Settle();
        HaveCanvas();
        PixelArea area = PixelArea.Around(box, _scale, 1 + (margin * _scale), _width, _height);
        if (area.IsEmpty) return area;
        _drawn.Add(area);
        _inRgba.Add(area);
        if (_plane is null) return area;
        _plane.Show(area, _pixels);
        _open = area;
        return area;
    }

    /// <summary>Letters in one colour, drawn by our own rasteriser.</summary>
    public void Letters(DrawItem.Glyphs glyphs, OutlineCache.Face face)
    {
        // Skia's own drawing on the card comes first in the order of items.
        Settle();
        PixelArea area = LetterPainter.AreaOf(glyphs, face, _scale, _width, _height);
        if (area.IsEmpty || IsOverfull) return;
        _drawn.Add(area);
        StepStrip cover = _letters.Cover(glyphs, face, _scale, area);
        Ink ink = InkOf(glyphs.Color);
        if (_plane is not null)
        {
            IsOverfull = !_plane.Lay(cover, area, ink);
            return;
        }

        _inRgba.Add(area);
        Span<uint> card = MemoryMarshal.Cast<byte, uint>(_pixels.AsSpan());
        for (int y = area.Top; y < area.Bottom; y++) LetterPainter.Lay(cover.Row(y - area.Top), card.Slice((y * _width) + area.Left, area.Width), ink);
    }

    /// <summary>A box in px of the frame as whole px of the card, or null when its sides stand between them.</summary>
    public PixelArea? WholePixels(Box box)
    {
        double left = box.X * _scale, top = box.Y * _scale, right = box.Right * _scale, bottom = box.Bottom * _scale;
        bool whole = Math.Round(left) == left && Math.Round(top) == top && Math.Round(right) == right && Math.Round(bottom) == bottom;
        return whole ? new PixelArea((int)left, (int)top, (int)right, (int)bottom) : null;
    }

    /// <summary>A rectangle of whole px in one colour.</summary>
    public void Fill(PixelArea area, Rgba color)
    {
        Settle();
        area = new PixelArea(Math.Max(0, area.Left), Math.Max(0, area.Top), Math.Min(_width, area.Right), Math.Min(_height, area.Bottom));
        if (area.IsEmpty || IsOverfull) return;
        _drawn.Add(area);
        Ink ink = InkOf(color);
        if (_plane is not null)
        {
            IsOverfull = !_plane.Fill(area, ink);
            return;
        }

        _inRgba.Add(area);
        Span<uint> card = MemoryMarshal.Cast<byte, uint>(_pixels.AsSpan());
        for (int y = area.Top; y < area.Bottom; y++) ink.Fill(card.Slice((y * _width) + area.Left, area.Width), Ink.Steps);
    }

    /// <summary>The pixels, valid until the next card is begun.</summary>
    public PixelBuffer End()
    {
        Settle();
        return new PixelBuffer(_pixels, _width, _height, _width * 4, true) { Ground = _ground, Plane = _plane, Inks = _inks, Shown = _plane is null ? null : Show };
    }

    public void Dispose()
    {
        _surface?.Dispose();
    }

    private Ink InkOf(Rgba color)
    {
        if (color.A == 255) _inks.Add(color.R | ((uint)color.G << 8) | ((uint)color.B << 16) | 0xFF000000);
        return _letters.InkOf(color);
    }

    // What Skia drew belongs to the plane, too.
    private void Settle()
    {
        _surface?.Flush();
        if (_open.IsEmpty) return;
        if (!IsOverfull) IsOverfull = !_plane!.Take(_open, _pixels);
        _open = default;
    }

    private ReadOnlyMemory<byte> Show()
    {
        BeRgba();
        foreach (PixelArea area in _drawn) _plane!.Show(area, _pixels);
        _inRgba.AddRange(_drawn);
        return _pixels;
    }

    // The bare ground in RGBA, and a canvas on it.
    private void BeRgba()
    {
        if (_isRgba) return;
        HaveCanvas();
        if (ReferenceEquals(_ground, _groundInRgba)) foreach (PixelArea area in _inRgba) Restore(_ground!.Bytes, area);
        else _ground!.Bytes.CopyTo(_pixels, 0);
        _inRgba.Clear();
        (_groundInRgba, _isRgba) = (_ground, true);
    }

    private unsafe void HaveCanvas()
    {
        if (_surface is null)
        {
            // Pinned, since Skia holds its address for as long as the surface lives.
            _pixels = GC.AllocateUninitializedArray<byte>(_width * _height * 4, pinned: true);
            fixed (byte* at = _pixels)
                _surface = SKSurface.Create(GroundCache.Info(_width, _height), (nint)at, _width * 4, new SKSurfaceProperties(SKPixelGeometry.Unknown));
        }

        _surface.Canvas.SetMatrix(SKMatrix.CreateScale((float)_scale, (float)_scale));
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
