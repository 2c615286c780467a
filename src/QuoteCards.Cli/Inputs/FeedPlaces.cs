using QuoteCards.Diagnostics;
using QuoteCards.Feeds;
using QuoteCards.Feeds.Items;

namespace QuoteCards.Cli.Inputs;

/// <summary>The parts of a feed that a few of its items take, which stand one after the other.</summary>
internal sealed class FeedPlaces
{
    private readonly (int Line, int Column) _first;
    private readonly List<((int Line, int Column) From, (int Line, int Column) To)> _parts = [];

    public FeedPlaces(Feed feed, IReadOnlyList<FeedItem> items)
    {
        HashSet<FeedItem> wanted = new(items, ReferenceEqualityComparer.Instance);
        _first = At(feed.Items[0].Place);
        for (int i = 0; i < feed.Items.Count; i++)
            if (wanted.Contains(feed.Items[i])) _parts.Add((At(feed.Items[i].Place), i + 1 < feed.Items.Count ? At(feed.Items[i + 1].Place) : (int.MaxValue, 0)));
    }

    /// <summary>What concerns one of the items, the show, or the whole feed.</summary>
    public IEnumerable<Diagnostic> Among(IEnumerable<Diagnostic> told) => told.Where(d => d.Severity == Severity.Error || IsIn(At(d.Place)));

    private static (int, int) At(Place place) => (place.Line, place.Column);

    private bool IsIn((int, int) at) => at.CompareTo(_first) < 0 || _parts.Exists(p => at.CompareTo(p.From) >= 0 && at.CompareTo(p.To) < 0);
}
