using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace QuoteCards.Encoding.Deflate;

/// <summary>How far two places of one buffer hold the same bytes. The buffer goes on for 16 bytes behind either stretch.</summary>
internal static class MatchLength
{
    /// <summary>At most <paramref name="most"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(ref byte raw, int at, int other, int most)
    {
        ulong differs = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref raw, at)) ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref raw, other));
        return differs != 0 ? Math.Min(most, BitOperations.TrailingZeroCount(differs) >> 3) : Beyond(ref raw, at, other, most);
    }

    /// <summary>The same where the first eight bytes are known to be equal.</summary>
    public static int Beyond(ref byte raw, int at, int other, int most)
    {
        for (int length = 8; length < most; length += 16)
        {
            uint same = Vector128.Equals(Vector128.LoadUnsafe(ref raw, (nuint)(at + length)), Vector128.LoadUnsafe(ref raw, (nuint)(other + length))).ExtractMostSignificantBits();
            if (same != 0xFFFF) return Math.Min(most, length + BitOperations.TrailingZeroCount(~same));
        }

        return most;
    }
}
