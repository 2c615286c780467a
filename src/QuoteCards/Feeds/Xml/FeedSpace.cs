namespace QuoteCards.Feeds.Xml;

/// <summary>The vocabularies of a podcast's feed.</summary>
internal enum FeedSpace
{
    /// <summary>RSS 2.0 itself, whose names have no prefix.</summary>
    Rss,

    /// <summary>Apple's.</summary>
    Itunes,

    /// <summary>The podcast namespace, "Podcasting 2.0".</summary>
    Podcast,

    /// <summary>RSS 1.0's module for whole articles.</summary>
    Content,

    /// <summary>Podlove's simple chapters.</summary>
    Chapters,

    /// <summary>Dublin Core.</summary>
    DublinCore,

    /// <summary>Any other.</summary>
    Other,
}
