using QuoteCards.Cli.Locations;
using QuoteCards.Diagnostics;
using QuoteCards.Feeds.Items;

namespace QuoteCards.Cli.Inputs;

/// <summary>
/// Where the transcripts, chapters and pictures of a feed are. A feed comes from strangers: one on this machine may name what lies beside or below it and what is
/// on the network; one from the network only what is on the network, too.
/// </summary>
/// <param name="from">Where what it names begins: a folder's full path, or an address.</param>
internal sealed class FeedLocations(string from)
{
    /// <summary>What was left out.</summary>
    public List<Diagnostic> Found { get; } = [];

    private readonly Uri? _address = LocationReader.IsLink(from) ? new Uri(from) : null;

    /// <summary>The item with every location made whole; what it may not name is left out and told.</summary>
    public FeedItem Resolve(FeedItem item) => item with
    {
        ChapterFile = Whole(item.ChapterFile, item, "chapters"),
        Image = Whole(item.Image, item, "picture"),
        Transcripts = [.. item.Transcripts.Select(t => Whole(t.Url, item, "transcript") is { } url ? t with { Url = url } : null).OfType<FeedTranscript>()],
        People = [.. item.People.Select(p => p with { Image = Whole(p.Image, item, "portrait") })],
    };

    private string? Whole(string? location, FeedItem item, string what)
    {
        if (location is null) return null;
        string? whole = _address is null ? Beside(location) : OnNetwork(location);
        if (whole is null) Found.Add(Diagnostic.Warning("feed-location", $"the {what} \"{location}\" is left aside: {(_address is null ? "it lies outside the feed's folder" : "a feed from the network may name only what is there, too")}", item.Place));
        return whole;
    }

    private string? OnNetwork(string location) => Uri.TryCreate(_address, location, out Uri? link) && LocationReader.IsRemote(link) ? link.AbsoluteUri : null;

    private string? Beside(string location)
    {
        Uri? link = LocationReader.IsLink(location) ? new Uri(location) : null;
        // "//example.com/a" begins as the feed's own address does, which nobody knows here; feeds are published with https.
        if (location.StartsWith("//", StringComparison.Ordinal) && Uri.TryCreate("https:" + location, UriKind.Absolute, out Uri? bare)) return bare.AbsoluteUri;
        if (link is { IsFile: false }) return location;
        if (link is { Host: not ("" or "localhost") }) return location;
        string path = Path.GetFullPath(link?.LocalPath ?? Uri.UnescapeDataString(location), from);
        return path.StartsWith(from.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path : null;
    }
}
