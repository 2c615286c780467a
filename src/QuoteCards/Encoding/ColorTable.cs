using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuoteCards.Rendering;

namespace QuoteCards.Encoding;

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

    /// <summary>The same for a ground.</summary>
    public bool Take(GroundPixels ground, Span<byte> indices) => Take(ground.Bytes, true, indices);

    /// <summary>Finds the whole picture's colours and each pixel's place among them; false, and no more, at the first colour too many.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="indices">Gets a byte a pixel, rows without gaps.</param>
    public bool Take(PixelBuffer image, Span<byte> indices)
    {
        for (int y = 0; y < image.Height; y++)
            if (!Take(image.Row(y, 0, image.Width), image.Opaque, indices.Slice(y * image.Width, image.Width))) return false;
        return true;
    }

    /// <summary>The same for a part of a row of an opaque picture, where <paramref name="indices"/> already holds the ground's.</summary>
    /// <param name="rgba">The row.</param>
    /// <param name="ground">The ground below it.</param>
    /// <param name="indices">Gets an index for each pixel that differs.</param>
    public bool TakeChanged(ReadOnlySpan<byte> rgba, ReadOnlySpan<byte> ground, Span<byte> indices)
    {
        ref uint row = ref Unsafe.As<byte, uint>(ref MemoryMarshal.GetReference(rgba));
        ref uint below = ref Unsafe.As<byte, uint>(ref MemoryMarshal.GetReference(ground));
        uint last = 0;
        int index = 0;
        for (int x = 0; x < indices.Length;)
        {
            if (x + 8 <= indices.Length)
            {
                Vector128<uint> first = Vector128.LoadUnsafe(ref row, (nuint)x), second = Vector128.LoadUnsafe(ref row, (nuint)(x + 4)), repeated = Vector128.Create(last);
                Vector128<uint> same = Vector128.Equals(first, Vector128.LoadUnsafe(ref below, (nuint)x)) & Vector128.Equals(second, Vector128.LoadUnsafe(ref below, (nuint)(x + 4)));
                if (same == Vector128<uint>.AllBitsSet)
                {
                    x += 8;
                    continue;
                }

                if ((Vector128.Equals(first, repeated) & Vector128.Equals(second, repeated)) == Vector128<uint>.AllBitsSet)
                {
                    indices.Slice(x, 8).Fill((byte)index);
                    x += 8;
                    continue;
                }
            }

            for (int end = Math.Min(x + 4, indices.Length); x < end; x++)
            {
                uint color = Unsafe.Add(ref row, x) | 0xFF000000;
                if (color == Unsafe.Add(ref below, x)) continue;
                if (color != last)
                {
                    index = Place(color);
                    if (index < 0) return false;
                    last = color;
                }

                indices[x] = (byte)index;
            }
        }

        return true;
    }

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

    private int Place(uint color)
    {
        // Fibonacci hashing: the golden ratio's bits spread neighbouring colours.
        uint slot = (color * 0x9E3779B1) >> (32 - SlotBits);
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
}
