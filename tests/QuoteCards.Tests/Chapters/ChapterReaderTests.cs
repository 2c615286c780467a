using CsCheck;
using QuoteCards.Chapters;

namespace QuoteCards.Tests.Chapters;

public sealed class ChapterReaderTests
{
    private static ChapterReading Read(string text) => ChapterReader.Read(System.Text.Encoding.UTF8.GetBytes(text), "chapters");

    private static string Shown(ChapterReading reading) => string.Join(", ", reading.Chapters.Select(c => $"{c.Start} {c.Title}"));

    [Theory]
    [InlineData("""{"version":"1.2.0","title":"x","chapters":[{"startTime":0,"title":"Intro"},{"startTime":168.5,"title":"Hearing\tAids","url":"https://example.com","img":"a.jpg"},{"startTime":"00:04:20","title":"Progress"}],"waypoints":{"a":[1]}}""")]
    [InlineData("""[{"start":"00:00:00","title":"Intro"},{"start":"00:02:48.500","title":"Hearing Aids"},{"start":"260","title":"Progress"}]""")]
    [InlineData("""{"chapters":[{"startTime":260,"title":"Progress"},{"title":"Intro","startTime":0},{"startTime":168,"title":"Hearing Aids"},{"startTime":200,"title":"A picture","toc":false},{"startTime":210,"img":"b.jpg"}]}""")]
    [InlineData("0:00 Intro\n2:48 - Hearing Aids\n(4:20) Progress\nhttps://example.com")]
    [InlineData("00:00:00.000 Intro\r\n00:02:48.500 Hearing  Aids\r\n00:04:20.000 Progress\r\n")]
    public void EveryShapeIsRead(string text)
    {
        ChapterReading reading = Read(text);

        Shown(reading).ShouldBe("0:00 Intro, 2:48 Hearing Aids, 4:20 Progress");
        reading.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void AChapterKnowsItsLineAndItsEnd()
    {
        ChapterReading reading = Read("{\n\"chapters\": [\n{\"startTime\": 0, \"title\": \"Intro\", \"endTime\": 20},\n{\"startTime\": 30, \"title\": \"Mills\", \"endTime\": 20}]}");

        reading.Chapters.Select(c => (c.Place.Line, c.End?.ToString())).ShouldBe([(3, "0:20"), (4, null)]);
    }

    [Theory]
    [InlineData("{\"chapters\":[{\"startTime\":0,\"title\":\"Intro\"}", "chapters:1:45: error[chapters-invalid]: the chapters are not valid JSON: ")]
    [InlineData("{\"chapters\":[]} trailing", "chapters:1:17: error[chapters-invalid]")]
    [InlineData("{\"chapters\":{}}", "chapters: error[chapters-none]: no chapter was found")]
    [InlineData("{", "chapters:1:2: error[chapters-invalid]")]
    [InlineData("Nothing here.", "chapters: error[chapters-none]")]
    [InlineData("", "chapters: error[chapters-none]")]
    [InlineData("\0\u0001\u0002", "chapters: error[chapters-binary]")]
    public void WhatCannotBeReadIsToldWithItsPlace(string text, string told)
    {
        ChapterReading reading = Read(text);

        reading.Chapters.ShouldBeEmpty();
        reading.Diagnostics.Single().ToString().ShouldStartWith(told);
    }

    [Fact]
    public void AChapterWithoutAStartIsToldAndTheRestRead()
    {
        ChapterReading reading = Read("""{"chapters":[{"title":"Lost"},{"startTime":-1,"title":"Early"},{"startTime":{"a":1},"title":"Odd"},{"startTime":5,"title":"Kept"}, 7]}""");

        Shown(reading).ShouldBe("0:05 Kept");
        reading.Diagnostics.Select(d => d.Code).ShouldBe(["chapter-start", "chapter-start", "chapter-start"]);
    }

    [Fact]
    public void AnyTextIsReadOrRefused() =>
        Gen.String[Gen.OneOf(Gen.Char["{}[]\",:0123456789startTimechapters \n\\u"], Gen.Char), 0, 120]
            .Sample(t => Read(t) is var r && (r.Chapters.Count > 0 || r.Diagnostics.Count > 0), iter: 5000);
}
