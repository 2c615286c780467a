namespace QuoteCards.Encoding.Deflate;

/// <summary>How many bytes a pixel takes, known to the compiler.</summary>
internal interface IPixel
{
    /// <summary>1 or 3.</summary>
    static abstract int Bytes { get; }
}
