using QuoteCards.Diagnostics;
using QuoteCards.Feeds.Items;

namespace QuoteCards.Tests.Feeds;

public sealed class FeedDateTests
{
    [Theory]
    [InlineData("Fri, 09 Oct 2026 04:30:38 +0000", "2026-10-09 04:30:38")]
    [InlineData("Fri, 09 Oct 2026 04:30:38 GMT", "2026-10-09 04:30:38")]
    [InlineData("Fri, 09 Oct 2026 22:30:00 EST", "2026-10-10 03:30:00")]
    [InlineData("Fri, 09 Oct 2026 22:30:00 PDT", "2026-10-10 05:30:00")]
    [InlineData("Fri, 9 Oct 2026 04:30:38 -0500", "2026-10-09 09:30:38")]
    [InlineData("Fri, 9 Oct 2026 04:30 +02:00", "2026-10-09 02:30:00")]
    [InlineData("9 Oct 2026 04:30:38 Z", "2026-10-09 04:30:38")]
    [InlineData("9 Oct 2026", "2026-10-09 00:00:00")]
    [InlineData("Fri, 09 Oct 26 04:30:38 GMT", "2026-10-09 04:30:38")]
    [InlineData("09 Oct 98 04:30:38 GMT", "1998-10-09 04:30:38")]
    [InlineData("Friday, 09 October 2026 04:30:38 GMT", "2026-10-09 04:30:38")]
    [InlineData("friday 9 october 2026 4:30", "2026-10-09 04:30:00")]
    [InlineData("Fri, 09-Oct-26 04:30:38 GMT", "2026-10-09 04:30:38")]
    [InlineData("Fri,  09  Sept  2026  04:30:38", "2026-09-09 04:30:38")]
    [InlineData("Fri Oct  9 04:30:38 2026", "2026-10-09 04:30:38")]
    [InlineData("Fri Oct 9 04:30:38 UTC 2026", "2026-10-09 04:30:38")]
    [InlineData("October 9, 2026 4:30 PM", "2026-10-09 16:30:00")]
    [InlineData("Fr, 09 Okt 2026 04:30:38 +0200", "2026-10-09 02:30:38")]
    [InlineData("ven., 09 févr. 2026 04:30:38 +0100", "2026-02-09 03:30:38")]
    [InlineData("2026-10-09T04:30:38Z", "2026-10-09 04:30:38")]
    [InlineData("2026-10-09T04:30:38.123+02:00", "2026-10-09 02:30:38")]
    [InlineData("2026-10-09 04:30:38", "2026-10-09 04:30:38")]
    [InlineData("2026-10-09", "2026-10-09 00:00:00")]
    [InlineData("2026/10/09", "2026-10-09 00:00:00")]
    [InlineData("13/10/2026", "2026-10-13 00:00:00")]
    [InlineData("Fri, 09 Oct 2026 24:00:00 GMT", "2026-10-09 00:00:00")]
    public void EveryShapeOfADateIsRead(string text, string utc)
    {
        List<Diagnostic> told = [];

        FeedDate date = FeedDate.Read(text, default, told)!;

        date.Moment.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(utc);
        told.ShouldBeEmpty();
    }

    [Fact]
    public void TheDayIsThatOfTheFeedsOwnZone() => FeedDate.Read("Fri, 09 Oct 2026 22:30:00 -0800", default, [])!.Day.ShouldBe(new DateOnly(2026, 10, 9));

    [Theory]
    [InlineData("someday", "feed-date")]
    [InlineData("Fri, 31 Feb 2026 04:30:38 GMT", "feed-date")]
    [InlineData("03/04/2026", "date-ambiguous")]
    [InlineData("0000-00-00 00:00:00", "feed-date")]
    public void WhatIsNoDateIsToldOnce(string text, string code)
    {
        List<Diagnostic> told = [];

        FeedDate.Read(text, default, told).ShouldBeNull();
        told.Single().Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("3725", "1:02:05")]
    [InlineData("3725.6", "1:02:05")]
    [InlineData("62:05", "1:02:05")]
    [InlineData("1:02:05", "1:02:05")]
    [InlineData("01:02:05", "1:02:05")]
    [InlineData("01:02:05.000", "1:02:05")]
    [InlineData("00:62:05", "1:02:05")]
    [InlineData("0:1:5", "1:05")]
    [InlineData(" 1:02:05 ", "1:02:05")]
    [InlineData("1h 2m 5s", "1:02:05")]
    [InlineData("62 min", "1:02:00")]
    [InlineData("PT1H2M5S", "1:02:05")]
    [InlineData("PT45M", "45:00")]
    [InlineData("long", null)]
    [InlineData("-5", null)]
    [InlineData("1:2:3:4", null)]
    [InlineData("1:75", null)]
    [InlineData("1e9", null)]
    [InlineData("99999999", null)]
    public void EveryShapeOfALengthIsRead(string text, string? length) => FeedTime.Read(text)?.ToString().ShouldBe(length);

    [Fact]
    public void ALengthOfZeroIsNone()
    {
        FeedReading(out FeedItem item, "<itunes:duration>00:00:00</itunes:duration>").ShouldBe(0);
        item.Duration.ShouldBeNull();
    }

    private static int FeedReading(out FeedItem item, string inside)
    {
        var reading = Written.Item(inside);
        item = reading.Feed!.Items[0];
        return reading.Diagnostics.Count;
    }
}
