namespace QuoteCards.Tests.Transcripts.Formats;

public sealed class SubRipTests
{
    [Fact]
    public void ANameHoldsUntilTheNextOne() => Script.Lines("""
        1
        00:00:01,000 --> 00:00:03,500
        Ada: We moved the mill
        on a Friday.

        2
        00:00:03,500 --> 00:00:05,000
        Nobody noticed.

        3
        00:00:05,000 --> 00:00:06,000
        Ben: Nobody?

        4
        00:00:06,000 --> 00:00:07,000
        Ada: Nobody.

        5
        00:00:07,000 --> 00:00:08,000
        Ben: Then do it again.
        """).ShouldBe(["1 [1-3.5] Ada: We moved the mill on a Friday.", "2 [3.5-5] Ada: Nobody noticed.", "3 [5-6] Ben: Nobody?", "4 [6-7] Ada: Nobody.", "5 [7-8] Ben: Then do it again."]);

    [Fact]
    public void NumbersAndBlankLinesMayBeMissing() => Script.Lines("00:00:01.0 --> 00:00:02.0\nHello there.\n00:00:02.0 --> 00:00:03.0\n\nAnd again.\n\nStill here.").ShouldBe(
        ["1 [1-2] ?: Hello there.", "2 [2-3] ?: And again. Still here."]);

    [Fact]
    public void TagsAndEntitiesGo() => Script.Lines("\uFEFF7\r\n0:00:01,5 --> 00:00:02,000 X1:40 X2:600\r\n{\\an8}<i>Salt &amp; <font color=\"#fff\">pepper</font></i>, 3 < 4\r\n").ShouldBe(["7 [1.5-2] ?: Salt & pepper, 3 < 4"]);

    [Fact]
    public void TwoSpeakersOfOneCaptionShareItsTime() => Script.Lines("1\n00:00:10,000 --> 00:00:20,000\n- Ada Okafor: Was it you?\n- Ben Ilves: It was I.").ShouldBe(
        ["1 [10-15.5] Ada Okafor: Was it you?", "1 [15.5-20] Ben Ilves: It was I."]);

    [Fact]
    public void AColonInASentenceNamesNobody() => Script.Lines("1\n00:00:01,000 --> 00:00:02,000\nHere is the plan.\n\n2\n00:00:02,000 --> 00:00:03,000\nMountains: nothing is older.").ShouldBe(
        ["1 [1-2] ?: Here is the plan.", "2 [2-3] ?: Mountains: nothing is older."]);

    [Fact]
    public void HoursMayPassTen() => Script.Read("1\n11:00:00,000 --> 11:00:02,000\nLate words.").Diagnostics.ShouldContain(d => d.Code == "transcript-long" && d.Place.Line == 2);

    [Fact]
    public void AnEndBeforeItsStartIsToldAndDropped()
    {
        const string text = "1\n00:00:05,000 --> 00:00:04,000\nOne.\n\n2\n00:00:03,000 --> 00:00:06,000\nTwo.";

        Script.Lines(text).ShouldBe(["1 [5-?] ?: One.", "2 [3-6] ?: Two."]);
        Script.Read(text).Diagnostics.Select(d => (d.Code, d.Place.Line)).ShouldBe([("cue-reversed", 2), ("cue-out-of-order", 6)]);
    }

    [Fact]
    public void ATimeThatIsNoneKeepsItsWords()
    {
        const string text = "1\n00:00:61,000 --> 00:00:62,000\nOne.\n\n2\n00:01:03,000 --> 00:01:06,000\nTwo.";

        Script.Lines(text).ShouldBe(["1 [?-?] ?: One.", "2 [63-66] ?: Two."]);
        Script.Read(text).Diagnostics.Single().ToString().ShouldStartWith("line 2: warning[cue-time-invalid]");
    }
}
