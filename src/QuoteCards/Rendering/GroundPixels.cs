using System.Runtime.InteropServices;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Rendering;

/// <summary>A ground drawn for one size and scale: opaque RGBA, rows without gaps. Never changed once it is made, so that workers share it.</summary>
internal sealed class GroundPixels
{
    private readonly Lazy<byte[]> _bytes;
    private readonly Lazy<GroundIndices?> _indices;

    public GroundPixels(byte[] pixels, int width, int height)
    {
        (Width, Height, _bytes) = (width, height, new Lazy<byte[]>(pixels));
        _indices = new Lazy<GroundIndices?>(() => GroundIndices.Of(this));
    }

    /// <summary>A ground of one colour, little-endian RGBA: its pixels are made only when somebody asks for them.</summary>
    public GroundPixels(uint color, int width, int height)
    {
        (Width, Height) = (width, height);
        _bytes = new Lazy<byte[]>(() =>
        {
            byte[] made = GC.AllocateUninitializedArray<byte>(width * height * 4);
            MemoryMarshal.Cast<byte, uint>(made.AsSpan()).Fill(color);
            return made;
        });
        _indices = new Lazy<GroundIndices?>(() => GroundIndices.Of(color, width, height));
    }

    public byte[] Bytes => _bytes.Value;

    public int Width { get; }

    public int Height { get; }

    /// <summary>The ground by palette, or null when it has too many colours.</summary>
    public GroundIndices? Indices => _indices.Value;

    /// <summary>The pixels of a row from <paramref name="left"/> to before <paramref name="right"/>.</summary>
    public ReadOnlySpan<byte> Row(int y, int left, int right) => Bytes.AsSpan(((y * Width) + left) * 4, (right - left) * 4);
}
