namespace QuoteCards.Encoding.Deflate;

/// <summary>The code lengths of a block's two alphabets as the block's head writes them: runs of equal lengths in short (RFC 1951, section 3.2.7).</summary>
internal sealed class CodeLengthRuns
{
    private const int Same = 16, FewZeros = 17, ManyZeros = 18;

    private static readonly byte[] Order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private readonly HuffmanCode _code = new(19);
    private readonly byte[] _symbols = new byte[DeflateAlphabet.Literals + DeflateAlphabet.Distances];
    private readonly byte[] _extras = new byte[DeflateAlphabet.Literals + DeflateAlphabet.Distances];
    private int _count;

    /// <summary>Writes the head of a block that brings its own codes, behind the three bits that say so.</summary>
    public void Write(BitSink sink, ReadOnlySpan<byte> literals, ReadOnlySpan<byte> distances)
    {
        literals = literals[..Math.Max(257, 1 + literals.LastIndexOfAnyExcept((byte)0))];
        distances = distances[..Math.Max(1, 1 + distances.LastIndexOfAnyExcept((byte)0))];
        Span<byte> all = stackalloc byte[literals.Length + distances.Length];
        literals.CopyTo(all);
        distances.CopyTo(all[literals.Length..]);
        Shorten(all);
        _code.Make(7);
        int last = Order.Length - 1;
        while (last > 3 && _code.Lengths[Order[last]] == 0) last--;
        sink.Reserve(2 * all.Length + 32);
        sink.Put((uint)(literals.Length - 257) | ((uint)(distances.Length - 1) << 5) | ((uint)(last - 3) << 10), 14);
        for (int i = 0; i <= last; i++) sink.Put(_code.Lengths[Order[i]], 3);
        for (int i = 0; i < _count; i++)
        {
            int symbol = _symbols[i];
            sink.Put(_code.Codes[symbol], _code.Lengths[symbol]);
            if (symbol >= Same) sink.Put(_extras[i], symbol == Same ? 2 : symbol == FewZeros ? 3 : 7);
        }
    }

    private void Shorten(ReadOnlySpan<byte> lengths)
    {
        Array.Clear(_code.Counts);
        _count = 0;
        for (int i = 0; i < lengths.Length;)
        {
            int run = 1;
            while (i + run < lengths.Length && lengths[i + run] == lengths[i]) run++;
            i += run;
            byte length = lengths[i - 1];
            if (length > 0)
            {
                Add(length, 0);
                run--;
            }

            while (run >= 3)
            {
                int taken = Math.Min(run, length > 0 ? 6 : 138);
                if (length > 0) Add(Same, taken - 3);
                else if (taken <= 10) Add(FewZeros, taken - 3);
                else Add(ManyZeros, taken - 11);
                run -= taken;
            }

            for (; run > 0; run--) Add(length, 0);
        }
    }

    private void Add(int symbol, int extra)
    {
        (_symbols[_count], _extras[_count]) = ((byte)symbol, (byte)extra);
        _count++;
        _code.Counts[symbol]++;
    }
}
