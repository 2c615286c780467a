namespace QuoteCards.Text.Unicode;

/// <summary>Explicit levels and directions: rules X1 to X8 of UAX #9.</summary>
internal static class BidiEmbeddings
{
    /// <summary>The deepest level (BD2, max_depth).</summary>
    private const int MaxDepth = 125;

    private const int RightOverride = 1, LeftOverride = 2, Isolate = 4;

    /// <summary>Writes the explicit level of each code point, and its class where an override changes it.</summary>
    public static void Apply(ReadOnlySpan<byte> classes, ReadOnlySpan<int> pairs, int level, Span<byte> types, Span<byte> levels)
    {
        Span<byte> stackLevels = stackalloc byte[MaxDepth + 2], stackFlags = stackalloc byte[MaxDepth + 2];
        int top = 0, overflowIsolates = 0, overflowEmbeddings = 0, validIsolates = 0;
        (stackLevels[0], stackFlags[0]) = ((byte)level, 0);
        for (int i = 0; i < classes.Length; i++)
        {
            BidiClass c = (BidiClass)classes[i];
            bool initiates = c.IsIn(BidiSets.IsolateInitiators);
            if (c == BidiClass.PDI)
            {
                if (overflowIsolates > 0) overflowIsolates--;
                else if (validIsolates > 0)
                {
                    overflowEmbeddings = 0;
                    while ((stackFlags[top] & Isolate) == 0) top--;
                    top--;
                    validIsolates--;
                }
            }

            levels[i] = stackLevels[top];
            if (c == BidiClass.B) levels[i] = (byte)level;
            else if (c == BidiClass.PDF)
            {
                if (overflowIsolates > 0) continue;
                if (overflowEmbeddings > 0) overflowEmbeddings--;
                else if ((stackFlags[top] & Isolate) == 0 && top > 0) top--;
            }
            else if (initiates || c.IsIn(BidiSets.Embeddings))
            {
                if (initiates) Override(stackFlags[top], ref types[i]);
                bool right = c is BidiClass.RLE or BidiClass.RLO or BidiClass.RLI || (c == BidiClass.FSI && StartsRight(classes, pairs, i));
                int next = right ? (stackLevels[top] + 1) | 1 : (stackLevels[top] + 2) & ~1;
                if (next <= MaxDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
                {
                    if (initiates) validIsolates++;
                    stackLevels[++top] = (byte)next;
                    stackFlags[top] = (byte)(c switch { BidiClass.RLO => RightOverride, BidiClass.LRO => LeftOverride, _ => initiates ? Isolate : 0 });
                }
                else if (initiates) overflowIsolates++;
                else if (overflowIsolates == 0) overflowEmbeddings++;
            }
            else if (c != BidiClass.BN) Override(stackFlags[top], ref types[i]);
        }
    }

    private static void Override(int flags, ref byte type)
    {
        if ((flags & RightOverride) != 0) type = (byte)BidiClass.R;
        else if ((flags & LeftOverride) != 0) type = (byte)BidiClass.L;
    }

    // X5c: P2 and P3 between the initiator and its end.
    private static bool StartsRight(ReadOnlySpan<byte> classes, ReadOnlySpan<int> pairs, int at)
    {
        for (int i = at + 1; i < pairs[at]; i++)
        {
            BidiClass c = (BidiClass)classes[i];
            if (c.IsIn(BidiSets.Strong)) return c != BidiClass.L;
            if (c.IsIn(BidiSets.IsolateInitiators)) i = pairs[i];
        }

        return false;
    }
}
