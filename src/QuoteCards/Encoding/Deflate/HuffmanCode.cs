namespace QuoteCards.Encoding.Deflate;

/// <summary>The codes of an alphabet for one block, made anew for each (RFC 1951, section 3.2.2).</summary>
internal sealed class HuffmanCode(int symbols)
{
    private readonly byte[] _lengths = new byte[symbols];
    private readonly ushort[] _codes = new ushort[symbols];

    /// <summary>How often each symbol occurs; to be filled before <see cref="Make"/>.</summary>
    public int[] Counts { get; } = new int[symbols];

    /// <summary>Each code's length in bits, 0 for a symbol that does not occur.</summary>
    public ReadOnlySpan<byte> Lengths => _lengths;

    /// <summary>Each code, its first bit lowest.</summary>
    public ReadOnlySpan<ushort> Codes => _codes;

    /// <summary>Makes the codes for the counts.</summary>
    public void Make(int most)
    {
        CodeLengths.Find(Counts, most, _lengths);
        Span<int> next = stackalloc int[most + 2];
        next.Clear();
        foreach (byte length in _lengths) next[length + 1]++;
        next[1] = 0;
        for (int length = 1; length <= most; length++) next[length] = (next[length - 1] + next[length]) << 1;
        for (int i = 0; i < _lengths.Length; i++)
            if (_lengths[i] is byte length and > 0) _codes[i] = Reversed(next[length]++, length);
    }

    private static ushort Reversed(int code, int length)
    {
        int made = 0;
        for (int i = 0; i < length; i++) made |= ((code >> i) & 1) << (length - 1 - i);
        return (ushort)made;
    }
}
