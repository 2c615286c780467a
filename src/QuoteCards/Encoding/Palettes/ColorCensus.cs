using System.Runtime.InteropServices;
using QuoteCards.Rendering;

namespace QuoteCards.Encoding.Palettes;

/// <summary>The colours of an opaque picture, in the order in which they are met, and how many px are of each. Not for use by several threads at once.</summary>
internal sealed class ColorCensus
{
    private const int FirstBits = 12;

    private uint[] _colors = new uint[1 << (FirstBits - 1)];
    private int[] _counts = new int[1 << (FirstBits - 1)], _solid = new int[1 << (FirstBits - 1)];
    private bool[] _bare = new bool[1 << (FirstBits - 1)];

    // Where each colour is among the colours, plus one, by open addressing.
    private int[] _slots = new int[1 << FirstBits];
    private int _bits = FirstBits;

    /// <summary>How many colours there are.</summary>
    public int Count { get; private set; }

    /// <summary>Little-endian RGBA, opaque.</summary>
    public ReadOnlySpan<uint> Colors => _colors.AsSpan(0, Count);

    /// <summary>How many px are of each colour.</summary>
    public ReadOnlySpan<int> Counts => _counts.AsSpan(0, Count);

    /// <summary>How many of them stand amid four of the same colour.</summary>
    public ReadOnlySpan<int> Solid => _solid.AsSpan(0, Count);

    /// <summary>Whether the ground is seen in that colour anywhere; never when it is not known.</summary>
    public ReadOnlySpan<bool> Bare => _bare.AsSpan(0, Count);

    /// <summary>Counts another picture.</summary>
    public void Take(PixelBuffer image)
    {
        Count = 0;
        Array.Clear(_slots);
        for (int y = 0; y < image.Height; y++)
        {
            ReadOnlySpan<uint> row = Row(image, y), above = Row(image, Math.Max(0, y - 1)), below = Row(image, Math.Min(image.Height - 1, y + 1));
            ReadOnlySpan<uint> ground = image.Ground is { } g ? MemoryMarshal.Cast<byte, uint>(g.Row(y, 0, image.Width)) : default;
            for (int x = 0; x < row.Length;)
            {
                uint color = row[x];
                int run = row[x..].IndexOfAnyExcept(color), end = run < 0 ? row.Length : x + run, place = Place(color | 0xFF000000);
                _counts[place] += end - x;
                _bare[place] = _bare[place] || (!ground.IsEmpty && ground[x..end].Contains(color));
                for (int i = x + 1; i < end - 1; i++)
                    if (above[i] == color && below[i] == color) _solid[place]++;
                x = end;
            }
        }
    }

    private static ReadOnlySpan<uint> Row(PixelBuffer image, int y) => MemoryMarshal.Cast<byte, uint>(image.Row(y, 0, image.Width));

    private int Place(uint color)
    {
        uint slot = SlotOf(color);
        for (; _slots[slot] is int place and > 0; slot = (slot + 1) & (uint)(_slots.Length - 1))
            if (_colors[place - 1] == color) return place - 1;
        if (Count == _colors.Length) slot = Grow(color);
        (_colors[Count], _counts[Count], _solid[Count], _bare[Count], _slots[slot]) = (color, 0, 0, false, Count + 1);
        return Count++;
    }

    // Half of the slots stay empty.
    private uint Grow(uint color)
    {
        _bits++;
        Array.Resize(ref _colors, 2 * _colors.Length);
        Array.Resize(ref _counts, _colors.Length);
        Array.Resize(ref _solid, _colors.Length);
        Array.Resize(ref _bare, _colors.Length);
        _slots = new int[1 << _bits];
        for (int i = 0; i < Count; i++) _slots[Free(_colors[i])] = i + 1;
        return Free(color);
    }

    private uint Free(uint color)
    {
        uint slot = SlotOf(color);
        while (_slots[slot] > 0) slot = (slot + 1) & (uint)(_slots.Length - 1);
        return slot;
    }

    // Fibonacci hashing: the golden ratio's bits spread neighbouring colours.
    private uint SlotOf(uint color) => (color * 0x9E3779B1) >> (32 - _bits);
}
