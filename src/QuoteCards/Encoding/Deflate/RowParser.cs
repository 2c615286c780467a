using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QuoteCards.Rendering;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Encoding.Deflate;

/// <summary>Takes raw rows apart into literals and matches, fast. No token runs over a row's end, so that rows stand for themselves.</summary>
/// <remarks>
/// In a drawn picture nearly all matches repeat the pixel before (a run) or the row above, which a general compressor cannot know, and the rest a letter
/// met a little earlier. Where the first two repeat is found for a whole row at once (<see cref="RepeatMask"/>); the third is found by a hash of four bytes.
/// A match saves what its bytes would cost as literals, less its own length and distance: a distance's extra bits (RFC 1951, section 3.2.5)
/// make a match with the row above about eight bits dearer than a run.
/// </remarks>
internal sealed class RowParser
{
    private const long None = 0;

    // RFC 1951, section 3.2.5.
    private const int Shortest = 3;

    // A match this long is taken without a look at anything else.
    private const int LongRun = 32;

    // Letters met up to a window earlier: some hundred edges a row.
    private const int HashBits = 13;

    private readonly RawRows _rows;
    private readonly TokenList _tokens;
    private readonly RepeatMask _run, _above;
    private readonly RepeatMask? _four;
    private readonly int[] _heads = new int[1 << HashBits];
    private readonly int _longEnough, _aboveBits, _fourBits;
    private int _base, _from;

    public RowParser(RawRows rows, TokenList tokens, Effort effort)
    {
        (_rows, _tokens, _longEnough) = (rows, tokens, effort.LongEnough);
        (_aboveBits, _fourBits) = (Match.DistanceBits(rows.Row), Match.DistanceBits(GroundDither.Period * rows.Row));
        (_run, _above) = (new RepeatMask(rows.Row), new RepeatMask(rows.Row));
        // Where gradients round alike.
        _four = rows.Pixel > 1 ? new RepeatMask(rows.Row) : null;
    }

    /// <summary>Forgets what was met: the next rows are another picture's.</summary>
    public void Clear()
    {
        // Places of one picture after another go on counting, so that those of the last are too far away.
        int all = _rows.Row * _rows.Height;
        _base += all + Token.LongestDistance;
        if (_base < int.MaxValue - (2 * all)) return;
        Array.Clear(_heads);
        _base = Token.LongestDistance;
    }

    /// <summary>Looks a row over; to be called before its parts are parsed.</summary>
    public void Begin(int y)
    {
        ref byte raw = ref _rows.First;
        _from = y * _rows.Row;
        _run.Set(ref raw, _from, _rows.Pixel);
        _above.Set(ref raw, _from, _rows.Row);
        _four?.Set(ref raw, _from, GroundDither.Period * _rows.Row);
    }

    /// <summary>Parses the row from a place until at least another, both in bytes of the row, and gives where it stopped.</summary>
    public int Parse(int x, int stop)
    {
        if (x >= stop) return x;
        ref byte raw = ref _rows.First;
        ref uint tokens = ref MemoryMarshal.GetReference(_tokens.Room(stop - x));
        int from = _from, count = 0;
        long match = Best(ref raw, from, x);
        while (x < stop)
        {
            int length = Token.Length((uint)match);
            long next = length > 0 && length < _longEnough && x + 1 < stop ? Best(ref raw, from, x + 1) : None;
            if (length > 0 && next >> 32 <= match >> 32)
            {
                Unsafe.Add(ref tokens, count++) = (uint)match;
                x += length;
                next = None;
            }
            else Unsafe.Add(ref tokens, count++) = Token.Literal(Unsafe.Add(ref raw, from + x++));

            match = next != None || x >= stop ? next : Best(ref raw, from, x);
        }

        _tokens.Took(count);
        return x;
    }

    // The bits that the best match at a place saves, and below them its token.
    private long Best(ref byte raw, int from, int x)
    {
        int most = Math.Min(_rows.Row - x, Token.LongestMatch), length = Math.Min(_run.From(x, most), most);
        long best = None;
        if (length >= Shortest)
        {
            best = Pack(length, _rows.Pixel, 2);
            if (length >= LongRun) return best;
        }

        int above = Math.Min(_above.From(x, most), most);
        if (above >= Shortest) best = Math.Max(best, Pack(above, _rows.Row, _aboveBits));
        if (_four is not null)
        {
            int four = Math.Min(_four.From(x, most), most);
            if (four >= Shortest) best = Math.Max(best, Pack(four, GroundDither.Period * _rows.Row, _fourBits));
        }

        // Where one of these repeats, what a hash would find is seldom better: without it files are 0.1 % smaller.
        return Token.Length((uint)best) >= Shortest + 1 || most < Shortest + 1 ? best : Math.Max(best, Earlier(ref raw, from + x, most));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long Earlier(ref byte raw, int at, int most)
    {
        uint here = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref raw, at));
        // Knuth's multiplicative hash of four bytes.
        ref int head = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_heads), (here * 2_654_435_761u) >> (32 - HashBits));
        int distance = at + _base - head;
        head = at + _base;
        // A place that was looked at already is the last with its hash.
        if ((uint)(distance - 1) >= Token.LongestDistance - 1 || Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref raw, at - distance)) != here) return None;
        return Pack(MatchLength.Of(ref raw, at, at - distance, most), distance, Match.DistanceBits(distance));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Pack(int length, int distance, int distanceBits) => ((long)Match.Saving(length, distanceBits) << 32) | Token.Match(length, distance);
}
