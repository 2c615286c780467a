using System.Runtime.InteropServices;

namespace QuoteCards.Rendering.Planes;

/// <summary>The colours of a picture in the order in which they are met, as long as a palette holds them.</summary>
internal sealed class ColorTable
{
    /// <summary>As many colours as a PNG palette holds (section 11.2.2).</summary>
    public const int Most = 256;

    private const int SlotBits = 11;

    // Where each colour is among the colours, plus one, by open addressing.
    private readonly ushort[] _slots = new ushort[1 << SlotBits];
    private readonly uint[] _colors = new uint[Most];

    public int Count { get; private set; }

    /// <summary>The colours as little-endian RGBA.</summary>
    public ReadOnlySpan<uint> Colors => _colors.AsSpan(0, Count);

    public void Clear()
    {
        Count = 0;
        Array.Clear(_slots);
    }

    /// <summary>Begins with the colours of another table.</summary>
    public void CopyFrom(ColorTable other)
    {
        Count = other.Count;
        other._colors.CopyTo(_colors, 0);
        other._slots.CopyTo(_slots, 0);
    }

    /// <summary>Finds the whole picture's colours and each pixel's place among them; false, and no more, at the first colour too many.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="indices">Gets a byte a pixel, rows without gaps.</param>
    public bool Take(PixelBuffer image, Span<byte> indices)
    {
        for (int y = 0; y < image.Height; y++)
            if (!Take(image.Row(y, 0, image.Width), image.Opaque, indices.Slice(y * image.Width, image.Width))) return false;
        return true;
    }

    /// <summary>The same for opaque pixels, one after another.</summary>
    public bool Take(ReadOnlySpan<byte> rgba, Span<byte> indices) => Take(rgba, true, indices);

    private bool Take(ReadOnlySpan<byte> rgba, bool opaque, Span<byte> indices)
    {
        ReadOnlySpan<uint> row = MemoryMarshal.Cast<byte, uint>(rgba);
        // An opaque picture's alpha is whatever its owner left there.
        uint alpha = opaque ? 0xFF000000 : 0;
        for (int x = 0; x < row.Length;)
        {
            uint color = row[x];
            int index = Place(color | alpha);
            if (index < 0) return false;
            // Most of a drawn picture is runs.
            int run = row[x..].IndexOfAnyExcept(color), end = run < 0 ? row.Length : x + run;
            indices[x..end].Fill((byte)index);
            x = end;
        }

        return true;
    }

    /// <summary>A colour's place; less than 0 when it is not there.</summary>
    public int Find(uint color)
    {
        for (uint slot = First(color); _slots[slot] is ushort place and > 0; slot = (slot + 1) & ((1 << SlotBits) - 1))
            if (_colors[place - 1] == color) return place - 1;
        return -1;
    }

    /// <summary>A colour's place; it is added when it is new. Less than 0 when there is no room.</summary>
    public int Place(uint color)
    {
        uint slot = First(color);
        while (_slots[slot] is ushort place and > 0)
        {
            if (_colors[place - 1] == color) return place - 1;
            slot = (slot + 1) & ((1 << SlotBits) - 1);
        }

        if (Count == Most) return -1;
        _colors[Count] = color;
        _slots[slot] = (ushort)(Count + 1);
        return Count++;
    }

    // Fibonacci hashing: the golden ratio's bits spread neighbouring colours.
    private static uint First(uint color) => (color * 0x9E3779B1) >> (32 - SlotBits);
}
