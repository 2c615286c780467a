using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Feeds;
using QuoteCards.Feeds.Items;

namespace QuoteCards.Tests.Feeds;

public sealed class FeedReaderTests
{
    private const string Rss = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" {Written.Spaces}>
        <channel>
          <title>The Mill</title><language>en-us</language>
          <podcast:person role="Host">Ada Okafor</podcast:person>
          <item>
            <title>Moving day</title><guid>mill-2</guid><link>https://example.com/2</link><pubDate>Fri, 09 Oct 2026 04:30:38 EST</pubDate>
            <itunes:episode>2</itunes:episode><itunes:season>1</itunes:season><itunes:duration>3725</itunes:duration>
            <enclosure url="https://example.com/2.mp4" length="1" type="video/mp4"/><enclosure url="https://example.com/2.mp3" length="1" type="audio/mpeg"/>
            <description>Short.</description><content:encoded><![CDATA[<p>We moved <b>it</b>.</p>]]></content:encoded>
            <podcast:person role="guest" img="https://example.com/ben.jpg">Ben Ilves</podcast:person><podcast:person role="editor" group="audio post-production">Cy Noor</podcast:person>
            <podcast:soundbite startTime="73.5" duration="10">On wheels</podcast:soundbite>
            <podcast:chapters url="2-chapters.json" type="application/json+chapters"/>
          </item>
          <item><title>First light</title><guid>mill-1</guid><itunes:episode>1</itunes:episode><itunes:duration>1:02:03</itunes:duration><itunes:image href="first.jpg"/></item>
          <itunes:image href="https://example.com/show.jpg"/>
        </channel></rss>
        """;

    [Fact]
    public void AnItemTellsItsEpisode()
    {
        FeedReading reading = Written.Read(Rss);
        FeedItem item = reading.Feed!.Items[0];

        (reading.Feed.Title, reading.Feed.Language, item.Title, item.Date, item.Duration.ToString(), item.Audio, item.Link).ShouldBe(("The Mill", "en-US", "Moving day", new DateOnly(2026, 10, 9), "1:02:05", "https://example.com/2.mp3", "https://example.com/2"));
        (item.Number, item.Season, item.Notes, item.ChapterFile, item.Place.Line).ShouldBe(("2", "1", "<p>We moved <b>it</b>.</p>", "2-chapters.json", 6));
        (item.Soundbites.Single().Start.ToString(), item.Soundbites[0].Seconds, item.Soundbites[0].Title).ShouldBe(("1:13", 10, "On wheels"));
        reading.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void AnItemsPeopleReplaceTheChannels() => Written.Read(Rss).Feed!.Items.Select(i => string.Join(", ", i.People.Select(p => p.Name))).ShouldBe(["Ben Ilves, Cy Noor", "Ada Okafor"]);

    [Fact]
    public void AnItemWithoutAPictureHasTheShowsEvenWhenThatStandsBelow() => Written.Read(Rss).Feed!.Items.Select(i => i.Image).ShouldBe(["https://example.com/show.jpg", "first.jpg"]);

    [Theory]
    [InlineData("<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;&lol;\">]>\n<rss><channel><item><title>&lol2;</title></item></channel></rss>", "feed.xml:1:1: error[feed-dtd]")]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss><channel><item><title>&x;</title></item></channel></rss>", "feed.xml:2:1: error[feed-dtd]")]
    [InlineData("<rss><channel><item>\n<title>&undeclared;</title></item></channel></rss>", "feed.xml:2:9: error[feed-invalid]: the XML is malformed: Reference to undeclared entity")]
    [InlineData("<rss><channel><item>", "feed.xml:1:21: error[feed-invalid]")]
    [InlineData("<rss><channel>\n <item><title>A</titel></item></channel></rss>", "feed.xml:2:18: error[feed-invalid]")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\"/>", "feed.xml:1:2: error[feed-not-rss]: this is an Atom feed; podcasts are read from RSS 2.0")]
    [InlineData("<opml/>", "feed.xml:1:2: error[feed-not-rss]: this is a list of feeds (OPML)")]
    [InlineData("<rss><channel/></rss>", "feed.xml: error[feed-empty]")]
    [InlineData("<rss/>", "feed.xml:1: error[feed-not-rss]: the feed has no channel")]
    [InlineData("<?xml version=\"1.0\" encoding=\"shift_jis\"?><rss/>", "feed.xml:1: error[feed-encoding]: the feed says that it is written in shift_jis")]
    [InlineData("", "feed.xml: error[feed-invalid]: the XML is malformed: Root element is missing")]
    public void BadInputGetsOneClearErrorWithItsPlace(string text, string told)
    {
        FeedReading reading = Written.Read(text);

        reading.Feed.ShouldBeNull();
        reading.Diagnostics.Single().ToString().ShouldStartWith(told);
    }

    [Fact]
    public void WhereTheXmlBreaksOffTheEpisodesBeforeAreRead()
    {
        FeedReading reading = Written.Read("<rss><channel><item><title>A</title></item>\n<item><title>B & C</title></item></channel></rss>");

        reading.Feed!.Items.Single().Title.ShouldBe("A");
        reading.Diagnostics.Single().ToString().ShouldBe("feed.xml:2:17: error[feed-invalid]: the XML is malformed: An error occurred while parsing EntityName; the 1 episode before it is read");
    }

    [Fact]
    public void DeepNestingIsRefusedWithItsPlace() => Written.Read("<rss><channel><item>" + string.Concat(Enumerable.Repeat("<a>", 50_000))).Diagnostics.Single().ToString()
        .ShouldBe("feed.xml:1:214: error[feed-invalid]: the XML is malformed: elements are nested more than 64 deep");

    [Fact]
    public void APrefixThatTheFeedForgotToDeclareIsUnderstood() =>
        Written.Read("<rss><channel><item><itunes:title>A</itunes:title><podcast:person>Ada</podcast:person></item></channel></rss>").Feed!.Items[0].People.Single().Name.ShouldBe("Ada");

    [Fact]
    public void ADefaultNamespaceDoesNotHideTheItems() => Written.Read("<rss xmlns=\"http://backend.userland.com/rss2\"><channel><item><title>A</title></item></channel></rss>").Feed!.Items[0].Title.ShouldBe("A");

    [Fact]
    public void BlankLinesAboveTheDeclarationAreCountedAndPassedOver() =>
        Written.Read("\n\n<?xml version=\"1.0\"?>\n<rss><channel><item><title>A</title></item></channel></rss>").Feed!.Items[0].Place.Line.ShouldBe(4);

    [Fact]
    public void TagsThatShouldHaveBeenEscapedAreLinesOfTheNotes() =>
        Written.Read("<rss><channel><item><description><p>One.</p><p>Two <b>and</b> three.</p></description></item></channel></rss>").Feed!.Items[0].Notes!.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ShouldBe(["One.", "Two and", " three."]);

    [Fact]
    public void ATitleThatWasEscapedTwiceIsReadOnce() => Written.Channel("<item><title>Q&amp;amp;A &amp;#8217;26</title></item>").Feed!.Items[0].Title.ShouldBe("Q&A ’26");

    [Fact]
    public void ControlCharactersDoNotRefuseAFeedAndReachNobody() => Written.Channel("<item><title>A\u000B\u001B[31mB&#x1B;[0m &#xD83D;&#xDE00;&#xD83D;</title></item>").Feed!.Items[0].Title.ShouldBe("A [31mB[0m 😀\uFFFD");

    [Fact]
    public void WhatIsOddIsToldAndTheRestRead()
    {
        FeedReading reading = Written.Channel("\n<item><title>A</title><pubDate>someday</pubDate>\n<itunes:duration>long</itunes:duration><podcast:transcript type=\"text/vtt\"/><podcast:soundbite startTime=\"x\"/></item>");

        reading.Diagnostics.Select(d => (d.Code, d.Place.Line)).ShouldBe([("feed-date", 2), ("feed-duration", 3), ("feed-transcript", 3), ("feed-soundbite", 3)]);
        reading.Feed!.Items[0].Title.ShouldBe("A");
    }

    [Theory]
    [InlineData("Ep. 42: The long way", "42")]
    [InlineData("Episode 7 – The long way", "7")]
    [InlineData("#7 The long way", "7")]
    [InlineData("12: The long way", "12")]
    [InlineData("LNP012 - The long way", "012")]
    [InlineData("12 monkeys", null)]
    [InlineData("The long way", null)]
    [InlineData("2026 in review", null)]
    public void ATitleMayHoldTheNumber(string title, string? number) => Written.Channel($"<item><title>{title}</title></item>").Feed!.Items[0].Number.ShouldBe(number);

    [Theory]
    [InlineData("<?xml version='1.0'?><!-- a licence --><?xml-stylesheet href='x'?>\n<rss>", true)]
    [InlineData("  <rss version='2.0'>", true)]
    [InlineData("<!DOCTYPE rss [<!ENTITY a '>'>]><rss>", true)]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'>", true)]
    [InlineData("<html><body><p>write &lt;rss or <rss></p>", false)]
    [InlineData("# Notes on <rss>", false)]
    [InlineData("<!-- <rss> --", false)]
    [InlineData("", false)]
    public void AFeedIsToldFromNotesByItsFirstElement(string text, bool feed) => FeedReader.IsFeed(System.Text.Encoding.UTF8.GetBytes(text)).ShouldBe(feed);
}
