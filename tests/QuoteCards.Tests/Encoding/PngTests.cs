using QuoteCards.Encoding;
using QuoteCards.Rendering;
using SkiaSharp;

namespace QuoteCards.Tests.Encoding;

public sealed class PngTests
{
    [Theory]
    [InlineData(true, Compression.Fast)]
    [InlineData(false, Compression.Balanced)]
    [InlineData(true, Compression.Smallest)]
    public void APngDecodesToThePixelsThatWentIn(bool opaque, Compression compression)
    {
        byte[] pixels = new byte[37 * 23 * 4];
        new Random(1).NextBytes(pixels);
        if (opaque)
            for (int i = 3; i < pixels.Length; i += 4) pixels[i] = 255;
        using MemoryStream stream = new();

        ImageEncoder.Encode(new PixelBuffer(pixels, 37, 23, 37 * 4, opaque), new EncodingOptions { Compression = compression }, stream);

        using SKBitmap read = SKBitmap.Decode(stream.ToArray(), new SKImageInfo(37, 23, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        read.GetPixelSpan().ToArray().ShouldBe(pixels);
    }
}
