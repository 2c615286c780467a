using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Overrides;

namespace QuoteCards.Tests.Overrides;

public sealed class OverridesApplicationTests
{
    private static readonly Episode Notes = new()
    {
        Source = "n.md",
        Speakers = [new Speaker("Ada Okafor", "CTO of Acme")],
        Quotes =
        [
            Quote("aaaa1111", "We moved the mill.", "Ben Ilves", 60) with { Emphasis = [new TextSpan(3, 5)], Warnings = [Diagnostic.Warning("speaker-ambiguous", "x"), Diagnostic.Warning("wording-conflict", "y")] },
            Quote("aaaa2222", "Nobody noticed it.", null, 1300),
            Quote("bbbb3333", "Then we slept.", "Ada Okafor", 2600),
        ],
    };

    private static Quote Quote(string id, string text, string? speaker, double seconds) => new()
    {
        Id = new QuoteId(id),
        Text = text,
        Speaker = speaker is null ? null : new Speaker(speaker),
        Time = Timestamp.TryFromSeconds(seconds, out Timestamp at) ? at : null,
        Provenance = new Provenance(Evidence.Unknown, Evidence.Unknown, Evidence.Unknown),
    };

    private static IReadOnlyList<Quote> With(string yaml) => OverridesApplication.To(Notes, OverridesReadingTests.Read(yaml), []).Quotes;

    [Fact]
    public void WordsSpeakerAndTimeAreObeyedAndTheIdStays()
    {
        Quote made = With("quotes:\n  aaaa1111:\n    text: \"We have moved the whole mill.\"\n    speaker: ada okafor\n    time: 1:05")[0];

        (made.Id.Value, made.Text, made.Speaker!.Name, made.Speaker.Role, made.Time!.Value.ToString()).ShouldBe(("aaaa1111", "We have moved the whole mill.", "Ada Okafor", "CTO of Acme", "1:05"));
        made.Text.Substring(made.Emphasis.Single().Start, made.Emphasis[0].Length).ShouldBe("moved");
        made.Warnings.ShouldBeEmpty();
        made.Provenance.Speaker.ShouldBe(new Evidence(EvidenceRule.Override, new Place("o.yaml", 4), 1, "notes: Ben Ilves"));
    }

    [Fact]
    public void ABeginningOfAnIdIsEnoughWhenNoOtherHasIt()
    {
        With("quotes:\n  BBBB:\n    time: 0:01")[2].Time!.Value.ToString().ShouldBe("0:01");
        EpisodeOverrides both = OverridesReadingTests.Read("quotes:\n  aaaa:\n    time: 0:01\n  bbbb3334:\n    time: 0:02");

        OverridesApplication.Strangers(both, Notes.Quotes).Select(d => d.ToString()).ShouldBe(
        [
            "o.yaml:2: warning[overrides-unknown]: no quote of these notes has the ID \"aaaa\" (an ID changes with the words of the notes; quotecards list shows them all)",
            "o.yaml:4: warning[overrides-unknown]: no quote of these notes has the ID \"bbbb3334\" (did you mean \"bbbb3333\"?)",
        ]);
    }

    [Fact]
    public void AShiftMovesTheTimesOfTheNotesUntilTheNextOneAndAnOwnTimeIsFinal()
    {
        const string shift = "shift:\n  - from: 20:00\n    seconds: 30\n  - from: 40:00\n    seconds: -100\n";

        With(shift).Select(q => q.Time!.Value.TotalSeconds).ShouldBe([60, 1330, 2500]);
        With(shift + "quotes:\n  bbbb:\n    time: 43:00")[2].Time!.Value.ToString().ShouldBe("43:00");
        With(shift)[1].Provenance.Time.Detail.ShouldBe("notes: 21:40, +30 s");
        With("shift:\n  - from: 0:00\n    seconds: -90")[0].Time!.Value.TotalSeconds.ShouldBe(0);
    }

    [Fact]
    public void AcceptMarksTheQuote() => With("quotes:\n  aaaa1111:\n    accept: true").Select(q => q.Accepted).ShouldBe([true, false, false]);
}
