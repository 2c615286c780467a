using System.Runtime.InteropServices;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Rendering;

/// <summary>A ground drawn for one size and scale: opaque RGBA, rows without gaps. Never changed once it is made, so that workers share it.</summary>
internal sealed class GroundPixels
{
    private readonly Lazy<byte[]> _bytes;
    private readonly Lazy<GroundIndices?> _indices;
    private readonly Lazy<RawRows?> _colors;

    public GroundPixels(byte[] pixels, int width, int height)
    {
        (Width, Height, _bytes) = (width, height, new Lazy<byte[]>(pixels));
        _indices = new Lazy<GroundIndices?>(() => GroundIndices.Of(this));
        _colors = new Lazy<RawRows?>(MakeColors);
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
        _colors = new Lazy<RawRows?>(MakeColors);
    }

    public byte[] Bytes => _bytes.Value;

    public int Width { get; }

    public int Height { get; }

    /// <summary>The ground by palette, or null when it has too many colours.</summary>
    public GroundIndices? Indices => _indices.Value;

    /// <summary>The ground in three bytes a pixel, or null for a photograph: few of its pixels equal their neighbour, so there is nothing to repeat.</summary>
    public RawRows? Colors => _colors.Value;

    /// <summary>The pixels of a row from <paramref name="left"/> to before <paramref name="right"/>.</summary>
    public ReadOnlySpan<byte> Row(int y, int left, int right) => Bytes.AsSpan(((y * Width) + left) * 4, (right - left) * 4);

    private RawRows? MakeColors()
    {
        if (!RepeatsPixels()) return null;
        RawRows rows = new(Width, Height, 3);
        for (int y = 0; y < Height; y++) RgbPacker.Pack(Row(y, 0, Width), rows.Pixels(y, 0, Width));
        return rows;
    }

    // One row in sixteen tells.
    private bool RepeatsPixels()
    {
        int equal = 0, all = 0;
        for (int y = 0; y < Height; y += 16)
        {
            ReadOnlySpan<uint> row = MemoryMarshal.Cast<byte, uint>(Row(y, 0, Width));
            for (int x = 1; x < row.Length; x++) equal += row[x] == row[x - 1] ? 1 : 0;
            all += row.Length - 1;
        }

        return equal * 2 >= all;
    }
}
