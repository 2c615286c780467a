using CsCheck;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Feeds;

namespace QuoteCards.Tests.Feeds;

public sealed class FeedReaderTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:podcast="https://podcastindex.org/namespace/1.0">
        <channel>
          <title>The Mill</title><language>en</language>
          <itunes:image href="https://example.com/show.jpg"/>
          <podcast:person role="Host">Ada Okafor</podcast:person>
          <item>
            <title>Moving day</title><guid>mill-2</guid><link>https://example.com/2</link><pubDate>Fri, 09 Oct 2026 04:30:38 EST</pubDate>
            <itunes:episode>2</itunes:episode><itunes:duration>3725</itunes:duration>
            <enclosure url="https://example.com/2.mp3" length="1" type="audio/mpeg"/>
            <description>Short.</description><content:encoded><![CDATA[<p>We moved <b>it</b>.</p>]]></content:encoded>
            <podcast:person role="guest" img="https://example.com/ben.jpg">Ben Ilves</podcast:person>
            <podcast:transcript url="2.srt" type="application/x-subrip"/><podcast:transcript url="2.json" type="application/json; charset=utf-8"/><podcast:transcript url="2.vtt" type="text/vtt"/>
            <podcast:soundbite startTime="73.5" duration="10">On wheels</podcast:soundbite>
            <podcast:chapters url="2-chapters.json" type="application/json+chapters"/>
          </item>
          <item><title>First light</title><guid>mill-1</guid><itunes:episode>1</itunes:episode><itunes:duration>1:02:03</itunes:duration></item>
        </channel></rss>
        """;

    private static FeedReading Read(string text) => FeedReader.Read(System.Text.Encoding.UTF8.GetBytes(text), "feed.xml");

    [Fact]
    public void AnItemTellsItsEpisode()
    {
        FeedReading reading = Read(Rss);
        FeedItem item = reading.Feed!.Items[0];
        Episode episode = item.ToEpisode(reading.Feed);

        (episode.Show, episode.Title, episode.Date, episode.Duration.ToString(), episode.Audio, episode.Url).ShouldBe(("The Mill", "Moving day", new DateOnly(2026, 10, 9), "1:02:05", "https://example.com/2.mp3", "https://example.com/2"));
        (item.Notes, item.Chapters, item.Image, item.Place.Line).ShouldBe(("<p>We moved <b>it</b>.</p>", "2-chapters.json", "https://example.com/show.jpg", 7));
        item.Soundbites.Single().ShouldBe(new Soundbite(item.Soundbites[0].Start, 10, "On wheels"));
        reading.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void AnItemsPeopleReplaceTheChannels() => Read(Rss).Feed!.Items.Select(i => i.People.Single().Name).ShouldBe(["Ben Ilves", "Ada Okafor"]);

    [Fact]
    public void TheMostTellingTranscriptComesFirst() => Read(Rss).Feed!.Items[0].Transcripts.Select(t => t.Url).ShouldBe(["2.json", "2.vtt", "2.srt"]);

    [Theory]
    [InlineData("2", "mill-2")]
    [InlineData("mill-1", "mill-1")]
    [InlineData("first light", "mill-1")]
    [InlineData("moving", "mill-2")]
    public void AnEpisodeIsPickedByNumberGuidOrTitle(string wanted, string guid) => Read(Rss).Feed!.Pick(wanted, out _)!.Guid.ShouldBe(guid);

    [Fact]
    public void AnUnknownEpisodeIsTold()
    {
        Read(Rss).Feed!.Pick("Frist light", out Diagnostic? problem).ShouldBeNull();
        problem!.ToString().ShouldBe("error[feed-no-episode]: no episode has the number, guid or title \"Frist light\" (did you mean \"First light\"?)");
    }

    [Theory]
    [InlineData("<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;&lol;\">]><rss><channel><item><title>&lol2;</title></item></channel></rss>", "feed-dtd")]
    [InlineData("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss><channel><item><title>&x;</title></item></channel></rss>", "feed-dtd")]
    [InlineData("<rss><channel><item><title>&undeclared;</title></item></channel></rss>", "feed-invalid")]
    [InlineData("<rss><channel><item>", "feed-invalid")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\"/>", "feed-not-rss")]
    [InlineData("<rss><channel/></rss>", "feed-empty")]
    [InlineData("", "feed-invalid")]
    public void BadInputGetsOneClearError(string text, string code)
    {
        FeedReading reading = Read(text);

        reading.Feed.ShouldBeNull();
        reading.Diagnostics.Single().Code.ShouldBe(code);
    }

    [Fact]
    public void DeepNestingIsRefusedWithItsPlace() => Read("<rss>" + string.Concat(Enumerable.Repeat("<a>", 50_000))).Diagnostics.Single().ToString().ShouldStartWith("feed.xml:1:");

    [Fact]
    public void WhatIsOddIsToldAndTheRestRead() => Read("<rss><channel xmlns:i=\"http://www.itunes.com/dtds/podcast-1.0.dtd\">\n<item><title>A</title><pubDate>someday</pubDate>\n<i:duration>long</i:duration></item></channel></rss>")
        .Diagnostics.Select(d => d.Code).ShouldBe(["feed-date", "feed-duration"]);

    [Fact]
    public void AnyTextIsReadOrRefused() => Gen.String[Gen.OneOf(Gen.Char["<>/rschanelitm!&;[]\"='x "], Gen.Char), 0, 80].Sample(t => Read(t).Feed is null, iter: 5000);
}
