using CsCheck;
using QuoteCards.Encoding.Palettes;

namespace QuoteCards.Tests.Encoding.Palettes;

public sealed class NearestColorTests
{
    private const int Opaque = 255 << 24;

    // Palettes from one colour to all places, in the whole space and in a corner of it.
    private static readonly Gen<(uint[] Palette, (int R, int G, int B)[] Asked)> Any = Gen.Select(Gen.Int[1, 256], Gen.Int[0, 7], Gen.UInt).Select((count, shift, seed) =>
    {
        Random random = new((int)seed);
        uint[] palette = [.. Enumerable.Range(0, count).Select(_ => (uint)(Opaque | (random.Next(256) >> shift) | (random.Next(256) >> shift << 8) | (random.Next(256) >> shift << 16)))];
        (int R, int G, int B)[] asked = [.. Enumerable.Range(0, 500).Select(_ => (random.Next(-128, 384) >> shift, random.Next(-128, 384) >> shift, random.Next(-128, 384) >> shift))];
        return (palette, asked);
    });

    [Fact]
    public void TheFirstOfTheNearestIsFound() => Any.Sample(
        given =>
        {
            NearestColor nearest = new();
            nearest.Begin(given.Palette, drop: 0);
            foreach ((int r, int g, int b) in given.Asked) nearest.Of(r, g, b).ShouldBe(Plainly(given.Palette, r, g, b));
        },
        iter: 100);

    [Fact]
    public void AnotherPaletteIsBegunFromNothing()
    {
        NearestColor nearest = new();
        nearest.Begin([0xFF000000, 0xFFFFFFFF], drop: 0);
        nearest.Of(200, 200, 200).ShouldBe(1);

        nearest.Begin([0xFFC8C8C8, 0xFFFFFFFF], drop: 0);

        nearest.Of(200, 200, 200).ShouldBe(0);
    }

    private static int Plainly(uint[] palette, int r, int g, int b) => Enumerable.Range(0, palette.Length).MinBy(i =>
    {
        int dr = (byte)palette[i] - r, dg = (byte)(palette[i] >> 8) - g, db = (byte)(palette[i] >> 16) - b;
        return (dr * dr) + (dg * dg) + (db * db);
    });
}
