using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;
using QuoteCards.Transcripts.Corrections;
using QuoteCards.Transcripts.Verdicts;

namespace QuoteCards.Tests.Transcripts.Verdicts;

public sealed class TranscriptCheckTests
{
    private static readonly string[] Sentences =
    [
        "The orchard burned twice before anybody planted lemons.", "A ferry is only a bridge that has not decided yet.", "We counted herrings until the harbour froze.",
        "My uncle polished telescopes for a living.", "Silver kettles whistle a third lower than copper ones.", "The judge slept through the entire carnival.",
    ];

    private static string Talk(double shift) => "WEBVTT\n\n" + string.Join("\n\n", Sentences.Select((s, i) =>
        $"{TimeSpan.FromSeconds((i * 100) + shift):hh\\:mm\\:ss\\.fff} --> {TimeSpan.FromSeconds((i * 100) + shift + 5):hh\\:mm\\:ss\\.fff}\n<v SPEAKER_0{i % 2}>{s}"));

    private static Episode Notes(params string[] speakers) => new()
    {
        Source = "notes.md",
        Quotes = [.. Sentences.Select((s, i) => new Quote
        {
            Id = QuoteId.Of(s),
            Text = s,
            Speaker = new Speaker(speakers[i % speakers.Length]),
            Time = Timestamp.TryFromSeconds(i * 100, out Timestamp at) ? at : null,
            Provenance = new Provenance(Evidence.Unknown, Evidence.Unknown, Evidence.Unknown),
        })],
    };

    [Fact]
    public void OneOffsetIsProposedAsOneFix()
    {
        CheckReport report = TranscriptCheck.Run(Notes("Ada", "Ben"), Script.Read(Talk(42)).Transcript!, new CheckOptions());

        (report.Offsets.Single().Seconds, report.Offsets[0].From.ToString(), report.Offsets[0].Until, report.Offsets[0].Agree.Count).ShouldBe((42, "0:00", null, 6));
        report.Diagnostics[0].ToString().ShouldBe("notes.md: warning[time-offset]: from 0:00 on 6 quotes are 42 s early together, as by an advertisement that only one of the recordings has (quotecards check --fix adds 42 s to their times)");
    }

    [Fact]
    public void TimesThatAreRightHaveNoOffset() => TranscriptCheck.Run(Notes("Ada", "Ben"), Script.Read(Talk(0)).Transcript!, new CheckOptions()).Offsets.ShouldBeEmpty();

    [Fact]
    public void TheNotesSayWhoIsBehindALabel()
    {
        CheckReport report = TranscriptCheck.Run(Notes("Ada", "Ben"), Script.Read(Talk(0)).Transcript!, new CheckOptions());

        report.Proposals.Select(p => (p.Label, p.Name, p.For.Count, p.Against.Count)).ShouldBe([("SPEAKER_00", "Ada", 3, 0), ("SPEAKER_01", "Ben", 3, 0)]);
        report.Episode.Quotes.ShouldAllBe(q => q.Check!.SpeakerVerdict == SpeakerVerdict.Unknown);
    }

    [Fact]
    public void NotesThatDisagreeProposeNobody() => TranscriptCheck.Run(Notes("Ada", "Ben", "Carla"), Script.Read(Talk(0)).Transcript!, new CheckOptions()).Proposals.ShouldBeEmpty();

    [Fact]
    public void ANameThatTheTranscriptSpellsOtherwiseIsToldOnceAndCorrected()
    {
        CheckOptions options = new() { Speakers = new Dictionary<string, string> { ["SPEAKER_00"] = "Jason Koebler", ["SPEAKER_01"] = "Ben Ilves" } };
        CheckReport report = TranscriptCheck.Run(Notes("Jason Kebler", "Ben Ilves"), Script.Read(Talk(0)).Transcript!, options);

        report.Diagnostics.Single().ToString().ShouldStartWith("warning[speaker-spelling]: the notes write Jason Kebler, the transcript Jason Koebler (");
        CorrectionFinder.Find(report, Script.Read(Talk(0)).Transcript!, options).Select(c => (c.Field, c.Before, c.Value)).ShouldBe(Enumerable.Repeat((CorrectionField.Speaker, (string?)"Jason Kebler", "Jason Koebler"), 3));
    }

    [Theory]
    [InlineData("Ada Okafor", "ADA OKAFOR")]
    [InlineData("Ada", "Ada Okafor")]
    [InlineData("Ada Okafor", "Ada Okafor-Lind")]
    [InlineData("Jon Carver", "John Carver")]
    public void ANameThatIsKnownOrShortOrInCapitalsStays(string noted, string label)
    {
        CheckOptions options = new() { Speakers = new Dictionary<string, string> { ["SPEAKER_00"] = label, ["SPEAKER_01"] = label }, KnownSpeakers = [new Speaker("Jon Carver")] };
        CheckReport report = TranscriptCheck.Run(Notes(noted), Script.Read(Talk(0)).Transcript!, options);

        report.Episode.Quotes.ShouldAllBe(q => q.Check!.SpeakerVerdict == SpeakerVerdict.Same);
        report.Diagnostics.ShouldBeEmpty();
        CorrectionFinder.Find(report, Script.Read(Talk(0)).Transcript!, options).ShouldBeEmpty();
    }

    [Fact]
    public void AMappedLabelIsThePerson()
    {
        CheckOptions options = new() { Speakers = new Dictionary<string, string> { ["SPEAKER_00"] = "Ada", ["SPEAKER_01"] = "Ben" } };

        TranscriptCheck.Run(Notes("Ada", "Ben"), Script.Read(Talk(0)).Transcript!, options).Episode.Quotes.ShouldAllBe(q => q.Check!.SpeakerVerdict == SpeakerVerdict.Same && q.Check.Verdict == Verdict.Verbatim);
    }
}
