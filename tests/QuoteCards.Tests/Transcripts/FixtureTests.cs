using QuoteCards.Episodes;
using QuoteCards.Transcripts;
using QuoteCards.Transcripts.Words;

namespace QuoteCards.Tests.Transcripts;

/// <summary>One talk of our own in every format: nothing of it is lost in any.</summary>
public sealed class FixtureTests
{
    private static readonly string[] Talk =
    [
        "Ada Okafor: Good evening. Tonight we are in the mill at Kuressaare, and it's raining on the roof.",
        "Ben Ilves: You can hear it, can't you?",
        "Ada Okafor: I can. So, um, when did you stop the wheel for the last time?",
        "Ben Ilves: In nineteen ninety-nine, on the third of May. My father wept, and I, I bought a bicycle.",
        "Ben Ilves: It was not a sad day. Forty-two sacks of rye were still in the loft.",
        "Ada Okafor: And the cat?",
        "Ben Ilves: The cat stayed. A mill without a cat is only a box full of mice.",
    ];

    private static readonly double[] Starts = [4, 9.5, 13, 19.2, 27.8, 33.4, 36.1];

    [Theory]
    [InlineData("mill.vtt", TranscriptFormat.WebVtt)]
    [InlineData("mill.srt", TranscriptFormat.SubRip)]
    [InlineData("mill.podcast.json", TranscriptFormat.Json)]
    [InlineData("mill.md", TranscriptFormat.Text)]
    [InlineData("mill.above.txt", TranscriptFormat.Text)]
    [InlineData("mill.before.txt", TranscriptFormat.Text)]
    [InlineData("mill.html", TranscriptFormat.Html)]
    public void EveryCueKeepsItsSpeakerItsWordsAndItsTime(string name, TranscriptFormat format)
    {
        Transcript read = Read(name);

        read.Format.ShouldBe(format);
        read.Utterances.Select(u => $"{u.Speaker}: {u.Text}".Replace('’', '\'')).ShouldBe(Talk);
        read.Utterances.Select(u => u.Cue).ShouldBe([1, 2, 3, 4, 5, 6, 7]);
        read.Utterances.Select(u => u.Start!.Value.TotalSeconds).ShouldBe(Starts);
        read.Utterances.ShouldAllBe(u => u.Place.Line > 0);
    }

    [Fact]
    public void WhisperKnowsWordsAndTheirTimesButNoSpeakers()
    {
        Transcript read = Read("mill.whisper.json");

        read.Language.ShouldBe("en");
        read.Speakers.ShouldBeEmpty();
        read.Utterances.Select(u => u.Text).ShouldBe(Talk.Select(t => t[(t.IndexOf(':', StringComparison.Ordinal) + 2)..]));
        read.Utterances.Sum(u => u.Words.Count).ShouldBe(Words(Talk).Length);
        read.Utterances[6].Words[^1].ShouldBe(new TranscriptWord("mice.", At(43.47), At(43.95)));
    }

    [Fact]
    public void WhisperXNamesAMachinesSpeakers()
    {
        Transcript read = Read("mill.whisperx.json");

        read.Speakers.ShouldBe(["SPEAKER_00", "SPEAKER_01"]);
        read.Utterances.Select(u => u.Speaker).ShouldBe(Talk.Select(t => t.StartsWith("Ada", StringComparison.Ordinal) ? "SPEAKER_00" : "SPEAKER_01"));
        read.Utterances.Count.ShouldBe(7);
    }

    [Fact]
    public void AWordASegmentIsJoinedAndNoWordIsLost()
    {
        Transcript read = Read("mill.podcast-words.json");

        read.Speakers.ShouldBe(["Ada Okafor", "Ben Ilves"]);
        Words([.. read.Utterances.Select(u => ": " + u.Text)]).ShouldBe(Words(Talk));
        read.Utterances.Sum(u => u.Words.Count).ShouldBe(Words(Talk).Length);
        read.Utterances[0].Start!.Value.TotalSeconds.ShouldBe(4);
    }

    [Theory]
    [InlineData("mill.vtt")]
    [InlineData("mill.srt")]
    [InlineData("mill.podcast.json")]
    [InlineData("mill.podcast-words.json")]
    [InlineData("mill.whisper.json")]
    [InlineData("mill.whisperx.json")]
    [InlineData("mill.md")]
    [InlineData("mill.above.txt")]
    [InlineData("mill.before.txt")]
    [InlineData("mill.html")]
    public void EveryFormatGivesTheSameWordsAndNothingToComplainOf(string name)
    {
        TranscriptReader.Read(Bytes(name), name).Diagnostics.ShouldBeEmpty();

        new WordStream(Read(name)).Words.Select(w => w.Key).ShouldBe(Talk.SelectMany(t => WordReader.Read(t[(t.IndexOf(':', StringComparison.Ordinal) + 2)..])).Select(w => w.Key));
    }

    private static string[] Words(string[] lines) => [.. lines.SelectMany(l => l[(l.IndexOf(':', StringComparison.Ordinal) + 2)..].Split(' '))];

    private static Timestamp? At(double seconds) => Timestamp.TryFromSeconds(seconds, out Timestamp at) ? at : null;

    private static Transcript Read(string name) => TranscriptReader.Read(Bytes(name), name).Transcript!;

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Checkout.Root, "tests/QuoteCards.Tests/Transcripts/Fixtures", name));
}
