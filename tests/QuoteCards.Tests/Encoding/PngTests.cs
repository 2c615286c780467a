using CsCheck;
using QuoteCards.Encoding;
using QuoteCards.Rendering;
using SkiaSharp;

namespace QuoteCards.Tests.Encoding;

public sealed class PngTests
{
    private const int Truecolor = 2, Indexed = 3, TruecolorAlpha = 6;

    [Theory]
    [InlineData(Compression.Fast)]
    [InlineData(Compression.Balanced)]
    [InlineData(Compression.Smallest)]
    public void EveryPictureDecodesToThePixelsThatWentIn(Compression compression) => RandomPicture.Any.Sample(
        image =>
        {
            byte[] file = Encode(image, new EncodingOptions { Compression = compression });
            PngFile.Read(file);
            Decode(file, image).ShouldBe(RandomPicture.Packed(image));
        },
        iter: 300);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(4, 2)]
    [InlineData(16, 4)]
    [InlineData(17, 8)]
    [InlineData(256, 8)]
    public void APictureOfFewColoursTakesAPaletteAsSmallAsCanBe(int colors, int depth)
    {
        PngFile png = PngFile.Read(Encode(RandomPicture.Of(31, 29, colors, true, 0, 1), new EncodingOptions()));

        png.ColorType.ShouldBe(Indexed);
        png.Depth.ShouldBe(depth);
        png.Chunks.Single(c => c.Type == "PLTE").Data.Length.ShouldBe(3 * colors);
    }

    [Theory]
    [InlineData(true, Truecolor)]
    [InlineData(false, TruecolorAlpha)]
    public void OneColourTooManyForAPaletteIsWrittenInFull(bool opaque, int type) =>
        PngFile.Read(Encode(RandomPicture.Of(31, 29, 257, opaque, 0, 1), new EncodingOptions())).ColorType.ShouldBe(type);

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void APaletteTellsOfAlphaOnlyWhenThereIsSome(bool opaque, bool told) =>
        PngFile.Read(Encode(RandomPicture.Of(31, 29, 20, opaque, 0, 1), new EncodingOptions())).Has("tRNS").ShouldBe(told);

    [Fact]
    public void OnePixelIsAPicture()
    {
        PixelBuffer image = RandomPicture.Of(1, 1, 1, true, 3, 1);

        Decode(Encode(image, new EncodingOptions()), image).ShouldBe(RandomPicture.Packed(image));
    }

    [Fact]
    public void APhotographIsFilteredAndStillDecodesToItsPixels()
    {
        PixelBuffer image = Slope(200, 150);
        byte[] file = Encode(image, new EncodingOptions());

        Decode(file, image).ShouldBe(RandomPicture.Packed(image));
        // Unfiltered, such a picture does not press at all.
        file.Length.ShouldBeLessThan(200 * 150 * 3 / 2);
    }

    [Fact]
    public void TheTextsAreInTheFile()
    {
        EncodingOptions options = new() { Text = [new("Title", "On Fridays"), new("Description", "Ada — 18:21")] };

        PngFile png = PngFile.Read(Encode(RandomPicture.Of(3, 3, 2, true, 0, 1), options));

        png.Chunks.Where(c => c.Type == "iTXt").Select(c => System.Text.Encoding.UTF8.GetString(c.Data)).ShouldBe(["Title\0\0\0\0\0On Fridays", "Description\0\0\0\0\0Ada — 18:21"]);
    }

    [Fact]
    public void TheSamePictureGivesTheSameBytes()
    {
        PixelBuffer image = RandomPicture.Of(60, 40, 100_000, true, 0, 7);

        Encode(image, new EncodingOptions()).ShouldBe(Encode(image, new EncodingOptions()));
    }

    private static byte[] Encode(PixelBuffer image, EncodingOptions options)
    {
        using MemoryStream stream = new();
        new ImageEncoder().Encode(image, options, stream);
        return stream.ToArray();
    }

    private static byte[] Decode(byte[] file, PixelBuffer image)
    {
        using SKBitmap read = SKBitmap.Decode(file, new SKImageInfo(image.Width, image.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        return read.GetPixelSpan().ToArray();
    }

    // A soft slope with a little noise: what a photograph is to a filter.
    private static PixelBuffer Slope(int width, int height)
    {
        Random random = new(3);
        byte[] pixels = new byte[width * height * 4];
        for (int i = 0; i < width * height; i++)
        {
            int x = i % width, y = i / width;
            for (int c = 0; c < 3; c++) pixels[(4 * i) + c] = (byte)((x * (c + 1) / 2) + (y * (3 - c) / 2) + random.Next(4));
            pixels[(4 * i) + 3] = 255;
        }

        return new PixelBuffer(pixels, width, height, width * 4, true);
    }
}
