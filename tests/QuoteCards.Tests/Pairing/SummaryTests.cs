using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Tests.Pairing;

/// <summary>A summary as machines write them of an episode: headings without marks, lead-in sentences, dash lines, and a closing list that repeats what it likes.</summary>
public sealed class SummaryTests
{
    private const string Notes = @"Why Ferries Came Back
Harbour Lines | Released on March 14, 2024
In this episode of Harbour Lines, hosts Ruth Adeyemi, Karl Brandt, and Mo dive into the unlikely return of the passenger ferry. Once written off as ""floating buses,"" ferries are suddenly the fastest growing form of public transport in three coastal cities.
The Forgotten Network
Ruth Adeyemi sets the scene by describing how the city used to look from the water:
""When I was a kid you could get from the north shore to the market in nine minutes. Then they built the tunnel, and everybody forgot that the harbour was a road.""
[02:11]
The so-called ""tunnel decade"" saw ridership collapse by 80 percent, and the piers were sold to developers one by one.
Counting Passengers
The hosts turn to the numbers behind the revival:
""We counted four thousand people before breakfast. That is not nostalgia, that is a commute.""
—Karl [07:45]
Guest Dr. Ines Calado, a transport economist at the University of Porto, explains why boats are cheaper than anyone assumed:
""A lane of motorway costs you thirty million a kilometre. Water costs nothing, it was already there, and nobody has to dig it up every ten years.""
[11:02]
Around 15:30 the conversation moves to night services and safety.
Pushback from Residents
Not everyone is convinced. Karl Brandt reads out a letter from a resident of the quay:
""My windows rattle at five in the morning. Progress, they tell me, but progress used to let me sleep.""
—Karl [19:27]
Conclusion
The episode closes with a reflection on what counts as infrastructure:
""Infrastructure is just a promise that somebody will still be here tomorrow.""
—Ruth [31:50]
As cities look again at their waterfronts, Harbour Lines suggests that the next big thing may be a very old thing.
Notable Quotes:
-
Karl on the morning rush:
""We counted four thousand people before breakfast.""
[07:45] -
Dr. Ines Calado on the cost of water:
""A lane of motorway costs you thirty million a kilometre. Water costs nothing...""
[11:02] -
Ruth Adeyemi on promises:
""Infrastructure is just a promise that somebody will still be here tomorrow.""
[31:50]
This discussion offers listeners a fresh look at the humble ferry.
";

    private static readonly Episode Episode = Written.Episode(Notes);

    [Fact]
    public void TheHeadGivesTitleShowDateAndPeople()
    {
        (Episode.Title, Episode.Show, Episode.Date).ShouldBe(("Why Ferries Came Back", "Harbour Lines", new DateOnly(2024, 3, 14)));
        Episode.Speakers.Select(s => s.Name).ShouldBe(["Ruth Adeyemi", "Karl Brandt", "Mo", "Dr. Ines Calado"]);
    }

    [Fact]
    public void EveryQuoteHasItsTimeItsSpeakerAndTheRuleThatFoundIt() =>
        Episode.Quotes.Select(q => $"{q.Time} {q.Speaker?.Name} ({q.Provenance.Speaker.Rule}, line {q.Provenance.Speaker.Place.Line}): {q.Text[..20]}").ShouldBe(
        [
            "2:11 Ruth Adeyemi (LeadIn, line 5): When I was a kid you",
            "7:45 Karl Brandt (Roster, line 12): We counted four thou",
            "11:02 Dr. Ines Calado (LeadIn, line 13): A lane of motorway c",
            "19:27 Karl Brandt (Roster, line 20): My windows rattle at",
            "31:50 Ruth Adeyemi (Roster, line 24): Infrastructure is ju",
        ]);

    [Fact]
    public void EveryQuoteHasItsSection() =>
        Episode.Quotes.Select(q => q.Section).ShouldBe(["The Forgotten Network", "Counting Passengers", "Counting Passengers", "Pushback from Residents", "Conclusion"]);

    [Fact]
    public void TheClosingListPicksOutAndAddsNothing() => Episode.Quotes.Select(q => q.Notable).ShouldBe([false, true, true, false, true]);

    [Fact]
    public void TheFullerWordingIsKept()
    {
        Episode.Quotes[1].Text.ShouldBe("We counted four thousand people before breakfast. That is not nostalgia, that is a commute.");
        Episode.Quotes[2].Text.ShouldEndWith("dig it up every ten years.");
    }

    [Fact]
    public void OnlyTheLeadInWithoutAVerbOfSpeechIsDoubted() =>
        Episode.Quotes.SelectMany(q => q.Warnings).Select(w => (w.Code, w.Place.Line)).ShouldBe([("speaker-unsure", 5)]);

    [Fact]
    public void AsMarkdownItIsTheSame() =>
        Written.Quotes(Notes, NotesFormat.Markdown).Select(q => (q.Id, q.Time, q.Speaker?.Name, q.Notable)).ShouldBe(Episode.Quotes.Select(q => (q.Id, q.Time, q.Speaker?.Name, q.Notable)));
}
