namespace QuoteCards.Encoding;

/// <summary>How hard a lossless file is pressed.</summary>
public enum Compression
{
    /// <summary>Least time.</summary>
    Fast,

    /// <summary>The default.</summary>
    Balanced,

    /// <summary>Least bytes.</summary>
    Smallest,
}
