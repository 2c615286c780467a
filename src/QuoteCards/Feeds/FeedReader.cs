using System.Xml;
using QuoteCards.Diagnostics;
using QuoteCards.Feeds.Items;
using QuoteCards.Feeds.Xml;

namespace QuoteCards.Feeds;

/// <summary>Reads RSS 2.0. Nothing but the bytes given is read.</summary>
public static class FeedReader
{
    /// <summary>True for text that begins as XML with the root of a feed, also of kinds that are told as not read, so that a program can tell a feed from notes.</summary>
    public static bool IsFeed(ReadOnlySpan<byte> bytes) => FeedSniffer.Root(bytes) is "rss" or "feed" or "rdf:RDF" or "opml";

    /// <summary>
    /// Reads the bytes of one feed. Never throws for bad input; whatever is wrong is told in the diagnostics. Where the XML breaks off,
    /// the episodes before that are read, and an error names the place.
    /// </summary>
    public static FeedReading Read(ReadOnlyMemory<byte> bytes, string? sourceName)
    {
        List<Diagnostic> found = [];
        if (FeedText.Open(bytes, sourceName, found) is not { } text) return new FeedReading(null, found);
        using FeedParser parser = new(text, sourceName);
        ChannelReader channel = new(found);
        try
        {
            if (!parser.ToRoot() || !parser.IsAt("rss")) return Refused(found, Other(parser.Name, parser.Place));
            for (bool more = parser.ToChild(first: true); more && !parser.IsAt("channel"); more = parser.ToChild(first: false)) parser.Skip();
            if (!parser.IsAt("channel")) return Refused(found, Diagnostic.Error("feed-not-rss", "the feed has no channel", new Place(sourceName, 1)));
            channel.Read(parser);
        }
        catch (XmlException e)
        {
            found.Add(e.Message.Contains("DTD", StringComparison.Ordinal) ? Typed(bytes.Span, sourceName) : Broken(e, parser.At(e), channel.Count));
        }

        Feed? feed = channel.Finish();
        if (feed is null && found.TrueForAll(d => d.Severity != Severity.Error)) found.Add(Diagnostic.Error("feed-empty", "the feed has no episodes", new Place(sourceName)));
        return new FeedReading(feed, found);
    }

    private static FeedReading Refused(List<Diagnostic> found, Diagnostic why) => new(null, [.. found, why]);

    private static Diagnostic Other(string root, Place place) => root switch
    {
        "feed" => Diagnostic.Error("feed-not-rss", "this is an Atom feed; podcasts are read from RSS 2.0", place, "podcasts publish both: take the address that players use"),
        "RDF" => Diagnostic.Error("feed-not-rss", "this is an RSS 1.0 feed; podcasts are read from RSS 2.0", place),
        "opml" => Diagnostic.Error("feed-not-rss", "this is a list of feeds (OPML), not a feed", place, "take the address in one of its xmlUrl"),
        _ => Diagnostic.Error("feed-not-rss", $"the root is <{SafeText.OneLine(root)}>, not <rss>", place, "RSS 2.0 is read"),
    };

    private static Diagnostic Typed(ReadOnlySpan<byte> bytes, string? source)
    {
        (int line, int column) = FeedSniffer.DocumentType(bytes);
        return Diagnostic.Error(
            "feed-dtd", "the feed declares a document type, which could make it grow without end or read other files; it is refused", new Place(source, line, column), "a feed needs none: delete <!DOCTYPE …>");
    }

    private static Diagnostic Broken(XmlException e, Place place, int before)
    {
        string what = SafeText.OneLine(e.Message.Split(" Line ")[0]).TrimEnd('.');
        string rest = before == 0 ? "" : $"; the {before} episode{(before == 1 ? "" : "s")} before it {(before == 1 ? "is" : "are")} read";
        return Diagnostic.Error("feed-invalid", $"the XML is malformed: {what}{rest}", place);
    }
}
