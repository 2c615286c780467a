namespace QuoteCards.Encoding.Deflate;

/// <summary>A pixel by palette.</summary>
internal readonly struct IndexedPixel : IPixel
{
    public static int Bytes => 1;
}
