using System.Xml;
using System.Xml.Linq;
using QuoteCards.Diagnostics;

namespace QuoteCards.Feeds;

/// <summary>
/// Reads RSS 2.0. A feed comes from strangers: a document type is refused, so that no entity can be declared (neither a billion laughs nor a file's
/// or an address's content), nothing is resolved, and nothing but the bytes given is read.
/// </summary>
public static class FeedReader
{
    // The largest feeds in the wild have some tens of megabytes.
    private const long MostCharacters = 128L * 1024 * 1024;

    // XML's own readers recurse when asked for the text of an element; feeds are flat.
    private const int Deepest = 64;

    /// <summary>True for text that begins as XML with an <c>rss</c> element, so that a program can tell a feed from notes.</summary>
    public static bool IsFeed(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, 4096)];
        return head.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'<', ..] && head.IndexOf("<rss"u8) >= 0;
    }

    /// <summary>Reads the bytes of one feed. Never throws for bad input; whatever is wrong is told in the diagnostics.</summary>
    public static FeedReading Read(ReadOnlyMemory<byte> bytes, string? sourceName)
    {
        try
        {
            XDocument document = Load(bytes, sourceName, out Diagnostic? tooDeep);
            if (tooDeep is not null) return new FeedReading(null, [tooDeep]);
            XElement? channel = document.Root is { Name.LocalName: "rss" } rss ? rss.Element("channel") : null;
            if (channel is null) return Refused("feed-not-rss", $"the root is {document.Root?.Name.LocalName}, not rss with a channel", new Place(sourceName, 1), "RSS 2.0 is read");
            List<Diagnostic> found = [];
            Feed feed = new ChannelReader(sourceName, found).Read(channel);
            if (feed.Items.Count == 0) found.Add(Diagnostic.Error("feed-empty", "the feed has no episodes", new Place(sourceName)));
            return new FeedReading(feed.Items.Count == 0 ? null : feed, found);
        }
        catch (XmlException e)
        {
            Place place = new(sourceName, e.LineNumber, e.LinePosition);
            bool type = e.Message.Contains("DTD", StringComparison.Ordinal);
            return type
                ? Refused("feed-dtd", "the feed declares a document type, which could make it grow without end or read other files; it is refused", place, "a feed needs none: delete <!DOCTYPE …>")
                : Refused("feed-invalid", $"the XML is malformed: {e.Message.Split(" Line ")[0].TrimEnd('.')}", place);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or IOException)
        {
            return Refused("feed-encoding", "the feed's encoding cannot be read", new Place(sourceName, 1), "UTF-8 and UTF-16 are read");
        }
    }

    private static XDocument Load(ReadOnlyMemory<byte> bytes, string? source, out Diagnostic? tooDeep)
    {
        tooDeep = null;
        using (XmlReader scan = Open(bytes))
            while (scan.Read())
                if (scan.Depth > Deepest)
                {
                    IXmlLineInfo at = (IXmlLineInfo)scan;
                    tooDeep = Diagnostic.Error("feed-invalid", $"elements are nested more than {Deepest} deep", new Place(source, at.LineNumber, at.LinePosition));
                    return new XDocument();
                }

        using XmlReader reader = Open(bytes);
        return XDocument.Load(reader, LoadOptions.SetLineInfo);
    }

    private static XmlReader Open(ReadOnlyMemory<byte> bytes) => XmlReader.Create(new MemoryStream(bytes.ToArray(), writable: false), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });

    private static FeedReading Refused(string code, string message, Place place, string? hint = null) => new(null, [Diagnostic.Error(code, message, place, hint)]);
}
