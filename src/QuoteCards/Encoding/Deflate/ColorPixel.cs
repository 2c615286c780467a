namespace QuoteCards.Encoding.Deflate;

/// <summary>A pixel in full colour.</summary>
internal readonly struct ColorPixel : IPixel
{
    public static int Bytes => 3;
}
