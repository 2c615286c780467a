namespace QuoteCards.Text.Unicode;

/// <summary>Sets of bidirectional classes that the rules of UAX #9 name, a bit for each class.</summary>
internal static class BidiSets
{
    public const uint Strong = (1u << (int)BidiClass.L) | (1u << (int)BidiClass.R) | (1u << (int)BidiClass.AL);

    /// <summary>Classes of which one is enough for a level above 0 in a paragraph of the left.</summary>
    public const uint RightToLeft = (1u << (int)BidiClass.R) | (1u << (int)BidiClass.AL) | (1u << (int)BidiClass.AN);

    public const uint IsolateInitiators = (1u << (int)BidiClass.LRI) | (1u << (int)BidiClass.RLI) | (1u << (int)BidiClass.FSI);

    public const uint Isolates = IsolateInitiators | (1u << (int)BidiClass.PDI);

    public const uint Embeddings = (1u << (int)BidiClass.LRE) | (1u << (int)BidiClass.RLE) | (1u << (int)BidiClass.LRO) | (1u << (int)BidiClass.RLO);

    public const uint Explicit = Isolates | Embeddings | (1u << (int)BidiClass.PDF);

    /// <summary>What rule X9 removes.</summary>
    public const uint Removed = Embeddings | (1u << (int)BidiClass.PDF) | (1u << (int)BidiClass.BN);

    /// <summary>Neutrals and isolate formatting characters (NI).</summary>
    public const uint Neutral = Isolates | (1u << (int)BidiClass.B) | (1u << (int)BidiClass.S) | (1u << (int)BidiClass.WS) | (1u << (int)BidiClass.ON);

    /// <summary>What goes with a line's end in rule L1.</summary>
    public const uint Trailing = Isolates | Removed | (1u << (int)BidiClass.WS);

    /// <summary>True when a class is in a set.</summary>
    public static bool IsIn(this BidiClass c, uint set) => ((1u << (int)c) & set) != 0;
}
