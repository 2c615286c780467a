using CsCheck;
using QuoteCards.Rendering;

namespace QuoteCards.Tests.Rendering;

public sealed class GroundDitherTests
{
    [Fact]
    public void AColourThatIsWholeIsLeftAsItIs() => Gen.Byte.Sample(level =>
    {
        for (int y = 0; y < 4; y++) Dithered(level / 255f, y).ShouldBe(level);
    });

    [Fact]
    public void FourRowsTogetherComeWithinAnEighthOfALevel() => Gen.Float[0, 1].Sample(value =>
    {
        double mean = Enumerable.Range(0, 4).Average(y => Dithered(value, y));
        mean.ShouldBe(value * 255.0, 0.1251);
    });

    [Fact]
    public void NoTwoRowsDifferByMoreThanOneLevel() => Gen.Float[0, 1].Sample(value =>
    {
        byte[] rows = [.. Enumerable.Range(0, 4).Select(y => Dithered(value, y))];
        (rows.Max() - rows.Min()).ShouldBeLessThanOrEqualTo(1);
    });

    private static byte Dithered(float value, int y)
    {
        Span<byte> pixel = stackalloc byte[4];
        GroundDither.Row([value, value, value, 1], y, pixel);
        pixel[3].ShouldBe((byte)255);
        return pixel[1];
    }
}
