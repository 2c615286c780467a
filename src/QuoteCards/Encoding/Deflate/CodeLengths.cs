namespace QuoteCards.Encoding.Deflate;

/// <summary>Lengths of Huffman codes that cost the fewest bits, none longer than the format takes.</summary>
internal static class CodeLengths
{
    private const int SymbolBits = 9;

    /// <summary>The length of each symbol's code in bits, 0 for a symbol that does not occur.</summary>
    /// <param name="counts">How often each symbol occurs; at most 288 of them.</param>
    /// <param name="most">The longest code allowed, 7 or 15 (RFC 1951, sections 3.2.2 and 3.2.7).</param>
    /// <param name="lengths">Gets the lengths.</param>
    public static void Find(ReadOnlySpan<int> counts, int most, Span<byte> lengths)
    {
        Span<ulong> sorted = stackalloc ulong[288];
        int used = 0;
        lengths.Clear();
        for (int i = 0; i < counts.Length; i++)
            if (counts[i] > 0) sorted[used++] = ((ulong)counts[i] << SymbolBits) | (uint)i;
        sorted = sorted[..used];
        if (used == 0) return;
        if (used == 1)
        {
            lengths[(int)(sorted[0] & ((1 << SymbolBits) - 1))] = 1;
            return;
        }

        sorted.Sort();
        Span<int> perLength = stackalloc int[288];
        perLength.Clear();
        Depths(sorted, perLength);
        Limit(perLength, most);
        // The rarest come first and take the longest.
        int at = 0;
        for (int length = most; length > 0; length--)
            for (int n = perLength[length]; n > 0; n--) lengths[(int)(sorted[at++] & ((1 << SymbolBits) - 1))] = (byte)length;
    }

    // Huffman's own construction with two queues: leaves in order of their counts, and the pairs made of them, which come in order by themselves.
    private static void Depths(ReadOnlySpan<ulong> sorted, Span<int> perLength)
    {
        int leaves = sorted.Length, pairs = leaves - 1;
        Span<long> weight = stackalloc long[pairs];
        Span<short> above = stackalloc short[leaves + pairs];
        int leaf = 0, pair = 0;
        for (int made = 0; made < pairs; made++)
        {
            long sum = 0;
            for (int k = 0; k < 2; k++)
            {
                bool takeLeaf = pair >= made || (leaf < leaves && (long)(sorted[leaf] >> SymbolBits) <= weight[pair]);
                sum += takeLeaf ? (long)(sorted[leaf] >> SymbolBits) : weight[pair];
                above[takeLeaf ? leaf++ : leaves + pair++] = (short)made;
            }

            weight[made] = sum;
        }

        // From the root down, a node is one deeper than the pair it is in.
        Span<short> depth = stackalloc short[pairs];
        depth[pairs - 1] = 0;
        for (int i = pairs - 2; i >= 0; i--) depth[i] = (short)(depth[above[leaves + i]] + 1);
        for (int i = 0; i < leaves; i++) perLength[depth[above[i]] + 1]++;
    }

    // Codes that are too long are cut to the most; then codes that are shorter are made longer until all together fit again (Kraft 1949).
    private static void Limit(Span<int> perLength, int most)
    {
        for (int length = most + 1; length < perLength.Length; length++)
        {
            perLength[most] += perLength[length];
            perLength[length] = 0;
        }

        long taken = 0;
        for (int length = 1; length <= most; length++) taken += (long)perLength[length] << (most - length);
        for (; taken > 1L << most; taken--)
        {
            int length = most - 1;
            while (perLength[length] == 0) length--;
            // One code moves down a level and makes room there for one of the longest beside it.
            perLength[length]--;
            perLength[length + 1] += 2;
            perLength[most]--;
        }
    }
}
