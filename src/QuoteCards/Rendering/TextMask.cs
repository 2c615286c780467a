using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>A plane of coverage that letters are drawn into before they are laid on a card. Empty between two uses.</summary>
internal sealed class TextMask : IDisposable
{
    private readonly byte[] _coverage;
    private readonly SKSurface _surface;
    private readonly int _width, _height;

    public TextMask(int width, int height)
    {
        (_width, _height) = (width, height);
        // Pinned, since Skia holds its address for as long as the surface lives.
        _coverage = GC.AllocateArray<byte>(width * height, pinned: true);
        unsafe
        {
            fixed (byte* at = _coverage)
                _surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Alpha8, SKAlphaType.Premul), (nint)at, width);
        }
    }

    /// <summary>Where letters are drawn, in px of the device; what is drawn lands on the card at <see cref="Lay"/>.</summary>
    public SKCanvas Canvas => _surface.Canvas;

    /// <summary>Lays what was drawn inside <paramref name="area"/> on the card in one colour and empties the plane there.</summary>
    public void Lay(PixelArea area, SKColor color, Span<byte> pixels)
    {
        _surface.Flush();
        for (int y = area.Top; y < area.Bottom; y++)
        {
            Span<byte> row = _coverage.AsSpan((y * _width) + area.Left, area.Width);
            if (row.ContainsAnyExcept((byte)0)) CoverageBlend.Row(row, color, pixels.Slice(((y * _width) + area.Left) * 4, area.Width * 4));
            row.Clear();
        }
    }

    public bool Fits(int width, int height) => _width == width && _height == height;

    public void Dispose() => _surface.Dispose();
}
