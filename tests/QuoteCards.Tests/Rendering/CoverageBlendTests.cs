using CsCheck;
using QuoteCards.Rendering;
using SkiaSharp;

namespace QuoteCards.Tests.Rendering;

public sealed class CoverageBlendTests
{
    [Fact]
    public void FullCoverIsTheInkAndNoneIsTheGround()
    {
        Blend(255, new SKColor(1, 2, 3), 200).ShouldBe((byte)1);
        Blend(0, new SKColor(1, 2, 3), 200).ShouldBe((byte)200);
    }

    [Fact]
    public void AnyCoverComesWithinAStepOfTheExactMixture() =>
        Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte, Gen.Byte).Sample((cover, ink, alpha, ground) =>
        {
            double share = cover * alpha / (255.0 * 255), exact = ground + ((ink - ground) * share);
            double step = 255.0 / CoverageBlend.Steps / 2;
            ((double)Blend(cover, new SKColor(ink, 0, 0, alpha), ground)).ShouldBe(exact, step + 2);
        });

    [Fact]
    public void EveryPlaceInARowIsTreatedAlike() => Gen.Select(Gen.Int[1, 40], Gen.Byte).Sample((length, cover) =>
    {
        byte[] coverage = [.. Enumerable.Range(0, length * 4).Select(i => i % 4 == 3 ? cover : (byte)9)], pixels = [.. Enumerable.Repeat((byte)80, length * 4)];
        CoverageBlend.Row(coverage, new SKColor(200, 200, 200), pixels);
        pixels.Where((_, i) => i % 4 != 3).ShouldAllBe(p => p == Blend(cover, new SKColor(200, 200, 200), 80));
    });

    [Fact]
    public void AWholeRunOfCoverGivesAsManyShadesAsThereAreSteps() =>
        Enumerable.Range(0, 256).Select(c => Blend((byte)c, SKColors.White, 0)).Distinct().Count().ShouldBe(CoverageBlend.Steps + 1);

    private static byte Blend(byte cover, SKColor ink, byte ground)
    {
        byte[] pixel = [ground, ground, ground, 255];
        CoverageBlend.Row([0, 0, 0, cover], ink, pixel);
        return pixel[0];
    }
}
