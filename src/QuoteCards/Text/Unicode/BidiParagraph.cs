using System.Buffers;

namespace QuoteCards.Text.Unicode;

/// <summary>The rules of UAX #9 for one paragraph, from X1 to L1.</summary>
internal static class BidiParagraph
{
    /// <summary>Writes a level for each code point.</summary>
    public static void Resolve(ReadOnlySpan<int> codePoints, int level, Span<byte> levels)
    {
        int count = codePoints.Length;
        byte[] rented = ArrayPool<byte>.Shared.Rent(3 * count);
        int[] links = ArrayPool<int>.Shared.Rent(2 * count);
        Span<byte> classes = rented.AsSpan(0, count), types = rented.AsSpan(count, count), explicitLevels = rented.AsSpan(2 * count, count);
        Span<int> pairs = links.AsSpan(0, count), sequence = links.AsSpan(count, count);
        for (int i = 0; i < count; i++) classes[i] = (byte)Bidi.ClassOf(codePoints[i]);
        classes.CopyTo(types);

        BidiIsolates.Pair(classes, pairs);
        BidiEmbeddings.Apply(classes, pairs, level, types, explicitLevels);
        new BidiSequences(codePoints, classes, pairs, level, types, explicitLevels, levels, sequence).ResolveAll();
        CarryOverRemoved(classes, level, levels);
        ResetWhitespace(classes, level, levels);

        ArrayPool<byte>.Shared.Return(rented);
        ArrayPool<int>.Shared.Return(links);
    }

    // Section 5.2: what X9 removes takes the level before it, so that it never cuts a run in two.
    private static void CarryOverRemoved(ReadOnlySpan<byte> classes, int level, Span<byte> levels)
    {
        for (int i = 0; i < levels.Length; i++)
            if (((BidiClass)classes[i]).IsIn(BidiSets.Removed)) levels[i] = i == 0 ? (byte)level : levels[i - 1];
    }

    // L1: separators, what whitespace stands before them, and what whitespace ends the line.
    private static void ResetWhitespace(ReadOnlySpan<byte> classes, int level, Span<byte> levels)
    {
        bool trailing = true;
        for (int i = levels.Length - 1; i >= 0; i--)
        {
            BidiClass c = (BidiClass)classes[i];
            if (c is BidiClass.S or BidiClass.B) trailing = true;
            else if (!c.IsIn(BidiSets.Trailing)) trailing = false;
            if (trailing) levels[i] = (byte)level;
        }
    }
}
