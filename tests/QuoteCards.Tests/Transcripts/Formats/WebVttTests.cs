using QuoteCards.Transcripts;

namespace QuoteCards.Tests.Transcripts.Formats;

public sealed class WebVttTests
{
    [Fact]
    public void AVoiceHoldsUntilTheNextOne() => Script.Lines("""
        WEBVTT - the mill

        NOTE
        this is nobody's
        word

        STYLE
        ::cue(v) { color: red }

        REGION
        id:fred

        intro
        00:01.000 --> 00:03.500 align:start line:0
        <v.loud Ada Okafor>We moved the <c.place>mill</c></v>
        on a Friday.

        00:03.500 --> 01:00:05.000
        Nobody noticed.

        01:00:05.000 --> 01:00:07.000
        <v Ben &amp; Co>Salt &amp; pepper&nbsp;<i>twice</i>, 3 &lt; 4
        """).ShouldBe(["1 [1-3.5] Ada Okafor: We moved the mill on a Friday.", "2 [3.5-3605] Ada Okafor: Nobody noticed.", "3 [3605-3607] Ben & Co: Salt & pepper twice, 3 < 4"]);

    [Fact]
    public void TwoVoicesOfOneCaptionAreTwoUtterances() => Script.Lines("WEBVTT\n\n00:00.000 --> 00:10.000\n<v Ada>Is it?</v>\n<v Ben>It is.</v>").ShouldBe(["1 [0-5] Ada: Is it?", "1 [5-10] Ben: It is."]);

    [Fact]
    public void TimesInsideTheWordsTimeThem()
    {
        Utterance said = Script.Read("WEBVTT\n\n00:01.000 --> 00:03.000\nslow<00:01.500><c> and</c><00:02.000><c> steady</c>").Transcript!.Utterances.Single();

        said.Text.ShouldBe("slow and steady");
        said.Words.Select(w => (w.Text, w.Start?.TotalSeconds)).ShouldBe([("slow", null), ("and", 1.5), ("steady", 2.0)]);
    }

    [Fact]
    public void CaptionsThatRollAreReadOnce() => Script.Lines("""
        WEBVTT
        Kind: captions

        00:00:00.160 --> 00:00:02.470 align:start position:0%
         
        we<00:00:00.480><c> moved</c><00:00:00.960><c> the</c><00:00:01.200><c> mill</c>

        00:00:02.470 --> 00:00:02.480 align:start position:0%
        we moved the mill
         

        00:00:02.480 --> 00:00:04.710 align:start position:0%
        we moved the mill
        on<00:00:02.800><c> a</c><00:00:03.000><c> friday</c>

        00:00:04.710 --> 00:00:04.720 align:start position:0%
        on a friday
         

        00:00:04.720 --> 00:00:06.000 align:start position:0%
        on a friday
        nobody<00:00:05.000><c> noticed</c>
        """).ShouldBe(["1 [0.16-2.47] ?: we moved the mill", "3 [2.48-4.71] ?: on a friday", "5 [4.72-6] ?: nobody noticed"]);

    [Fact]
    public void ARefrainIsNoRolling() => Script.Lines("WEBVTT\n\n00:01.000 --> 00:02.000\nAnd so on.\n\n00:02.000 --> 00:03.000\nAnd so on.\n\n00:03.000 --> 00:04.000\nThe mill.\n").Length.ShouldBe(3);

    [Fact]
    public void ARubyReadingIsLeftOut() => Script.Lines("WEBVTT\n\n00:01.000 --> 00:03.000\n<ruby>京<rt>kyō</rt></ruby>へ").ShouldBe(["1 [1-3] ?: 京へ"]);

    [Fact]
    public void MeetingsNameSpeakersBeforeColons() => Script.Lines("WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nAda Okafor: Good morning.\n\n2\n00:00:02.000 --> 00:00:03.000\nAll of you.").ShouldBe(
        ["1 [1-2] Ada Okafor: Good morning.", "2 [2-3] Ada Okafor: All of you."]);
}
