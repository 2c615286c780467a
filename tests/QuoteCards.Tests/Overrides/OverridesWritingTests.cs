using CsCheck;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Overrides;
using QuoteCards.Transcripts.Audits;
using QuoteCards.Transcripts.Corrections;
using QuoteCards.Transcripts.Speakers;

namespace QuoteCards.Tests.Overrides;

public sealed class OverridesWritingTests
{
    private static readonly Quote[] Quotes = [.. new[] { "aaaa1111", "bbbb2222" }.Select(id => new Quote
    {
        Id = new QuoteId(id),
        Text = "We moved the mill.",
        Provenance = new Provenance(Evidence.Unknown, Evidence.Unknown, Evidence.Unknown),
    })];

    private static Correction Fix(string id, CorrectionField field, string value, string? before = "old") => new(new QuoteId(id), field, value, before, "t.vtt, cue 4, 1:04");

    private static string Write(string? yaml, params Correction[] corrections) =>
        OverridesWriter.Write(yaml, yaml is null ? null : OverridesReadingTests.Read(yaml), "n.md", Quotes, new OverrideNews([], [], corrections));

    [Fact]
    public void ANewFileSaysWhatItIsWhatWasThereBeforeAndWhy() => Write(null, Fix("aaaa1111", CorrectionField.Text, "We moved the whole mill."), Fix("aaaa1111", CorrectionField.Time, "1:04", null), Fix("bbbb2222", CorrectionField.Speaker, "Ada Okafor")).ShouldBe(
        """
        # Corrections to n.md. Every quotecards command obeys them; the notes stay as they are.
        # Change what you like: quotecards check --fix only adds what is missing. Take a line out to have it as the notes do.
        # A quote takes text, speaker, time, and accept: true where you vouch for it against the transcript.

        quotes:
          aaaa1111:
            # notes: old
            # transcript: t.vtt, cue 4, 1:04
            text: "We moved the whole mill."
            # not in the notes
            # transcript: t.vtt, cue 4, 1:04
            time: 1:04

          bbbb2222:
            # notes: old
            # transcript: t.vtt, cue 4, 1:04
            speaker: Ada Okafor

        """);

    [Fact]
    public void LabelsAndShiftsStandOnceForAll()
    {
        OverrideNews news = new(
            [new SpeakerProposal("SPEAKER_00", "Ada Okafor", [Quotes[0].Id, Quotes[1].Id], [])],
            [new TimeOffset(42, At(750), At(2400), [Quotes[0].Id]), new TimeOffset(90, At(2400), At(3600), [Quotes[1].Id])], []);

        string made = OverridesWriter.Write(null, null, "n.md", Quotes, news);

        made.ShouldEndWith("""

            labels:
              # the notes give 2 of its 2 quotes to Ada Okafor
              SPEAKER_00: Ada Okafor

            shift:
              # 1 quotes are 42 s early together
              - from: 12:30
                seconds: 42
              # 1 quotes are 90 s early together
              - from: 40:00
                seconds: 90
              - from: 1:00:00
                seconds: 0

            """);
        OverridesReadingTests.Read(made).Shifts.Select(s => s.Seconds).ShouldBe([42, 90, 0]);
    }

    [Fact]
    public void WhatAPersonWroteStaysAndOnlyWhatIsNewIsAdded()
    {
        const string edited = "# mine\nquotes:\n    # heard it twice\n    AAAA:\n        speaker:   Ben Ilves   # not Ada\n\n# the end\n";

        string made = Write(edited, Fix("aaaa1111", CorrectionField.Time, "1:04"), Fix("bbbb2222", CorrectionField.Time, "2:00"));

        made.ShouldBe("# mine\nquotes:\n    # heard it twice\n    AAAA:\n        speaker:   Ben Ilves   # not Ada\n        # notes: old\n        # transcript: t.vtt, cue 4, 1:04\n        time: 1:04\n\n    bbbb2222:\n        # notes: old\n        # transcript: t.vtt, cue 4, 1:04\n        time: 2:00\n\n# the end\n");
    }

    [Fact]
    public void LineEndsOfWindowsStay() => Write("quotes:\r\n  aaaa1111:\r\n    accept: true\r\n", Fix("aaaa1111", CorrectionField.Time, "1:04")).Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain("\n");

    [Fact]
    public void AnyWordsComeBackAsTheyWere() => Gen.String[Gen.OneOf(Gen.Char["ab :#'\"\\-[]{}|>&*!%@`,?\n\t…é\u0007"], Gen.Char), 1, 60].Where(t => Kept(t).Length > 0).Sample(text =>
    {
        EpisodeOverrides read = OverridesReadingTests.Read(Write(null, Fix("aaaa1111", CorrectionField.Text, text, text), Fix("aaaa1111", CorrectionField.Speaker, SafeText.OneLine(text).Trim().Length > 0 ? text : "x", text)));

        read.Quotes[0].Text!.Value.ShouldBe(Kept(text));
        if (SafeText.OneLine(text).Trim().Length > 0) read.Quotes[0].Speaker!.Value.ShouldBe(SafeText.OneLine(text).Trim());
    });

    private static string Kept(string text) => string.Join('\n', text.Split('\n').Select(l => SafeText.OneLine(l).Trim()).Where(l => l.Length > 0));

    private static Timestamp At(double seconds) => Timestamp.TryFromSeconds(seconds, out Timestamp at) ? at : default;
}
