using QuoteCards.Transcripts;

namespace QuoteCards.Tests.Transcripts.Formats;

public sealed class JsonTests
{
    [Theory]
    [InlineData("utf-8"), InlineData("utf-16"), InlineData("utf-16BE"), InlineData("utf-8-long")]
    public void NoEncodingLosesALetter(string encoding)
    {
        // Long enough that the head from which the format is told ends within a letter of three bytes.
        string said = encoding == "utf-8-long" ? string.Concat(Enumerable.Repeat("水車", 40_000)) : "L’été, 水車.";
        System.Text.Encoding by = encoding == "utf-8-long" ? new System.Text.UTF8Encoding(false) : System.Text.Encoding.GetEncoding(encoding);
        byte[] bytes = [.. by.Preamble, .. by.GetBytes($$"""{"segments":[{"speaker":"Zoë","startTime":1,"endTime":2,"body":"{{said}}"}]}""")];

        Utterance read = TranscriptReader.Read(bytes, null).Transcript!.Utterances.Single();

        (read.Speaker, read.Text).ShouldBe(("Zoë", said));
    }

    [Fact]
    public void WhiteSpaceAloneIsEmpty() => Script.Read(new string(' ', 300_000)).Diagnostics.Single().Code.ShouldBe("transcript-empty");

    [Fact]
    public void SegmentsOfThePodcastNamespace() => Script.Lines("""
        {"version":"1.0.0","segments":[
          {"speaker":"Ada","startTime":0.5,"endTime":2,"body":"We moved the mill."},
          {"speaker":"Ben","startTime":2,"endTime":3.25,"body":"Did you now?"}]}
        """).ShouldBe(["1 [0.5-2] Ada: We moved the mill.", "2 [2-3.25] Ben: Did you now?"]);

    [Fact]
    public void OneWordASegmentIsJoinedBySpeakerAndPause()
    {
        string words = string.Join(',', "Ada:We Ada:moved Ada:the Ada:mill. Ben:Did Ben:you?".Split(' ').Select((w, i) =>
            $$"""{"speaker":"{{w.Split(':')[0]}}","startTime":{{i}},"endTime":{{i}}.5,"body":"{{w.Split(':')[1]}}"}"""));

        Transcript read = Script.Read($$"""{"segments":[{{words}},{"speaker":"Ben","startTime":20,"endTime":21,"body":"Really?"}]}""").Transcript!;

        read.Utterances.Select(u => (u.Cue, u.Speaker, u.Text, u.Start!.Value.TotalSeconds)).ShouldBe([(1, "Ada", "We moved the mill.", 0), (5, "Ben", "Did you?", 4), (7, "Ben", "Really?", 20)]);
        read.Utterances[0].Words[3].Start!.Value.TotalSeconds.ShouldBe(3);
    }

    [Fact]
    public void WhisperTimesItsWords()
    {
        TranscriptReading read = Script.Read("""
            {"text":" We moved.","segments":[{"id":0,"seek":0,"start":0.0,"end":1.4,"text":" We moved.","tokens":[50364,492],"words":[
              {"word":" We","start":0.0,"end":0.3,"probability":0.9},{"word":" moved.","start":0.3,"end":1.4,"probability":0.8}]}],"language":"en"}
            """);

        read.Transcript!.Language.ShouldBe("en");
        read.Transcript.Utterances.Single().Words.Select(w => w.Text).ShouldBe(["We", "moved."]);
        read.Transcript.Utterances.Single().Place.Line.ShouldBe(1);
    }

    [Fact]
    public void WhisperXPartsASegmentWhereTheSpeakerChanges() => Script.Lines("""
        {"segments":[{"start":0,"end":4,"text":" Is it? It is.","speaker":"SPEAKER_00","words":[
          {"word":"Is","start":0,"end":1,"speaker":"SPEAKER_00"},{"word":"it?","start":1,"end":2,"speaker":"SPEAKER_00"},
          {"word":"It","start":2,"end":3,"speaker":"SPEAKER_01"},{"word":"is.","start":3,"end":4,"speaker":"SPEAKER_01"}]}],"word_segments":[{"word":"Is"}]}
        """).ShouldBe(["1 [0-2] SPEAKER_00: Is it?", "1 [2-4] SPEAKER_01: It is."]);

    [Fact]
    public void WordsAloneAreEnough() => Script.Lines("""{"word_segments":[{"word":"Is","start":0,"end":1},{"word":"it","start":"1.0","end":1.5},{"word":"?","start":1.5,"end":2}]}""").ShouldBe(["1 [0-2] ?: Is it?"]);

    [Fact]
    public void WhisperCppCountsMilliseconds() => Script.Lines("""{"transcription":[{"timestamps":{"from":"00:00:01,500"},"offsets":{"from":1500,"to":2500},"text":" Is it so?"}]}""").ShouldBe(["1 [1.5-2.5] ?: Is it so?"]);

    [Fact]
    public void AFileCutShortIsRefusedWithItsPlace()
    {
        TranscriptReading read = Script.Read("{\"segments\":[\n{\"body\":\"One two.\",\"startTime\":1},\n{\"body\":\"Thr", "cut.json");

        read.Transcript.ShouldBeNull();
        read.Diagnostics.Single().ToString().ShouldStartWith("cut.json:3:13: error[json-invalid]: the JSON breaks off or is malformed after 1 segments");
    }
}
