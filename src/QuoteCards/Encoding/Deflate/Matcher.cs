using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QuoteCards.Rendering;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Encoding.Deflate;

/// <summary>Finds the match that saves the most bits at a place of a picture's raw rows.</summary>
/// <remarks>Tries the pixel before, the row above, the row in which gradients round alike, and chains of places with the same four bytes.</remarks>
internal sealed class Matcher
{
    private const int HashBits = 15, Window = 1 << 15;

    // A run this long is taken without a look at anything else.
    private const int LongRun = 32;

    // How many earlier places with the same hash are tried: a ground is pressed once and written thousands of times.
    private const int Depth = 24;

    private readonly byte[] _raw;
    private readonly int _pixel, _row;
    private readonly int[] _heads = new int[1 << HashBits];
    private readonly int[] _earlier = new int[Window];

    public Matcher(RawRows rows)
    {
        (_raw, _pixel, _row) = (rows.Bytes, rows.Pixel, rows.Row);
        Array.Fill(_heads, -Window);
    }

    /// <summary>The best match at <paramref name="at"/>; one of no bytes when literals are cheaper. Remembers the place.</summary>
    /// <param name="at">From where; at least a row's length when the row above is to be found.</param>
    /// <param name="most">How long it may be.</param>
    public Match Best(int at, int most)
    {
        ref byte raw = ref MemoryMarshal.GetArrayDataReference(_raw);
        ulong here = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref raw, at));
        // Knuth's multiplicative hash of four bytes.
        ref int head = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_heads), ((uint)here * 2_654_435_761u) >> (32 - HashBits));
        int other = head;
        head = at;
        _earlier[at & (Window - 1)] = other;
        most = Math.Min(most, Token.LongestMatch);
        Match best = default;
        if (most < 3) return best;
        Try(ref raw, here, at, _pixel, most, ref best);
        if (best.Length >= LongRun) return best;
        Try(ref raw, here, at, _row, most, ref best);
        if (_pixel > 1) Try(ref raw, here, at, GroundDither.Period * _row, most, ref best);
        // A place that was looked at before is the last with its hash.
        if (other > at - Window && other < at && best.Length < most) Earlier(ref raw, here, at, other, most, ref best);
        return best;
    }

    /// <summary>Remembers a place that a match has covered.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Remember(int at)
    {
        ref int head = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_heads), (Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_raw), at)) * 2_654_435_761u) >> (32 - HashBits));
        _earlier[at & (Window - 1)] = head;
        head = at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Try(ref byte raw, ulong here, int at, int distance, int most, ref Match best)
    {
        if (distance > Math.Min(at, Token.LongestDistance)) return;
        ulong differs = here ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref raw, at - distance));
        if ((differs & 0xFFFFFF) != 0) return;
        int length = differs != 0 ? BitOperations.TrailingZeroCount(differs) >> 3 : MatchLength.Beyond(ref raw, at, at - distance, most);
        if (length > most) length = most;
        int saved = Match.Saving(length, Match.DistanceBits(distance));
        if (saved > best.Saved) best = new Match(length, distance, saved);
    }

    private void Earlier(ref byte raw, ulong here, int at, int other, int most, ref Match best)
    {
        for (int n = 0; ; n++)
        {
            // A longer match must hold at the byte that ended the best one.
            if (Unsafe.Add(ref raw, other + best.Length) == Unsafe.Add(ref raw, at + best.Length)) Try(ref raw, here, at, at - other, most, ref best);
            if (n + 1 >= Depth || best.Length >= most) return;
            int next = _earlier[other & (Window - 1)];
            if (next >= other || next <= at - Window) return;
            other = next;
        }
    }
}
