using System.Xml;
using QuoteCards.Diagnostics;
using QuoteCards.Feeds.Xml;

namespace QuoteCards.Feeds.Items;

/// <summary>Reads a channel, an element at a time: what it says of the show, and its items.</summary>
internal sealed class ChannelReader(List<Diagnostic> found)
{
    // A show that came out every day for a hundred years.
    private const int MostItems = 40_000;

    private readonly List<FeedItem> _items = [];
    private readonly List<FeedElement> _own = [];

    /// <summary>The items that were read so far.</summary>
    public int Count => _items.Count;

    /// <summary>Reads from the channel's tag to its end.</summary>
    /// <exception cref="XmlException">The XML breaks off or is malformed; what was read before stays.</exception>
    public void Read(FeedParser parser)
    {
        for (bool more = parser.ToChild(first: true); more; more = parser.ToChild(first: false))
            if (!parser.IsAt("item")) Own(parser);
            else if (_items.Count < MostItems) _items.Add(new ItemReader(parser.Take(), found).Read());
            else
            {
                found.Add(Diagnostic.Warning("feed-too-long", $"the feed has more than {MostItems} episodes; only the first {MostItems} are read", parser.Place));
                return;
            }
    }

    /// <summary>The feed, its items with what the channel says for all of them; null without items.</summary>
    public Feed? Finish()
    {
        if (_items.Count == 0) return null;
        FeedElement channel = new(FeedSpace.Rss, "channel", default);
        foreach (FeedElement child in _own) channel.AddChild(child);
        IReadOnlyList<FeedPerson> people = PersonReader.Read(channel);
        string? image = ImageReader.Read(channel);
        // podcast:person: the list of an item replaces the channel's, it does not add to it.
        FeedItem[] items = [.. _items.Select(i => i with { People = i.People.Count > 0 ? i.People : people, Image = i.Image ?? image })];
        return new Feed(channel.TextOf(FeedSpace.Rss, "title") ?? channel.TextOf(FeedSpace.Itunes, "title"), Language.Read(channel), items);
    }

    // A channel says a few dozen things; anything that comes by the thousand is passed over.
    private void Own(FeedParser parser)
    {
        if (_own.Count < 1000) _own.Add(parser.Take());
        else parser.Skip();
    }
}
