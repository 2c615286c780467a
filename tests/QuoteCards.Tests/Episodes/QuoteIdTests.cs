using QuoteCards.Episodes;

namespace QuoteCards.Tests.Episodes;

public sealed class QuoteIdTests
{
    [Theory]
    [InlineData("We shipped it, on a Friday!")]
    [InlineData("we SHIPPED it — on a friday")]
    [InlineData("“We shipped it on a Friday.”")]
    [InlineData("  We\nshipped it   on a Friday…")]
    public void TwoSpellingsOfOneQuoteHaveOneId(string words) => QuoteId.Of(words).ShouldBe(QuoteId.Of("We shipped it on a Friday."));

    [Theory]
    [InlineData("don't", "don’t")]
    [InlineData("the hosts' nap", "the hosts’ nap")]
    public void ApostrophesDoNotMatter(string one, string other) => QuoteId.Of(one).ShouldBe(QuoteId.Of(other));

    [Fact]
    public void OtherWordsHaveAnotherId() => QuoteId.Of("We shipped it on a Friday.").ShouldNotBe(QuoteId.Of("We shipped it on a Monday."));

    [Fact]
    public void AnIdIsEightCharactersThatNobodyMistakes() => QuoteId.Of("We shipped it.").Value.ShouldMatch("^[0-9a-hjkmnp-tv-z]{8}$");
}
