using QuoteCards.Diagnostics;
using QuoteCards.Feeds;
using QuoteCards.Feeds.Items;

namespace QuoteCards.Cli.Inputs;

/// <summary>The episodes that <c>--episode</c> asks for, over all feeds that are read.</summary>
internal sealed class EpisodePicks(IReadOnlyList<string> wanted)
{
    // What no feed had yet, with what the last feed said to it; null before a feed was asked.
    private readonly Dictionary<string, Diagnostic?> _open = wanted.Distinct(StringComparer.Ordinal).ToDictionary(w => w, _ => (Diagnostic?)null);
    private readonly List<string> _passedOver = [];
    private bool _feeds;

    /// <summary>The items of a feed that are asked for, each once, in the order of the feed; all of them when nothing is asked for.</summary>
    public IEnumerable<FeedItem> Of(Feed feed)
    {
        _feeds = true;
        if (wanted.Count == 0) return feed.Items;
        HashSet<FeedItem> picked = new(ReferenceEqualityComparer.Instance);
        foreach (string one in wanted)
            if (EpisodePicker.Pick(feed, one, out Diagnostic? problem) is { } item)
            {
                picked.Add(item);
                _open.Remove(one);
            }
            else if (_open.ContainsKey(one)) _open[one] = problem;

        return feed.Items.Where(picked.Contains);
    }

    /// <summary>Notes a document that is no feed, and holds one episode only.</summary>
    public void PassOver(string name) => _passedOver.Add(name);

    /// <summary>Refuses what no feed has.</summary>
    public void Tell(Report report)
    {
        if (wanted.Count > 0 && !_feeds && _passedOver.Count > 0)
            report.Refuse(Diagnostic.Error("episode-no-feed", "--episode picks from a feed, and this is none", new Place(_passedOver[0]), "without it the notes are read whole"));
        foreach (Diagnostic? problem in _open.Values)
            if (problem is not null) report.Refuse(problem);
    }
}
