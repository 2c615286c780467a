namespace QuoteCards.Encoding;

/// <summary>Packs palette indices of 1, 2, 4 or 8 bits, leftmost pixel in the high bits (section 7.2).</summary>
internal static class IndexPacker
{
    public static void Pack(ReadOnlySpan<byte> indices, int depth, Span<byte> row)
    {
        if (depth == 8)
        {
            indices.CopyTo(row);
            return;
        }

        int each = 8 / depth;
        for (int i = 0; i < row.Length; i++)
        {
            int packed = 0;
            for (int k = 0; k < each; k++)
            {
                int x = (i * each) + k;
                packed = (packed << depth) | (x < indices.Length ? indices[x] : 0);
            }

            row[i] = (byte)packed;
        }
    }
}
