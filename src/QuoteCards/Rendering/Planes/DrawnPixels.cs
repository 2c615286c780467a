using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuoteCards.Rendering.Planes;

/// <summary>Which px of a card were drawn over: one bit each, so that only they are given their ground back and written anew.</summary>
internal sealed class DrawnPixels
{
    private readonly ulong[] _bits;
    private readonly int _width;

    public DrawnPixels(int width, int height)
    {
        (_width, Words, Height) = (width, (width + 63) / 64, height);
        // Bits are added four bytes at a time.
        _bits = new ulong[(Words * height) + 1];
    }

    /// <summary>Words a row, each of 64 px, the leftmost lowest.</summary>
    public int Words { get; }

    public int Height { get; }

    /// <summary>A row's bits; those behind its last px are zero.</summary>
    public ReadOnlySpan<ulong> Row(int y) => _bits.AsSpan(y * Words, Words);

    /// <summary>Where a px stands among all bits of a card of a width.</summary>
    public static int Place(int x, int y, int width) => ((width + 63) / 64 * 64 * y) + x;

    /// <summary>A row's first px from one on that was not drawn over; the width when all were.</summary>
    public static int NextBare(ReadOnlySpan<ulong> row, int x, int width)
    {
        for (int word = x >> 6; word < row.Length; word++)
        {
            ulong bare = ~row[word] & (word == x >> 6 ? ulong.MaxValue << (x & 63) : ulong.MaxValue);
            if (bare != 0) return Math.Min(width, (64 * word) + BitOperations.TrailingZeroCount(bare));
        }

        return width;
    }

    /// <summary>A row's first px from one on that was drawn over; the width when none was.</summary>
    public static int NextDrawn(ReadOnlySpan<ulong> row, int x, int width)
    {
        for (int word = x >> 6; word < row.Length; word++)
        {
            ulong drawn = row[word] & (word == x >> 6 ? ulong.MaxValue << (x & 63) : ulong.MaxValue);
            if (drawn != 0) return (64 * word) + BitOperations.TrailingZeroCount(drawn);
        }

        return width;
    }

    /// <summary>True when any of some px, one after another from a <see cref="Place"/>, was drawn over.</summary>
    public bool Any(int place, int count)
    {
        ref byte bits = ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(_bits.AsSpan()));
        // The shift leaves 57 bits at least.
        for (; count > 57; (place, count) = (place + 57, count - 57))
            if ((Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bits, place >> 3)) >> (place & 7) & ((1ul << 57) - 1)) != 0) return true;
        return (Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bits, place >> 3)) >> (place & 7) & ((1ul << count) - 1)) != 0;
    }

    public void Clear() => Array.Clear(_bits);

    /// <summary>Adds up to sixteen px of a row, the leftmost lowest; none beyond the row's end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int x, int y, uint sixteen)
    {
        ref byte at = ref Unsafe.Add(ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(_bits.AsSpan())), (y * Words * sizeof(ulong)) + (x >> 3));
        Unsafe.WriteUnaligned(ref at, Unsafe.ReadUnaligned<uint>(ref at) | (sixteen << (x & 7)));
    }

    /// <summary>Adds the px of a row that are covered at all; the cover goes on for a whole number of sixteens.</summary>
    public void Add(int x, int y, ReadOnlySpan<byte> cover)
    {
        ref byte first = ref MemoryMarshal.GetReference(cover);
        for (int i = 0; i < cover.Length; i += 16)
        {
            uint bare = Vector128.Equals(Vector128.LoadUnsafe(ref first, (nuint)i), Vector128<byte>.Zero).ExtractMostSignificantBits();
            if (bare != 0xFFFF) Add(x + i, y, ~bare & (cover.Length - i >= 16 ? 0xFFFF : (1u << (cover.Length - i)) - 1));
        }
    }

    /// <summary>Gives rows their ground back wherever they were drawn over.</summary>
    public void Restore(RawRows rows, RawRows ground)
    {
        for (int y = 0; y < Height; y++)
        {
            ReadOnlySpan<ulong> row = Row(y);
            for (int word = row.IndexOfAnyExcept(0ul); word >= 0 && word < Words;)
            {
                int clean = row[word..].IndexOf(0ul), end = clean < 0 ? Words : word + clean;
                int left = 64 * word, right = Math.Min(64 * end, _width);
                if (ground.IsBlank) rows.Pixels(y, left, right).Clear();
                else ground.Pixels(y, left, right).CopyTo(rows.Pixels(y, left, right));
                int next = row[end..].IndexOfAnyExcept(0ul);
                word = next < 0 ? Words : end + next;
            }
        }
    }
}
