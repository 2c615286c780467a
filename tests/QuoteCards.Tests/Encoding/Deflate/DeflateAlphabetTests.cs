using QuoteCards.Encoding.Deflate;

namespace QuoteCards.Tests.Encoding.Deflate;

public sealed class DeflateAlphabetTests
{
    [Fact]
    public void EveryDistanceLiesBehindItsSymbolsShortestWithinItsExtraBits()
    {
        for (int distance = 1; distance <= Token.LongestDistance; distance++)
        {
            int symbol = DeflateAlphabet.DistanceSymbol(distance), beyond = distance - DeflateAlphabet.DistanceBase(symbol);
            beyond.ShouldBeInRange(0, (1 << DeflateAlphabet.DistanceExtra(symbol)) - 1);
        }
    }

    [Fact]
    public void EveryLengthLiesBehindItsSymbolsShortestWithinItsExtraBits()
    {
        for (int length = Token.ShortestMatch; length <= Token.LongestMatch; length++)
        {
            int symbol = DeflateAlphabet.LengthSymbol(length), beyond = length - DeflateAlphabet.LengthBase(symbol);
            beyond.ShouldBeInRange(0, (1 << DeflateAlphabet.LengthExtra(symbol)) - 1);
        }
    }
}
