using QuoteCards.Episodes;
using QuoteCards.Feeds;
using QuoteCards.Feeds.Items;
using QuoteCards.Pairing;

namespace QuoteCards.Tests.Feeds;

/// <summary>Reads feeds that a test writes out.</summary>
internal static class Written
{
    public const string Spaces = "xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:podcast=\"https://podcastindex.org/namespace/1.0\" xmlns:psc=\"http://podlove.org/simple-chapters\"";

    public static FeedReading Read(string text) => FeedReader.Read(System.Text.Encoding.UTF8.GetBytes(text), "feed.xml");

    /// <summary>A feed of one channel.</summary>
    public static FeedReading Channel(string inside) => Read($"<rss version=\"2.0\" {Spaces}><channel><title>The Mill</title>{inside}</channel></rss>");

    /// <summary>A feed of one item.</summary>
    public static FeedReading Item(string inside) => Channel($"<item><title>Moving day</title>{inside}</item>");

    public static FeedItem One(string inside) => Item(inside).Feed!.Items.Single();

    public static Episode Episode(string inside)
    {
        FeedReading reading = Item(inside);
        return FeedEpisodes.Read(reading.Feed!, reading.Feed!.Items[0], new ReadingOptions()).Episodes.Single();
    }
}
