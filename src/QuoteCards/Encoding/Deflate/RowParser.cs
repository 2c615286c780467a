using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QuoteCards.Rendering;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Encoding.Deflate;

/// <summary>Takes raw rows apart into literals and matches, fast. No token runs over a row's end, so that rows stand for themselves.</summary>
/// <remarks>
/// In a drawn picture nearly all matches repeat the pixel before (a run) or the row above, which a general compressor cannot know, and the rest a letter
/// met a little earlier. Where the first two repeat is found for a whole row at once (<see cref="RepeatMask"/>), so that a look at a few dozen bits tells how far
/// there is no match, and how long one is; the third is found by a hash of four bytes, from the first byte of a pixel on.
/// A match saves what its bytes would cost as literals, less its own length and distance: a distance's extra bits (RFC 1951, section 3.2.5)
/// make a match with the row above about eight bits dearer than a run.
/// </remarks>
internal sealed class RowParser<TPen, TPixel>
    where TPen : struct, ITokenPen, allows ref struct
    where TPixel : struct, IPixel
{
    private const long None = 0;

    // The shortest match in a row above that saves anything.
    private const int Far = 5;

    // A match this long is taken without a look at anything else.
    private const int LongRun = 32;

    // In bytes.
    private const int LookAhead = 256;

    // Letters met up to a window earlier: some hundred edges a row.
    private const int HashBits = 13;

    private readonly RawRows _rows;
    private readonly ITokenSink<TPen> _sink;
    private readonly RepeatMask _run, _above, _four;
    // The last place with each hash, its low sixteen bits: twice as far as a match reaches.
    private readonly ushort[] _heads = new ushort[1 << HashBits];
    private readonly int _longEnough, _aboveBits, _fourBits;
    private int _from, _seen;

    public RowParser(RawRows rows, ITokenSink<TPen> sink, Effort effort)
    {
        (_rows, _sink, _longEnough) = (rows, sink, effort.LongEnough);
        (_aboveBits, _fourBits) = (Match.DistanceBits(rows.Row), Match.DistanceBits(GroundDither.Period * rows.Row));
        (_run, _above, _four) = (new RepeatMask(rows.Row), new RepeatMask(rows.Row), new RepeatMask(rows.Row));
    }

    /// <summary>Forgets what was met: the next rows are another picture's.</summary>
    public void Clear() => Array.Clear(_heads);

    /// <summary>Goes to a row; to be called before its parts are parsed, from the left.</summary>
    public void Begin(int y) => (_from, _seen) = (y * _rows.Row, 0);

    /// <summary>Parses the row from a place until at least another, both in bytes of the row, and gives where it stopped.</summary>
    public int Parse(int x, int stop)
    {
        if (x >= stop) return x;
        Look(x, stop + Token.LongestMatch);
        TPen pen = _sink.Lift(stop - x);
        ref byte raw = ref Unsafe.Add(ref _rows.First, _from), runs = ref _run.First, aboves = ref _above.First, fours = ref _four.First;
        int longEnough = _longEnough;
        long next = None;
        while (x < stop)
        {
            ulong run = RepeatMask.Bits(ref runs, x), above = RepeatMask.Bits(ref aboves, x), four = TPixel.Bytes == 1 ? 0 : RepeatMask.Bits(ref fours, x), saves = Three(run) | Five(above) | Five(four);
            long best = next;
            if (best == None && (saves & 1) != 0)
            {
                best = Best(run, above, four, x, Most(x));
                if (Token.Length((uint)best) == Token.ShortestMatch && Inside(x) <= 0) best = Math.Max(best, Earlier(ref raw, x));
            }
            else if (best == None)
            {
                // Bits come short by seven where they do not begin with a byte, and by four of five.
                int bare = Math.Min(Math.Min(BitOperations.TrailingZeroCount(saves), RepeatMask.Sure - 4), stop - x), until = x + bare;
                if (TPixel.Bytes == 1) x = Bytes(ref pen, ref raw, x, until, out best);
                else x = Pixels(ref pen, ref raw, x, until, out best);
                if (best == None) continue;
                int passed = bare - (until - x);
                (run, above, four, saves) = (run >> passed, above >> passed, four >> passed, saves >> passed);
            }

            int length = Token.Length((uint)best);
            next = None;
            // By palette alone: in full colour a look ahead saves 0.1 to 0.7 % of a file and takes 3 % of the time.
            if (TPixel.Bytes == 1 && length < longEnough && x + 1 < stop)
            {
                if ((saves & 2) != 0) next = Best(run >> 1, above >> 1, four >> 1, x + 1, Most(x + 1));
                if (Token.Length((uint)next) <= Token.ShortestMatch) next = Math.Max(next, Earlier(ref raw, x + 1));
                if (next >> 32 > best >> 32)
                {
                    pen.Literal(Unsafe.Add(ref raw, x++));
                    continue;
                }

                next = None;
            }

            pen.Match((uint)best);
            x += length;
        }

        _sink.Lower(pen);
        return x;
    }

    // Literals up to a place, or to where something met earlier comes again.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Bytes(ref TPen pen, ref byte raw, int x, int until, out long best)
    {
        best = None;
        while (x < until && (best = Earlier(ref raw, x)) == None) pen.Literal(Unsafe.Add(ref raw, x++));
        return x;
    }

    // The same for three bytes a pixel: it comes again from the first byte of a pixel on.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Pixels(ref TPen pen, ref byte raw, int x, int until, out long best)
    {
        best = None;
        // The filter's byte stands before the first pixel.
        for (int inside = x == 0 ? 2 : Inside(x); inside is 1 or 2 && x < until; inside++) pen.Literal(Unsafe.Add(ref raw, x++));
        while (x < until && (best = Earlier(ref raw, x)) == None)
        {
            if (until - x >= 3)
            {
                pen.Literals(ref Unsafe.Add(ref raw, x));
                x += 3;
            }
            else
                while (x < until) pen.Literal(Unsafe.Add(ref raw, x++));
        }

        return x;
    }

    // Compares what was not looked at yet.
    private void Look(int x, int to)
    {
        x = Math.Max(x, _seen);
        if (x >= Math.Min(to, _rows.Row)) return;
        // A little more, so that the next part is seldom far enough to be looked at.
        to += LookAhead;
        ref byte raw = ref _rows.First;
        _run.Set(ref raw, _from, TPixel.Bytes, x, to);
        _above.Set(ref raw, _from, _rows.Row, x, to);
        // Where gradients round alike.
        if (TPixel.Bytes > 1) _four.Set(ref raw, _from, GroundDither.Period * _rows.Row, x, to);
        _seen = Math.Min(to, _rows.Row);
    }

    // How many bytes of a pixel come before a place; planes have one or three a pixel.
    private int Inside(int x) => TPixel.Bytes == 1 ? 0 : (x - 1) % 3;

    private int Most(int x) => Math.Min(_rows.Row - x, Token.LongestMatch);

    // Where a bit and the next two are set.
    private static ulong Three(ulong bits) => bits & (bits >> 1) & (bits >> 2);

    // A shorter match in a row above saves nothing.
    private static ulong Five(ulong bits) => Three(bits) & Three(bits >> 2);

    // The bits that the best match at a place saves, and below them its token.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long Best(ulong runs, ulong aboves, ulong fours, int x, int most)
    {
        int run = BitOperations.TrailingZeroCount(~runs), above = BitOperations.TrailingZeroCount(~aboves), four = BitOperations.TrailingZeroCount(~fours);
        if ((run | above | four) >= LongRun) return Long(run, above, four, x, most);
        long best = None;
        if (run >= Token.ShortestMatch) best = Pack(Math.Min(run, most), TPixel.Bytes, 2);
        if (above >= Far) best = Math.Max(best, Pack(Math.Min(above, most), _rows.Row, _aboveBits));
        if (four >= Far) best = Math.Max(best, Pack(Math.Min(four, most), GroundDither.Period * _rows.Row, _fourBits));
        return best;
    }

    private long Long(int run, int above, int four, int x, int most)
    {
        if (run >= LongRun) return Pack(Math.Min(_run.From(x, most), most), TPixel.Bytes, 2);
        long best = run >= Token.ShortestMatch ? Pack(Math.Min(run, most), TPixel.Bytes, 2) : None;
        if (above >= Far) best = Math.Max(best, Pack(Math.Min(_above.From(x, most), most), _rows.Row, _aboveBits));
        if (four >= Far) best = Math.Max(best, Pack(Math.Min(_four.From(x, most), most), GroundDither.Period * _rows.Row, _fourBits));
        return best;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long Earlier(ref byte row, int x)
    {
        uint here = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref row, x));
        // Knuth's multiplicative hash of four bytes.
        ref ushort head = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_heads), (here * 2_654_435_761u) >> (32 - HashBits));
        int at = _from + x;
        uint distance = (ushort)(at - head);
        head = (ushort)at;
        // A place that was looked at already is the last with its hash.
        if (distance - 1 >= Token.LongestDistance - 1 || Unsafe.ReadUnaligned<uint>(ref Unsafe.Subtract(ref Unsafe.Add(ref row, x), distance)) != here) return None;
        int most = Most(x);
        return most < sizeof(uint) ? None : Pack(MatchLength.Of(ref row, x, x - (int)distance, most), (int)distance, Match.DistanceBits((int)distance));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Pack(int length, int distance, int distanceBits) => ((long)Match.Saving(length, distanceBits) << 32) | Token.Match(length, distance);
}
