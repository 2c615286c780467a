using System.Runtime.InteropServices;

namespace QuoteCards.Rendering.Planes;

/// <summary>A picture as PNG presses it: rows of whole pixels, each behind a byte that names its filter; here always 0, for none.</summary>
internal sealed class RawRows
{
    // Made when somebody asks: of rows that stay blank nobody need. Two threads may both make them, and both read zeros.
    private byte[]? _bytes;

    // Matching and hashing read ahead, and ink is laid on sixteen pixels at a time.
    private const int Slack = 64;

    public RawRows(int width, int height, int pixel)
    {
        (Pixel, Row, Width, Height) = (pixel, 1 + (width * pixel), width, height);
    }

    /// <summary>True for rows that are known to be all zeros, as new ones are.</summary>
    public bool IsBlank { get; init; }

    /// <summary>All rows, and some bytes behind them.</summary>
    public byte[] Bytes => _bytes ??= new byte[(Row * Height) + Slack];

    /// <summary>Bytes a pixel.</summary>
    public int Pixel { get; }

    /// <summary>Bytes a row, its filter's number among them.</summary>
    public int Row { get; }

    /// <summary>In px.</summary>
    public int Width { get; }

    public int Height { get; }

    /// <summary>Where a pixel stands.</summary>
    public int At(int x, int y) => (y * Row) + 1 + (x * Pixel);

    /// <summary>The pixels of a row from <paramref name="left"/> to before <paramref name="right"/>.</summary>
    public Span<byte> Pixels(int y, int left, int right) => Bytes.AsSpan(At(left, y), (right - left) * Pixel);

    /// <summary>A whole row.</summary>
    public ReadOnlySpan<byte> RowBytes(int y) => Bytes.AsSpan(y * Row, Row);

    public ref byte First => ref MemoryMarshal.GetArrayDataReference(Bytes);
}
