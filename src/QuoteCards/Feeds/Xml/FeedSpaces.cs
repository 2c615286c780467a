using System.Xml;

namespace QuoteCards.Feeds.Xml;

/// <summary>Tells vocabularies by their addresses, in the spellings that feeds use.</summary>
internal static class FeedSpaces
{
    // Prefixes that feeds use and forget to declare. A declaration in the feed wins.
    private static readonly (string Prefix, string Address)[] Usual =
    [
        ("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"), ("podcast", "https://podcastindex.org/namespace/1.0"), ("content", "http://purl.org/rss/1.0/modules/content/"),
        ("psc", "http://podlove.org/simple-chapters"), ("dc", "http://purl.org/dc/elements/1.1/"), ("atom", "http://www.w3.org/2005/Atom"),
        ("googleplay", "http://www.google.com/schemas/play-podcasts/1.0"), ("media", "http://search.yahoo.com/mrss/"),
        ("sy", "http://purl.org/rss/1.0/modules/syndication/"), ("fireside", "http://fireside.fm/modules/rss/fireside"), ("acast", "https://schema.acast.com/1.0/"),
    ];

    /// <summary>The vocabulary of a name. Without a prefix it is RSS, whatever default namespace a feed declares.</summary>
    public static FeedSpace Of(string prefix, string address) => prefix.Length == 0 ? FeedSpace.Rss : address.TrimEnd('/').ToLowerInvariant() switch
    {
        "http://www.itunes.com/dtds/podcast-1.0.dtd" or "https://www.itunes.com/dtds/podcast-1.0.dtd" => FeedSpace.Itunes,
        "https://podcastindex.org/namespace/1.0" or "http://podcastindex.org/namespace/1.0" => FeedSpace.Podcast,
        "https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md" => FeedSpace.Podcast,
        "http://purl.org/rss/1.0/modules/content" => FeedSpace.Content,
        "http://podlove.org/simple-chapters" or "https://podlove.org/simple-chapters" => FeedSpace.Chapters,
        "http://purl.org/dc/elements/1.1" => FeedSpace.DublinCore,
        _ => FeedSpace.Other,
    };

    /// <summary>What a parser should take for granted.</summary>
    public static XmlParserContext Granted()
    {
        NameTable names = new();
        XmlNamespaceManager spaces = new(names);
        foreach ((string prefix, string address) in Usual) spaces.AddNamespace(prefix, address);
        return new XmlParserContext(names, spaces, null, XmlSpace.None);
    }
}
