using CsCheck;
using QuoteCards.Cli.Terminal;
using QuoteCards.Rendering;

namespace QuoteCards.Cli.Tests.Terminal;

public sealed class SixelTests
{
    private static readonly Gen<PixelBuffer> Pictures =
        from width in Gen.Int[1, 40]
        from height in Gen.Int[1, 20]
        from bytes in Gen.Byte.Array[width * height * 4]
        select new PixelBuffer(bytes, width, height, width * 4, true);

    [Fact]
    public void EveryPixelIsSetOnceInTheColourOfItsPaletteEntry() => Pictures.Sample(picture =>
    {
        using StringWriter output = new();
        SixelWriter.Write(output, picture);
        ColorPalette palette = ColorPalette.Of(picture);

        int[,] read = Decode(output.ToString(), picture.Width, picture.Height);

        for (int y = 0; y < picture.Height; y++)
            for (int x = 0; x < picture.Width; x++)
            {
                ReadOnlySpan<byte> pixel = picture.Pixels.Span.Slice(((y * picture.Width) + x) * 4, 3);
                read[x, y].ShouldBe(palette.IndexOf(pixel[0], pixel[1], pixel[2]));
            }
    });

    [Fact]
    public void APictureOfFewColoursKeepsThem()
    {
        byte[] pixels = [.. Enumerable.Range(0, 64).SelectMany(i => new byte[] { (byte)(i % 4 * 80), (byte)(i / 4 * 16), 40, 255 })];

        ColorPalette palette = ColorPalette.Of(new PixelBuffer(pixels, 8, 8, 32, true));

        for (int i = 0; i < 64; i++) palette.Colors[palette.IndexOf(pixels[i * 4], pixels[(i * 4) + 1], 40)].ShouldBe((pixels[i * 4], pixels[(i * 4) + 1], (byte)40));
    }

    [Fact]
    public void NoPictureTakesMoreThanTwoHundredAndFiftySixColours()
    {
        byte[] pixels = [.. Enumerable.Range(0, 64 * 64).SelectMany(i => new byte[] { (byte)(i * 7), (byte)(i / 16), (byte)(i * 13), 255 })];

        ColorPalette.Of(new PixelBuffer(pixels, 64, 64, 256, true)).Colors.Count.ShouldBe(256);
    }

    // A reader of what the writer uses: colours, runs, line starts and bands. A pixel that is set twice fails.
    private static int[,] Decode(string text, int width, int height)
    {
        int[,] pixels = new int[width, height];
        for (int x = 0; x < width; x++)
            for (int y = 0; y < height; y++) pixels[x, y] = -1;
        text.ShouldStartWith($"\eP0;1;0q\"1;1;{width};{height}#");
        text.ShouldEndWith("-\e\\");
        int at = text.IndexOf('#', StringComparison.Ordinal), column = 0, top = 0, color = 0, run = 1;
        int Number()
        {
            int start = ++at;
            while (char.IsAsciiDigit(text[at])) at++;
            return int.Parse(text[start..at], System.Globalization.CultureInfo.InvariantCulture);
        }

        while (text[at] != '\e')
            switch (text[at])
            {
                case '#':
                    color = Number();
                    while (text[at] == ';') Number().ShouldBeInRange(0, 100);
                    break;
                case '!': run = Number(); break;
                case '$': (column, at) = (0, at + 1); break;
                case '-': (column, top, at) = (0, top + 6, at + 1); break;
                default:
                    int bits = text[at++] - '?';
                    for (; run > 0; run--, column++)
                        for (int y = 0; y < 6; y++)
                            if ((bits & (1 << y)) != 0)
                            {
                                pixels[column, top + y].ShouldBe(-1);
                                pixels[column, top + y] = color;
                            }

                    run = 1;
                    break;
            }

        return pixels;
    }
}
