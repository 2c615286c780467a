using QuoteCards.Feeds.Xml;

namespace QuoteCards.Feeds.Items;

/// <summary>The people that a channel or an item names.</summary>
internal static class PersonReader
{
    // An episode with more people than a village was made to exhaust something.
    private const int Most = 500;

    /// <summary>In the order of the feed, each name in each role once.</summary>
    public static IReadOnlyList<FeedPerson> Read(FeedElement of) =>
    [
        .. of.All(FeedSpace.Podcast, "person").Take(Most).Where(p => p.Text is not null)
            .Select(p => new FeedPerson(p.Text!, Word(p, "role", "host"), Word(p, "group", "cast"), p.Attribute("img"), p.Attribute("href")))
            .DistinctBy(p => (p.Name.ToLowerInvariant(), p.Role)),
    ];

    private static string Word(FeedElement person, string attribute, string otherwise) => (person.Attribute(attribute) ?? otherwise).ToLowerInvariant();
}
