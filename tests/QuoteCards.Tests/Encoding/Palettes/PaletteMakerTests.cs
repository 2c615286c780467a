using QuoteCards.Encoding.Palettes;
using QuoteCards.Rendering;

namespace QuoteCards.Tests.Encoding.Palettes;

public sealed class PaletteMakerTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void ColoursAreThePicturesOwnEachOnceAndFillThePalette(int seed)
    {
        ColorCensus census = Census(Noise(seed));

        uint[] palette = PaletteMaker.Make(census, []);

        palette.Length.ShouldBe(256);
        palette.Distinct().Count().ShouldBe(256);
        palette.ShouldBeSubsetOf(census.Colors.ToArray());
    }

    [Fact]
    public void TheOutermostColoursAreThere()
    {
        ColorCensus census = Census(Noise(3));
        uint[] colors = census.Colors.ToArray();

        uint[] palette = PaletteMaker.Make(census, []);

        for (int shift = 0; shift < 24; shift += 8)
        {
            palette.Max(c => (byte)(c >> shift)).ShouldBe(colors.Max(c => (byte)(c >> shift)));
            palette.Min(c => (byte)(c >> shift)).ShouldBe(colors.Min(c => (byte)(c >> shift)));
        }
    }

    [Fact]
    public void InksAreThereHoweverFewPxTheyHaveAndOthersAreNotMadeUp()
    {
        ColorCensus census = Census(Noise(4));
        uint[] inks = [.. census.Colors.ToArray().Where((_, i) => i % 100 == 7).Take(20)];

        PaletteMaker.Make(census, inks).ShouldBeSubsetOf(census.Colors.ToArray());
        inks.ShouldBeSubsetOf(PaletteMaker.Make(census, inks));
        PaletteMaker.Make(census, [0xFF010203]).ShouldNotContain(0xFF010203);
    }

    [Fact]
    public void ACensusCountsEachColourAndWhatIsSolid()
    {
        // Nine px of one colour amid others.
        byte[] pixels = new byte[5 * 5 * 4];
        for (int i = 0; i < 25; i++)
        {
            bool middle = i % 5 is > 0 and < 4 && i / 5 is > 0 and < 4;
            (pixels[4 * i], pixels[(4 * i) + 3]) = (middle ? (byte)9 : (byte)(100 + i), 255);
        }

        ColorCensus census = Census(new PixelBuffer(pixels, 5, 5, 20, true));

        census.Count.ShouldBe(17);
        int at = census.Colors.IndexOf(0xFF000009);
        (census.Counts[at], census.Solid[at]).ShouldBe((9, 1));
        census.Counts.ToArray().Sum().ShouldBe(25);
    }

    private static ColorCensus Census(PixelBuffer image)
    {
        ColorCensus census = new();
        census.Take(image);
        return census;
    }

    // Some thousand colours between 20 and 219.
    private static PixelBuffer Noise(int seed)
    {
        Random random = new(seed);
        byte[] pixels = new byte[100 * 80 * 4];
        for (int i = 0; i < 100 * 80; i++)
        {
            for (int c = 0; c < 3; c++) pixels[(4 * i) + c] = (byte)(20 + random.Next(200));
            pixels[(4 * i) + 3] = 255;
        }

        return new PixelBuffer(pixels, 100, 80, 400, true);
    }
}
