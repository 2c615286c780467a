using CsCheck;
using QuoteCards.Encoding.Deflate;

namespace QuoteCards.Tests.Encoding.Deflate;

public sealed class Adler32Tests
{
    [Fact]
    public void TheSumIsTheStandards() => Gen.Byte.Array[0, 20_000].Sample(bytes => Adler32.Of(bytes).ShouldBe(Plain(bytes)), iter: 300);

    [Fact]
    public void ManyBytesOfTheGreatestValueOverflowNothing()
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)255, 100_000)];

        Adler32.Of(bytes).ShouldBe(Plain(bytes));
    }

    [Fact]
    public void TwoSumsMakeTheSumOfBothParts() => Gen.Select(Gen.Byte.Array[0, 9000], Gen.Byte.Array[0, 9000]).Sample(
        (first, second) => Adler32.Combine(Adler32.Of(first), Adler32.Of(second), second.Length).ShouldBe(Plain([.. first, .. second])), iter: 300);

    // RFC 1950, section 9.
    private static uint Plain(byte[] bytes)
    {
        uint a = 1, b = 0;
        foreach (byte each in bytes) (a, b) = ((a + each) % 65521, (a + each + b) % 65521);
        return (b << 16) | a;
    }
}
