using CsCheck;
using QuoteCards.Rendering.Letters;
using QuoteCards.Themes;

namespace QuoteCards.Tests.Rendering;

public sealed class InkTests
{
    [Fact]
    public void FullCoverIsTheInkAndNoneIsTheGround()
    {
        Ink ink = new(new Rgba(1, 2, 3));

        ink.On(0xFF0A0B0C, Ink.Steps).ShouldBe(0xFF030201);
        ink.On(0xFF0A0B0C, 0).ShouldBe(0xFF0A0B0C);
    }

    [Fact]
    public void AnyCoverComesWithinTwoLevelsOfTheExactMixtureOnItsCurve() =>
        Gen.Select(Gen.Int[0, Ink.Steps], Gen.Byte, Gen.Byte, Gen.UInt).Sample((step, shade, alpha, below) =>
        {
            uint made = new Ink(new Rgba(shade, (byte)(255 - shade), 7, alpha)).On(below | 0xFF000000, (uint)step);
            double cover = step / (double)Ink.Steps, luma = ((54 * shade) + (183 * (255 - shade)) + (19 * 7)) / 65280.0;
            double share = (cover + (4 * cover * (1 - cover) * (-0.15 + (0.385 * luma)))) * alpha / 255;

            ((double)(made & 255)).ShouldBe(Mix(below & 255, shade, share), 2);
            ((double)((made >> 8) & 255)).ShouldBe(Mix((below >> 8) & 255, 255 - shade, share), 2);
            ((double)((made >> 16) & 255)).ShouldBe(Mix((below >> 16) & 255, 7, share), 2);
            (made >> 24).ShouldBe(255u);
        });

    [Theory]
    [InlineData(0, 255, 0.65)]
    [InlineData(255, 0, 0.735)]
    public void HalfCoverIsBentTowardsWhatLinearLightWouldGive(byte shade, byte ground, double light) =>
        ((double)(new Ink(new Rgba(shade, shade, shade)).On(0xFF000000 | (ground * 0x010101u), Ink.Steps / 2) & 255)).ShouldBe(light * 255, 1);

    [Fact]
    public void ARunOfOneCoverIsThatCoverOnEveryPixel() => Gen.Select(Gen.Int[1, Ink.Steps], Gen.Byte, Gen.UInt.Array[1, 20]).Sample((step, alpha, below) =>
    {
        Ink ink = new(new Rgba(200, 100, 50, alpha));
        uint[] row = [.. below.Select(b => b | 0xFF000000)], one = [.. row.Select(b => ink.On(b, (uint)step))];

        ink.Fill(row, step);

        row.ShouldBe(one);
    });

    [Fact]
    public void CoverFromNoneToAllTakesEveryStep() =>
        Enumerable.Range(0, CoverageStrip.Full + 1).Select(Ink.Step).Distinct().ShouldBe(Enumerable.Range(0, Ink.Steps + 1));

    private static double Mix(uint below, int ink, double share) => below + ((ink - (double)below) * share);
}
