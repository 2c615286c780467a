using QuoteCards.Chapters;
using QuoteCards.Episodes;
using QuoteCards.Feeds.Items;

namespace QuoteCards.Tests.Feeds;

public sealed class FeedEpisodesTests
{
    private const string Words = "We shipped the whole thing on a Friday.";

    [Theory]
    [InlineData("<content:encoded><![CDATA[<p>“We shipped the whole thing on a Friday.”</p><p>— Ada [6:20]</p>]]></content:encoded><description>Other.</description>")]
    [InlineData("<description>&lt;p&gt;“We shipped the whole thing on a Friday.”&lt;br/&gt;— Ada [6:20]&lt;/p&gt;</description>")]
    [InlineData("<content:encoded>  </content:encoded><description><![CDATA[“We shipped the whole thing on a Friday.”\n— <a href=\"https://example.com/ada\">Ada</a> [6:20]\n\nMore.]]></description>")]
    [InlineData("<itunes:summary>\n“We shipped the whole thing on a Friday.”\n— Ada [6:20]\n</itunes:summary>")]
    [InlineData("<description>&amp;#8220;We shipped the whole thing on a Friday.&amp;#8221;\n&amp;mdash; Ada [6:20]</description>")]
    public void ShowNotesArePairedAsNotesAre(string notes)
    {
        Quote quote = Written.Episode("<podcast:person>Ada Okafor</podcast:person>" + notes).Quotes.Single();

        (quote.Text, quote.Speaker?.Name, quote.Time?.ToString()).ShouldBe((Words, "Ada Okafor", "6:20"));
    }

    [Fact]
    public void AQuoteStandsOnItsLineOfTheFeed() =>
        Written.Episode($"\n<content:encoded>\n<![CDATA[<p>Hello.</p>\n<p>“{Words}” — Ada</p>]]></content:encoded>").Quotes.Single().Provenance.Text.Place.ToString().ShouldBe("feed.xml:4");

    [Fact]
    public void AQuoteOfPlainNotesStandsOnItsLineOfTheFeed() =>
        Written.Episode($"\n<description>Hello.\n\n“{Words}” — Ada</description>").Quotes.Single().Provenance.Text.Place.ToString().ShouldBe("feed.xml:4");

    [Fact]
    public void TheFeedSaysWhatTheNotesNeedNot()
    {
        Episode e = Written.Episode($"<guid>mill-2</guid><itunes:episode>2</itunes:episode><itunes:season>1</itunes:season><pubDate>Fri, 09 Oct 2026 04:30:38 EST</pubDate><itunes:duration>3725</itunes:duration><link>https://example.com/2</link><itunes:image href=\"a.jpg\"/><description>Another title\n\nAda, January 1, 2020\n\n“{Words}”</description>");

        (e.Source, e.Title, e.Show, e.Date, e.Duration?.ToString(), e.Url, e.Image, e.Number, e.Season, e.Guid).ShouldBe(("feed.xml", "Moving day", "The Mill", new DateOnly(2026, 10, 9), "1:02:05", "https://example.com/2", "a.jpg", "2", "1", "mill-2"));
    }

    [Fact]
    public void OnlyTheCastMayHaveSaidSomething() =>
        Written.Episode("<podcast:person>Ada Okafor</podcast:person><podcast:person role=\"guest\">Ben Ilves</podcast:person><podcast:person group=\"writing\" role=\"guest writer\">Ben Stone</podcast:person>" +
            $"<description>“{Words}” — Ben</description>").Quotes.Single().Speaker.ShouldBe(new Speaker("Ben Ilves"));

    [Fact]
    public void AnEpisodeWithoutNotesOrQuotesIsAnEpisode()
    {
        Written.Episode("").Quotes.ShouldBeEmpty();
        Written.Episode("<description>Nothing was said.</description>").Title.ShouldBe("Moving day");
    }

    [Theory]
    // The format that tells most, whatever comes first.
    [InlineData("1.srt|application/x-subrip||,1.json|application/json; charset=utf-8||,1.vtt|text/vtt||", "1.json 1.vtt 1.srt")]
    // The language of the episode before the format.
    [InlineData("de.json|application/json|de|,en.html|text/html|en-GB|", "en.html de.json")]
    // Captions have times, whatever their type.
    [InlineData("1.html|text/html||,1.txt|text/plain||captions", "1.txt 1.html")]
    // Where the type tells nothing, the ending does.
    [InlineData("1|text/html||,1.vtt?x=1|application/octet-stream||,1.srt|text/plain||", "1.vtt?x=1 1.srt 1")]
    public void TheBestTranscriptComesFirst(string all, string order)
    {
        string tags = string.Concat(all.Split(',').Select(t => t.Split('|')).Select(t => $"<podcast:transcript url=\"{t[0]}\" type=\"{t[1]}\"{(t[2].Length > 0 ? $" language=\"{t[2]}\"" : "")}{(t[3].Length > 0 ? $" rel=\"{t[3]}\"" : "")}/>"));

        Episode e = Written.Episode("<dc:language>en-US</dc:language>" + tags);

        string.Join(' ', e.OtherTranscripts.Prepend(e.Transcript)).ShouldBe(order);
    }

    [Fact]
    public void ChaptersInTheFeedGiveSections()
    {
        Episode e = ChapterSections.Give(Written.Episode($"<psc:chapters version=\"1.2\"><psc:chapter start=\"00:05:00.000\" title=\"Shipping\"/><psc:chapter start=\"0\" title=\"Intro\"/></psc:chapters><description>“{Words}” — Ada [6:20]</description>"));

        Quote quote = e.Quotes.Single();
        (quote.Section, quote.Provenance.Section.Rule, quote.Provenance.Section.Detail, quote.Provenance.Section.Place.File).ShouldBe(("Shipping", EvidenceRule.Chapter, "5:00 Shipping", "feed.xml"));
    }

    [Fact]
    public void AListOfChaptersInTheNotesGivesSections()
    {
        Episode e = ChapterSections.Give(Written.Episode($"<description>“{Words}” — Ada [6:20]\n\n(00:00) - Hello\n(05:00) - Shipping\n(09:00) - Goodbye\n\n6:00 A lone line</description>"));

        (e.Quotes.Single().Section, e.Quotes[0].Provenance.Section.Place.Line).ShouldBe(("Shipping", 4));
    }

    [Theory]
    [InlineData("(00:00) - Hello\n(05:00) - Shipping")]
    [InlineData("5:00 Shipping\n4:00 Hello\n3:00 Goodbye")]
    [InlineData("0:00 “Hello there, everybody,” she says\n5:00 “We shipped it, and then we slept”\n9:00 “Goodbye for now, everybody”")]
    public void WhatIsNoListOfChaptersGivesNone(string lines) => Written.Episode($"<description>{lines}</description>").Chapters.ShouldBeEmpty();

    [Fact]
    public void TheNotesOwnSectionStands()
    {
        Episode e = ChapterSections.Give(Written.Episode($"<psc:chapters><psc:chapter start=\"0\" title=\"Intro\"/></psc:chapters><description><![CDATA[<h2>Fridays</h2><p>“{Words}” — Ada [6:20]</p><h2>Notable Quotes</h2><p>“Nobody reads the second page of anything.” — Ada [7:20]</p>]]></description>"));

        e.Quotes.Select(q => (q.Section, q.Provenance.Section.Rule)).ShouldBe([("Fridays", EvidenceRule.Heading), ("Intro", EvidenceRule.Chapter)]);
    }

    [Theory]
    [InlineData("<podcast:image href=\"b.jpg\" purpose=\"banner\"/><podcast:image href=\"a.jpg\" purpose=\"artwork\"/><itunes:image href=\"i.jpg\"/>", "a.jpg")]
    [InlineData("<podcast:image href=\"a.jpg\"/>", "a.jpg")]
    [InlineData("<podcast:images srcset=\"a/3000.jpg 3000w, a/1500.jpg 1500w, a/600.jpg 600w\"/>", "a/1500.jpg")]
    [InlineData("<itunes:image href=\"i.jpg\"/>", "i.jpg")]
    [InlineData("", null)]
    public void TheSquarePictureIsTaken(string tags, string? address) => Written.One(tags).Image.ShouldBe(address);
}
