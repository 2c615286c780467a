using QuoteCards.Batches;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Tests.Batches;

public sealed class QuoteFinderTests
{
    private static readonly Episode[] Episodes = [new Episode { Quotes = [Of("3vpjb4hq"), Of("3vq00000"), Of("gdhkg82d"), Of("g")] }];

    [Theory]
    [InlineData("3vpjb4hq", "3vpjb4hq")]
    [InlineData("3vp", "3vpjb4hq")]
    [InlineData("GDH", "gdhkg82d")]
    [InlineData("g", "g")]
    public void AWholeIdOrAUniqueBeginningIsFound(string typed, string id) => QuoteFinder.Find(Episodes, typed, out _)!.Value.Quote.Id.Value.ShouldBe(id);

    [Fact]
    public void AnAmbiguousBeginningListsTheCandidates()
    {
        QuoteFinder.Find(Episodes, "3v", out Diagnostic? problem).ShouldBeNull();

        problem!.Code.ShouldBe("id-ambiguous");
        problem.Message.ShouldBe("2 quotes begin with \"3v\": 3vpjb4hq (Try it twice.), 3vq00000 (Try it twice.)");
    }

    [Theory]
    [InlineData("3vpjb4qh", "did you mean \"3vpjb4hq\"?")]
    [InlineData("gdx", "did you mean \"gdhkg82d\"?")]
    [InlineData("", "quotecards list shows them all")]
    public void AnUnknownIdSuggestsTheNearest(string typed, string hint)
    {
        QuoteFinder.Find(Episodes, typed, out Diagnostic? problem).ShouldBeNull();

        problem!.Code.ShouldBe("id-unknown");
        problem.Hint.ShouldBe(hint);
    }

    private static Quote Of(string id) => new() { Id = new QuoteId(id), Text = "Try it twice.", Provenance = new Provenance(Evidence.Unknown, Evidence.Unknown, Evidence.Unknown) };
}
