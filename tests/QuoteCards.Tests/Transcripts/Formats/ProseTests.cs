namespace QuoteCards.Tests.Transcripts.Formats;

public sealed class ProseTests
{
    private static readonly string[] Expected = ["1 [65.5-70] Ada Okafor: We moved the mill.", "2 [70-?] Ben Ilves: Did you now?"];

    [Theory]
    [InlineData("**Ada Okafor:** \\[00:01:05.50\\] We moved the mill.\n\n**Ben Ilves:** \\[00:01:10\\] Did you now?")]
    [InlineData("**Ada Okafor:** We moved the mill. \\[00:01:05.50\\]\n\n**Ben Ilves:** Did you now? \\[00:01:10\\]")]
    [InlineData("Ada Okafor (00:01:05.5):\nWe moved the mill.\n\nBen Ilves (00:01:10):\nDid you now?")]
    [InlineData("Ada Okafor (1:05.5): We moved the mill.\nBen Ilves (1:10): Did you now?")]
    [InlineData("[00:01:05.5] Ada Okafor: We moved the mill.\n[00:01:10] Ben Ilves: Did you now?")]
    [InlineData("01:05.5 - Ada Okafor: We moved the mill.\n01:10 - Ben Ilves: Did you now?")]
    [InlineData("Ada Okafor  1:05.5\nWe moved\nthe mill.\n\nBen Ilves  1:10\nDid you now?")]
    [InlineData("### Ada Okafor [1:05.5](https://example.com/?t=65)\n\nWe moved the mill.\n\n### Ben Ilves [1:10](https://example.com/?t=70)\n\nDid you now?")]
    [InlineData("**Ada Okafor** (1:05.5): We moved the mill.\n\n**Ben Ilves** (1:10): Did you now?")]
    [InlineData("**[1:05.5] Ada Okafor:** We moved the mill.\n\n**[1:10] Ben Ilves:** Did you now?")]
    [InlineData("<cite>Ada Okafor:</cite>\n<time>1:05.5</time>\n<p>We <em>moved</em>\n the mill.</p><cite>Ben Ilves :</cite><time datetime=\"1:10\">late</time><p>Did you now?</p>")]
    [InlineData("<!doctype html><html><body><h1>The mill</h1><p><b>Ada Okafor:</b> [1:05.5] We moved the mill.</p><p>[1:10] Ben Ilves: Did you now?</p></body></html>")]
    public void EveryShapeGivesWhoWhenAndWhat(string text) => Script.Lines(text).ShouldBe(Expected);

    [Fact]
    public void ATimeWithinAParagraphStartsAnUtteranceOfTheSameSpeaker() => Script.Lines("**Ada:** We moved it. \\[00:00:10\\] Then we slept.\n\n**Ben:** Good.").ShouldBe(
        ["1 [?-?] Ada: We moved it.", "2 [10-?] Ada: Then we slept.", "3 [?-?] Ben: Good."]);

    [Fact]
    public void TimesBehindParagraphsThatAreTheirEndsAreTold() => Script.Lines(
        "**Ada:** One two three four five. \\[0:02\\]\n\n**Ben:** " + string.Join(' ', Enumerable.Repeat("word", 50)) + ". \\[0:22\\]\n\n**Ada:** Yes. \\[0:23\\]\n\n**Ben:** Right.").Select(l => l.Split(' ')[1]).ShouldBe(["[?-?]", "[2-22]", "[22-23]", "[23-?]"]);

    [Fact]
    public void ParagraphsWithoutNamesOrTimesAreWordsStill() => Script.Lines("We moved the mill\non a Friday.\n\nNobody noticed.").ShouldBe(["1 [?-?] ?: We moved the mill on a Friday.", "2 [?-?] ?: Nobody noticed."]);
}
