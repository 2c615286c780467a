using QuoteCards.Episodes;
using QuoteCards.Pairing;

namespace QuoteCards.Tests.Pairing;

public sealed class SampleTests
{
    private static readonly Reading Sample = EpisodeReader.Read(
        File.ReadAllBytes(Path.Combine(Checkout.Root, "src/QuoteCards.Cli/Samples/the-truth-behind-deepseek.md")), "sample.md", new ReadingOptions());

    private static Episode Episode => Sample.Episodes.Single();

    [Fact]
    public void TheSampleGivesNineQuotesWithTheirTimesAndSpeakers() =>
        Episode.Quotes.Select(q => $"{q.Time} {q.Speaker?.Name}").ShouldBe(
        [
            "1:38 Emmanuel Mayberg", "6:20 Joseph", "9:13 Susan Ettlinger", "8:08 Emmanuel Mayberg", "10:02 Emmanuel Mayberg",
            "13:15 Emmanuel Mayberg", "9:16 Susan Ettlinger", "18:21 Emmanuel Mayberg", "18:21 Emmanuel Mayberg",
        ]);

    [Fact]
    public void TheClosingListMakesThreeQuotesNotable() =>
        Episode.Quotes.Where(q => q.Notable).Select(q => q.Time.ToString()).ShouldBe(["6:20", "9:16", "18:21"]);

    [Fact]
    public void AFirstNameIsCompletedFromTheRoster() => Episode.Quotes[3].Provenance.Speaker.Rule.ShouldBe(EvidenceRule.Roster);

    [Fact]
    public void ALeadInSentenceNamesTheSpeaker() => Episode.Quotes[0].Provenance.Speaker.Rule.ShouldBe(EvidenceRule.LeadIn);

    [Fact]
    public void TheFullerWordingOfTwoMentionsIsKept() => Episode.Quotes[1].Text.ShouldStartWith("The narrative in people's heads");

    [Fact]
    public void TheHeadGivesTitleShowAndDate() =>
        (Episode.Title, Episode.Show, Episode.Date).ShouldBe(("The Truth Behind DeepSeek", "The 404 Media Podcast", new DateOnly(2025, 1, 29)));
}
