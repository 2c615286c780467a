using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuoteCards.Encoding.Deflate;

/// <summary>For each byte of a row, one bit: whether it equals the byte a fixed distance before it. The length of a match at that distance is then a count of bits.</summary>
internal sealed class RepeatMask(int row)
{
    // Bits are read eight bytes at a time from any byte on.
    private readonly byte[] _bits = new byte[((row + 63) / 8) + 16];

    /// <summary>Compares a row with what stands a distance before it; none of it repeats when the distance goes back beyond the first byte.</summary>
    public void Set(ref byte raw, int at, int distance)
    {
        if (distance > at)
        {
            Array.Clear(_bits);
            return;
        }

        ref byte here = ref Unsafe.Add(ref raw, at), before = ref Unsafe.Add(ref raw, at - distance), bits = ref MemoryMarshal.GetArrayDataReference(_bits);
        if (Avx2.IsSupported)
            for (int i = 0; i < row; i += 32)
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref bits, i >> 3), Avx2.MoveMask(Avx2.CompareEqual(Vector256.LoadUnsafe(ref here, (nuint)i), Vector256.LoadUnsafe(ref before, (nuint)i))));
        else
            for (int i = 0; i < row; i += 16)
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref bits, i >> 3), (ushort)Vector128.Equals(Vector128.LoadUnsafe(ref here, (nuint)i), Vector128.LoadUnsafe(ref before, (nuint)i)).ExtractMostSignificantBits());
    }

    /// <summary>How many bytes repeat from a place of the row on, counted to <paramref name="most"/> at least.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int From(int place, int most)
    {
        ref byte bits = ref MemoryMarshal.GetArrayDataReference(_bits);
        int count = BitOperations.TrailingZeroCount(~(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bits, place >> 3)) >> (place & 7)));
        // The shift leaves 57 bits at least that are the row's.
        return count < 57 ? count : Long(place, most);
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
