using System.Runtime.InteropServices;

namespace QuoteCards.Rendering.Planes;

/// <summary>A picture as PNG presses it: rows of whole pixels, each behind a byte that names its filter; here always 0, for none.</summary>
internal sealed class RawRows
{
    // Matching and hashing read ahead.
    private const int Slack = 32;

    public RawRows(int width, int height, int pixel)
    {
        (Pixel, Row, Height) = (pixel, 1 + (width * pixel), height);
        Bytes = new byte[(Row * height) + Slack];
    }

    /// <summary>The same rows once more.</summary>
    public RawRows(RawRows other) => (Pixel, Row, Height, Bytes) = (other.Pixel, other.Row, other.Height, [.. other.Bytes]);

    /// <summary>All rows, and some bytes behind them.</summary>
    public byte[] Bytes { get; }

    /// <summary>Bytes a pixel.</summary>
    public int Pixel { get; }

    /// <summary>Bytes a row, its filter's number among them.</summary>
    public int Row { get; }

    public int Height { get; }

    /// <summary>Where a pixel stands.</summary>
    public int At(int x, int y) => (y * Row) + 1 + (x * Pixel);

    /// <summary>The pixels of a row from <paramref name="left"/> to before <paramref name="right"/>.</summary>
    public Span<byte> Pixels(int y, int left, int right) => Bytes.AsSpan(At(left, y), (right - left) * Pixel);

    /// <summary>Takes the pixels of other rows of the same shape inside some areas.</summary>
    public void Take(RawRows other, IReadOnlyList<PixelArea> areas)
    {
        foreach (PixelArea area in areas)
            for (int y = area.Top; y < area.Bottom; y++) other.Pixels(y, area.Left, area.Right).CopyTo(Pixels(y, area.Left, area.Right));
    }

    /// <summary>A whole row.</summary>
    public ReadOnlySpan<byte> RowBytes(int y) => Bytes.AsSpan(y * Row, Row);

    public ref byte First => ref MemoryMarshal.GetArrayDataReference(Bytes);
}
