using QuoteCards.Episodes;
using QuoteCards.Feeds.Soundbites;

namespace QuoteCards.Tests.Feeds;

public sealed class SoundbiteTests
{
    private const string Notes = "<description>“We shipped the whole thing on a Friday.” — Ada [6:20]\n\n“Nobody reads the second page of anything.” — Ben</description>";

    [Theory]
    [InlineData(381, 20, true)]
    [InlineData(370, 20, true)]
    [InlineData(384, 20, false)]
    [InlineData(340, 20, false)]
    public void AQuoteAtThatTimeIsNotable(int start, int seconds, bool notable) =>
        Written.Episode($"<podcast:soundbite startTime=\"{start}\" duration=\"{seconds}\">Fridays</podcast:soundbite>{Notes}").Quotes[0].Notable.ShouldBe(notable);

    [Fact]
    public void ATitleWithAQuotesWordsGivesItItsTime()
    {
        Quote quote = Written.Episode($"<podcast:soundbite startTime=\"900.5\" duration=\"20\">Nobody reads the second page</podcast:soundbite>{Notes}").Quotes[1];

        (quote.Notable, quote.Time?.ToString(), quote.Provenance.Time.Rule, quote.Warnings.Count).ShouldBe((true, "15:00", EvidenceRule.Soundbite, 0));
    }

    [Fact]
    public void ATitleInQuotationMarksIsAQuote()
    {
        Quote quote = Written.Episode("<podcast:soundbite startTime=\"73\" duration=\"10\">“Mills do not move themselves.”</podcast:soundbite>").Quotes.Single();

        (quote.Text, quote.Time?.ToString(), quote.EndTime?.ToString(), quote.Notable, quote.Provenance.Text.Rule).ShouldBe(("Mills do not move themselves.", "1:13", "1:23", true, EvidenceRule.Soundbite));
    }

    [Fact]
    public void ASoundbiteWithoutWordsIsSilent()
    {
        Episode e = Written.Episode($"<podcast:soundbite startTime=\"1200\" duration=\"10\">On wheels</podcast:soundbite><podcast:soundbite startTime=\"380\" duration=\"10\"/>{Notes}");

        SoundbiteQuotes.Silent(e).Select(b => b.Title).ShouldBe(["On wheels"]);
    }
}
