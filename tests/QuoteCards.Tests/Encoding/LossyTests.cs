using QuoteCards.Encoding;
using QuoteCards.Rendering;
using SkiaSharp;

namespace QuoteCards.Tests.Encoding;

public sealed class LossyTests
{
    [Theory]
    [InlineData(ImageFormat.Jpeg, true)]
    [InlineData(ImageFormat.Jpeg, false)]
    [InlineData(ImageFormat.Webp, true)]
    [InlineData(ImageFormat.Webp, false)]
    public void AFlatColourSurvivesWithinThreeLevels(ImageFormat format, bool gaps)
    {
        PixelBuffer image = Flat(33, 21, gaps ? 5 : 0);
        using MemoryStream stream = new();

        new ImageEncoder().Encode(image, new EncodingOptions { Format = format }, stream);

        using SKBitmap read = SKBitmap.Decode(stream.ToArray());
        (read.Width, read.Height).ShouldBe((33, 21));
        SKColor middle = read.GetPixel(16, 10);
        ((int)middle.Red).ShouldBeInRange(197, 203);
        ((int)middle.Green).ShouldBeInRange(97, 103);
        ((int)middle.Blue).ShouldBeInRange(47, 53);
    }

    private static PixelBuffer Flat(int width, int height, int gap)
    {
        int stride = (width + gap) * 4;
        byte[] pixels = new byte[stride * height];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                ((ReadOnlySpan<byte>)[200, 100, 50, 255]).CopyTo(pixels.AsSpan((y * stride) + (x * 4)));
        return new PixelBuffer(pixels, width, height, stride, true);
    }
}
