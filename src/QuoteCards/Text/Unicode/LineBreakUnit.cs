namespace QuoteCards.Text.Unicode;

/// <summary>A character with the marks on it (UAX #14, LB9).</summary>
internal struct LineBreakUnit(int start, LineBreakClass c, int properties, bool endsInJoiner)
{
    /// <summary>Its first code unit.</summary>
    public readonly int Start = start;

    /// <summary>The class, resolved by LB1 and LB10.</summary>
    public readonly LineBreakClass Class = c;

    private readonly byte _properties = (byte)properties;

    /// <summary>The last of its marks is a zero width joiner (LB8a).</summary>
    public bool EndsInJoiner = endsInJoiner;

    /// <summary>East_Asian_Width is F, W or H.</summary>
    public readonly bool IsEastAsian => (_properties & 0x80) != 0;

    /// <summary>Extended_Pictographic, and not assigned yet.</summary>
    public readonly bool IsUnassignedPictograph => (_properties & 0x40) != 0;
}
