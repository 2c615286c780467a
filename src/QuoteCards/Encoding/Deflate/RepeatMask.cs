using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuoteCards.Encoding.Deflate;

/// <summary>For each byte of a row, one bit: whether it equals the byte a fixed distance before it. The length of a match at that distance is then a count of bits.</summary>
internal sealed class RepeatMask(int row)
{
    /// <summary>How many bits are right when they are read from any place on.</summary>
    public const int Sure = 57;

    // Bits are read eight bytes at a time from any byte on.
    private readonly byte[] _bits = new byte[((row + 63) / 8) + 16];

    /// <summary>Compares a row with what stands a distance before it; none of it repeats when the distance goes back beyond the first byte, or further than a match can.</summary>
    public void Set(ref byte raw, int at, int distance) => Set(ref raw, at, distance, 0, row);

    /// <summary>The same for a part of the row alone; at either end some bytes more may be compared.</summary>
    /// <param name="raw">The first byte of all rows.</param>
    /// <param name="at">Where the row begins.</param>
    /// <param name="distance">In bytes.</param>
    /// <param name="from">The part's first byte in the row.</param>
    /// <param name="to">Behind its last.</param>
    public void Set(ref byte raw, int at, int distance, int from, int to)
    {
        ref byte bits = ref MemoryMarshal.GetArrayDataReference(_bits);
        from &= ~63;
        to = Math.Min(to, row);
        if (distance > Math.Min(at, Token.LongestDistance))
        {
            for (int i = from; i < to; i += 64) Unsafe.WriteUnaligned(ref Unsafe.Add(ref bits, i >> 3), 0ul);
            return;
        }

        ref byte here = ref Unsafe.Add(ref raw, at), before = ref Unsafe.Add(ref raw, at - distance);
        for (int i = from; i < to; i += 64)
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref bits, i >> 3), Half(ref here, ref before, (nuint)i) | ((ulong)Half(ref here, ref before, (nuint)i + 32) << 32));
        if (to < row) return;
        // Nothing repeats behind the row's end.
        ref byte last = ref Unsafe.Add(ref bits, row >> 3);
        last &= (byte)((1 << (row & 7)) - 1);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref last, 1), 0ul);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Half(ref byte here, ref byte before, nuint at)
    {
        if (Avx2.IsSupported) return (uint)Avx2.MoveMask(Avx2.CompareEqual(Vector256.LoadUnsafe(ref here, at), Vector256.LoadUnsafe(ref before, at)));
        return Vector128.Equals(Vector128.LoadUnsafe(ref here, at), Vector128.LoadUnsafe(ref before, at)).ExtractMostSignificantBits()
            | (Vector128.Equals(Vector128.LoadUnsafe(ref here, at + 16), Vector128.LoadUnsafe(ref before, at + 16)).ExtractMostSignificantBits() << 16);
    }

    /// <summary>The row's first eight bits.</summary>
    public ref byte First => ref MemoryMarshal.GetArrayDataReference(_bits);

    /// <summary>The bits from a place of the row on, of which <see cref="Sure"/> at least are right; behind them come zeros.</summary>
    /// <param name="first">The row's <see cref="First"/>.</param>
    /// <param name="place">In bytes of the row.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bits(ref byte first, int place) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, place >> 3)) >> (place & 7);

    /// <summary>How many bytes repeat from a place of the row on, counted to <paramref name="most"/> at least.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int From(int place, int most)
    {
        int count = BitOperations.TrailingZeroCount(~Bits(ref First, place));
        return count < Sure ? count : Long(place, most);
    }

    private int Long(int place, int most)
    {
        ref byte bits = ref MemoryMarshal.GetArrayDataReference(_bits);
        int count = 0;
        while (count < most)
        {
            int at = place + count, more = BitOperations.TrailingZeroCount(~(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bits, at >> 3)) >> (at & 7)));
            int whole = 64 - (at & 7);
            if (more < whole) return count + more;
            count += whole;
        }

        return count;
    }
}
