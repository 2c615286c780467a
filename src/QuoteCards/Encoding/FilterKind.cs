namespace QuoteCards.Encoding;

/// <summary>What a row is written as the difference from (section 9.2); the values are the file's.</summary>
internal enum FilterKind : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The pixel to the left.</summary>
    Sub = 1,

    /// <summary>The pixel above.</summary>
    Up = 2,

    /// <summary>The mean of both.</summary>
    Average = 3,

    /// <summary>Whichever of left, above and upper left is nearest to left + above − upper left.</summary>
    Paeth = 4,
}
