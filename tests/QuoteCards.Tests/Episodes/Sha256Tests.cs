using System.Security.Cryptography;
using CsCheck;
using QuoteCards.Episodes;

namespace QuoteCards.Tests.Episodes;

public sealed class Sha256Tests
{
    // FIPS 180-4's own examples, and lengths on both sides of every block's end.
    [Fact]
    public void TheStandardsExamplesGiveItsHashes()
    {
        Sha256.Hex(""u8).ShouldBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        Sha256.Hex("abc"u8).ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    [Fact]
    public void EveryLengthGivesWhatTheSystemsOwnGives()
    {
        byte[] bytes = [.. Enumerable.Range(0, 300).Select(i => (byte)(i * 37))];
        for (int length = 0; length <= bytes.Length; length++)
            Sha256.Hex(bytes.AsSpan(0, length)).ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, length))));
    }

    [Fact]
    public void AnyBytesGiveWhatTheSystemsOwnGives() =>
        Gen.Byte.Array[0, 5000].Sample(bytes => Sha256.Hex(bytes) == Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
