using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuoteCards.Rendering;

namespace QuoteCards.Encoding;

/// <summary>Finds the colours of a picture and each pixel's place among them, in one pass that gives up at the first colour too many.</summary>
internal static class ExactPalette
{
    /// <summary>As many colours as a PNG palette holds (section 11.2.2).</summary>
    public const int Most = 256;

    private const int Slots = 2048;

    /// <summary>How many colours there are, in the order in which they are met; 0 when there are more than <see cref="Most"/>.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="colors">Gets the colours as little-endian RGBA.</param>
    /// <param name="indices">Gets a byte a pixel, rows without gaps.</param>
    public static int Find(PixelBuffer image, Span<uint> colors, Span<byte> indices)
    {
        // Where each colour is in the palette, plus one, by open addressing.
        Span<ushort> slots = stackalloc ushort[Slots];
        slots.Clear();
        int count = 0, width = image.Width;
        // An opaque picture's alpha is whatever its owner left there.
        uint opaque = image.Opaque ? 0xFF000000 : 0;
        for (int y = 0; y < image.Height; y++)
        {
            ReadOnlySpan<uint> row = MemoryMarshal.Cast<byte, uint>(image.Pixels.Span.Slice(y * image.Stride, width * 4));
            if (!Row(row, opaque, indices.Slice(y * width, width), slots, colors, ref count)) return 0;
        }

        return count;
    }

    private static bool Row(ReadOnlySpan<uint> row, uint opaque, Span<byte> indices, Span<ushort> slots, Span<uint> colors, ref int count)
    {
        int x = 0;
        while (x < row.Length)
        {
            uint color = row[x];
            int index = Place(color | opaque, slots, colors, ref count);
            if (index < 0) return false;
            int end = x + 1;
            // Most of a card is runs of its ground.
            Vector256<uint> same = Vector256.Create(color);
            while (end + 8 <= row.Length && Vector256.EqualsAll(Vector256.Create(row.Slice(end, 8)), same)) end += 8;
            while (end < row.Length && row[end] == color) end++;
            if (end == x + 1) indices[x] = (byte)index;
            else indices[x..end].Fill((byte)index);
            x = end;
        }

        return true;
    }

    private static int Place(uint color, Span<ushort> slots, Span<uint> colors, ref int count)
    {
        // Fibonacci hashing: the golden ratio's bits spread neighbouring colours.
        uint slot = (color * 0x9E3779B1) >> 21;
        while (slots[(int)slot] is ushort place and > 0)
        {
            if (colors[place - 1] == color) return place - 1;
            slot = (slot + 1) & (Slots - 1);
        }

        if (count == Most) return -1;
        colors[count] = color;
        slots[(int)slot] = (ushort)(count + 1);
        return count++;
    }
}
