using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;
using QuoteCards.Pairing;

namespace QuoteCards.Tests.Pairing;

/// <summary>Who wins, when two mentions are one, and what is told when they contradict.</summary>
public sealed class PrecedenceTests
{
    private const string Quote = "\"We shipped the whole thing on a Friday.\"";

    private static (string? Name, EvidenceRule Rule) Speaker(string notes) =>
        Written.Quotes(notes) is [var q, ..] ? (q.Speaker?.Name, q.Provenance.Speaker.Rule) : default;

    [Fact]
    public void ANameBesideTheQuoteBeatsTheHeading() => Speaker($"Ben on Fridays:\n{Quote}\n— Ada [1:00]").ShouldBe(("Ada", EvidenceRule.Explicit));

    [Fact]
    public void ANameBesideTheQuoteBeatsTheLeadIn() => Speaker($"Ben Smit explains the decision:\n{Quote}\n— Ada [1:00]").ShouldBe(("Ada", EvidenceRule.Explicit));

    [Fact]
    public void TheHeadingBeatsALeadInElsewhere() => Speaker($"Ada on Fridays:\n{Quote}\n[1:00]\n\nLater in the talk.\n\nBen explains the decision:\n{Quote}\n[1:00]").ShouldBe(("Ada", EvidenceRule.Heading));

    [Fact]
    public void TheLeadInBeatsTheClosingList()
    {
        Quote quote = Written.One($"Ada explains the decision:\n{Quote}\n[1:00]\n\nNotable Quotes:\nBen on Fridays:\n{Quote}\n[1:00]");

        (quote.Speaker?.Name, quote.Provenance.Speaker.Rule, quote.Notable).ShouldBe(("Ada", EvidenceRule.LeadIn, true));
        quote.Warnings.Single().ShouldSatisfyAllConditions(w => w.Code.ShouldBe("speaker-conflict"), w => w.Message.ShouldContain("line 1"), w => w.Message.ShouldContain("line 6"), w => w.Place.Line.ShouldBe(6));
    }

    [Fact]
    public void TheSameQuoteElsewhereNamesWhoIsNotNamedHere()
    {
        Quote quote = Written.One($"{Quote}\n[1:00]\n\nNotable Quotes:\nAda on Fridays:\n{Quote}");

        (quote.Speaker?.Name, quote.Provenance.Speaker.Rule, quote.Provenance.Speaker.Place.Line).ShouldBe(("Ada", EvidenceRule.ClosingList, 5));
        quote.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void NobodyIsGuessed()
    {
        Quote quote = Written.One(Quote);

        (quote.Speaker, quote.Time, quote.Provenance.Speaker, quote.Provenance.Time).ShouldBe((null, null, Evidence.Unknown, Evidence.Unknown));
        quote.Warnings.Select(w => (w.Code, w.Place.Line)).ShouldBe([("speaker-unknown", 1), ("time-unknown", 1)]);
    }

    [Theory]
    [InlineData("Emmanuel on Andreessen's remark:", "Emmanuel")]
    [InlineData("Marc Andreessen likens naps to fuel:", null)]
    [InlineData("Much was said about Ada Okafor this week:", null)]
    public void ANameThatIsTalkedAboutIsNotTheSpeaker(string lead, string? name) => Speaker($"{lead}\n{Quote}\n[1:00]").Name.ShouldBe(name);

    [Fact]
    public void AnExplicitNameBeatsTheOneThatIsTalkedAbout() => Speaker($"Marc Andreessen likens naps to fuel:\n{Quote}\n—Emmanuel [10:02]").Name.ShouldBe("Emmanuel");

    [Theory]
    [InlineData("Rising Concerns")]
    [InlineData("Final Thoughts on Pricing")]
    [InlineData("Impact on Hardware")]
    [InlineData("Pricing Strategy")]
    public void AHeadingThatNamesNobodyIsNoSpeaker(string heading) => Speaker($"## {heading}\n\n{Quote}\n[1:00]").Name.ShouldBeNull();

    [Fact]
    public void AHeadingThatIsTheNameOfAGuestIsTheSpeaker() => Speaker($"# Naps\n\nGuests: Ada Okafor\n\n## Ada Okafor\n\n{Quote}\n[1:00]").ShouldBe(("Ada Okafor", EvidenceRule.Heading));

    [Theory]
    [InlineData("\"We shipped the whole thing on a Friday, and then we slept for two days.\"", "\"We shipped the whole thing on a Friday, and then we slept for two days.\"")]
    [InlineData("\"We shipped the whole thing on a Friday, and then we slept for two days.\"", "\"We shipped the whole thing on a Friday...\"")]
    [InlineData("\"We shipped the whole thing on a Friday, and then we slept for two days.\"", "\"...and then we slept for two days.\"")]
    [InlineData("\"We shipped the whole thing on a Friday, and then we slept for two days.\"", "\"the whole thing on a Friday, and then\"")]
    [InlineData("\"We shipped the whole thing on a Friday, and then we slept for two days.\"", "\"We shipped the whole thing… we slept for two days.\"")]
    [InlineData("\"We shipped the whole thing on a Friday, and then we slept for two days.\"", "\"we shipped the whole thing, on a Friday - and then we slept for two days!\"")]
    [InlineData("\"We shipped [the new editor] on a Friday, and then we slept for two days.\"", "\"We shipped it on a Friday, and then we slept for two days.\"")]
    [InlineData("\"We shipped the whole thing on a Friday, and then we slept for two days.\"", "\"We shipped the whole lot on a Friday, and then we slept for two days.\"")]
    public void TwoMentionsOfOneQuoteAreOneInTheFullerWording(string fuller, string shorter)
    {
        foreach ((string first, string second) in new[] { (fuller, shorter), (shorter, fuller) })
            Written.One($"{first}\n— Ada [1:00]\n\nNotable Quotes:\n\n{second}\n— Ada [1:00]").Text.ShouldContain(fuller.Trim('"')[..10]);
    }

    [Fact]
    public void TheSameTimeAloneDoesNotMakeTwoQuotesOne() =>
        Written.Quotes("\"We shipped the whole thing on a Friday.\"\n— Ada [1:00]\n\n\"And nobody noticed until the Monday after.\"\n— Ada [1:00]").Count.ShouldBe(2);

    [Fact]
    public void ACommonBeginningAloneDoesNotMakeTwoQuotesOne() =>
        Written.Quotes("\"Sleep is moving at the pace of science and nobody can say where it will end.\"\n— Ada [1:00]\n\n\"Sleep is moving at the pace of science and the shops are full of pillows.\"\n— Ada [1:00]").Count.ShouldBe(2);

    [Fact]
    public void AnotherNumberMakesAnotherQuote() =>
        Written.Quotes("\"The river carries 3 stones a day down to the sea.\"\n— Ada [1:01]\n\n\"The river carries 4 stones a day down to the sea.\"\n— Ada [2:02]\n\n\"The river carries three stones a day down to the sea.\"\n— Ada [1:01]").Select(q => q.Time?.ToString()).ShouldBe(["1:01", "2:02"]);

    [Fact]
    public void TwoTimesForOneQuoteWarnAndShowBothPlaces()
    {
        Quote quote = Written.One($"{Quote}\n— Ada [1:00]\n\nNotable Quotes:\n\n{Quote}\n— Ada [2:00]");

        quote.Time?.ToString().ShouldBe("1:00");
        quote.Warnings.Single().ShouldSatisfyAllConditions(w => w.Code.ShouldBe("time-conflict"), w => w.Message.ShouldBe("line 2 says 1:00, line 7 says 2:00; 1:00 is kept"));
    }

    [Fact]
    public void OnOneLineOfJsonTheColumnTellsTheTwoPlacesApart()
    {
        Quote quote = Written.One("""{"quotes":[{"text":"We shipped it on a Friday and then we slept.","speaker":"Ada","time":"1:00"},{"text":"We shipped it on a Friday and then we slept.","speaker":"Mei","time":"1:00"}]}""");

        quote.Warnings.Single().Message.ShouldBe("line 1:12 says Ada, line 1:98 says Mei; Ada is kept");
    }

    [Fact]
    public void TwoWordingsOfOneQuoteWarnAndShowBothPlaces()
    {
        Quote quote = Written.One("\"We shipped the whole thing on a Friday, and then we slept for two days.\"\n— Ada [1:00]\n\nNotable Quotes:\n\n\"We shipped the whole lot on a Friday, and then we slept for two.\"\n— Ada [1:00]");

        quote.Warnings.Single().ShouldSatisfyAllConditions(w => w.Code.ShouldBe("wording-conflict"), w => w.Message.ShouldContain("line 1 and line 6"));
    }

    [Theory]
    [InlineData("Notable Quotes")]
    [InlineData("Key Quotes:")]
    [InlineData("**Best Quotes**")]
    [InlineData("Memorable Quotes")]
    [InlineData("Favourite Quotes")]
    [InlineData("Favorite quotes")]
    [InlineData("Quotable Moments")]
    [InlineData("Tweetables")]
    [InlineData("Highlights")]
    [InlineData("Pull quotes")]
    [InlineData("Soundbites")]
    [InlineData("🔥 Episode Highlights")]
    [InlineData("Notable quotes from Ada")]
    [InlineData("Best moments")]
    [InlineData("The best bits")]
    [InlineData("Quotes we liked")]
    [InlineData("Ada's favourite lines")]
    [InlineData("Soundbites, episode 9")]
    [InlineData("What stood out")]
    [InlineData("Wichtige Zitate")]
    [InlineData("Die besten Zitate")]
    [InlineData("Citations marquantes")]
    [InlineData("Les meilleures citations")]
    [InlineData("Frases destacadas")]
    [InlineData("Mejores frases")]
    [InlineData("Melhores frases")]
    [InlineData("Citações")]
    [InlineData("Citazioni memorabili")]
    [InlineData("名言")]
    [InlineData("印象的な言葉")]
    [InlineData("ציטוטים נבחרים")]
    [InlineData("أبرز الاقتباسات")]
    [InlineData("金句")]
    [InlineData("명언")]
    public void ASectionOfPickedQuotesMakesThemNotable(string section)
    {
        foreach (string heading in new[] { section, "## " + section.Trim('*', ':') })
            Written.One($"# Naps\n\nAda and Ben talk about the nap that changed everything.\n\n{heading}\n\n{Quote}\n— Ada [1:00]").Notable.ShouldBeTrue(heading);
    }

    [Theory]
    [InlineData("Quotation and its history")]
    [InlineData("Conclusion")]
    [InlineData("The highlight was a long and happy nap on the sofa.")]
    public void AnyOtherSectionDoesNot(string section) =>
        Written.One($"# Naps\n\nAda and Ben talk about the nap that changed everything.\n\n{section}\n\n{Quote}\n— Ada [1:00]").Notable.ShouldBeFalse();

    [Fact]
    public void ADeeperHeadingStaysInsideTheSection()
    {
        IReadOnlyList<Quote> quotes = Written.Quotes($"# Naps\n\n## Notable Quotes\n\n### Ada on Fridays\n\n{Quote}\n[1:00]\n\n## Links\n\n\"Nobody picked these words out of the talk.\"\n— Ben [2:00]");

        quotes.Select(q => q.Notable).ShouldBe([true, false]);
    }

    [Fact]
    public void EveryFieldSaysItsLineItsRuleAndHowSureItIs()
    {
        Provenance why = Written.One($"# Naps\n\nAda explains the decision:\n\n{Quote}\n\n[1:00]").Provenance;

        (why.Text.Place.Line, why.Text.Rule, why.Text.Confidence).ShouldBe((5, EvidenceRule.Explicit, 0.95));
        (why.Speaker.Place.Line, why.Speaker.Rule, why.Speaker.Confidence).ShouldBe((3, EvidenceRule.LeadIn, 0.8));
        (why.Time.Place.Line, why.Time.Rule, why.Time.Confidence).ShouldBe((7, EvidenceRule.Explicit, 1));
    }

    [Theory]
    [InlineData(NotesFormat.Text, "x\n\n\"We shipped the whole thing on a Friday.\"\n— Ada Okafor\n[1:00]", 3, 4, 5)]
    [InlineData(NotesFormat.Markdown, "---\ntitle: x\n---\n\n> We shipped the whole\n> thing on a Friday.\n>\n> — Ada Okafor [1:00]", 5, 8, 8)]
    [InlineData(NotesFormat.Html, "<p>x</p>\n<p>“We shipped the whole thing on a Friday.”<br>\n— Ada Okafor<br>\n[1:00]</p>", 2, 3, 4)]
    [InlineData(NotesFormat.Json, "[\n {\"text\": \"We shipped the whole thing on a Friday.\",\n  \"speaker\": \"Ada Okafor\", \"time\": 60}]", 2, 2, 2)]
    [InlineData(NotesFormat.Csv, "quote,author,timestamp\nWe shipped the whole thing on a Friday.,Ada Okafor,1:00", 2, 2, 2)]
    public void TheLinesAreTrueInEveryFormat(NotesFormat format, string notes, int text, int speaker, int time)
    {
        Provenance why = Written.One(notes, format).Provenance;

        (why.Text.Place.Line, why.Speaker.Place.Line, why.Time.Place.Line).ShouldBe((text, speaker, time));
    }
}
