using QuoteCards.Cli.Locations;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Feeds;
using QuoteCards.Feeds.Items;
using QuoteCards.Pairing;

namespace QuoteCards.Cli.Inputs;

/// <summary>Reads the episodes that are wanted of a feed.</summary>
internal sealed class FeedInput(ReadingOptions options, EpisodePicks picks, Report report)
{
    /// <summary>The episodes in the order of the feed; what is wrong is told in the report.</summary>
    /// <param name="bytes">The feed.</param>
    /// <param name="name">As the user would name it.</param>
    /// <param name="from">Where what it names begins: a folder's full path, or an address.</param>
    public IReadOnlyList<Episode> Read(ReadOnlyMemory<byte> bytes, string name, string from)
    {
        FeedReading read = FeedReader.Read(bytes, name);
        if (read.Feed is not { } feed)
        {
            report.Found.AddRange(read.Diagnostics);
            return [];
        }

        FeedItem[] items = [.. picks.Of(feed)];
        // What is odd in an episode that nobody asked for is none of the user's business.
        report.Found.AddRange(items.Length == feed.Items.Count ? read.Diagnostics : new FeedPlaces(feed, items).Among(read.Diagnostics));
        FeedLocations locations = new(from);
        FeedItem[] resolved = [.. items.Select(locations.Resolve)];
        // Items have nothing to do with each other, so that every core takes some; what is told stays in the order of the feed.
        Reading[] readings = [.. resolved.AsParallel().AsOrdered().Select(i => FeedEpisodes.Read(feed, i, options))];
        report.Found.AddRange(locations.Found.Concat(readings.SelectMany(r => r.Diagnostics)));
        return [.. readings.SelectMany(r => r.Episodes)];
    }
}
