using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Feeds;

/// <summary>
/// The elements of a channel and its items. The podcast namespace goes by its address in either of the two spellings in use (podcastindex.org/namespace/1.0
/// and the page on GitHub that came first); the others by the addresses of their specifications, without case, as feeds write them.
/// </summary>
internal sealed partial class ChannelReader(string? file, List<Diagnostic> found)
{
    private const string Podcast = "podcast", Itunes = "itunes", Content = "content";

    public Feed Read(XElement channel)
    {
        List<FeedPerson> people = People(channel);
        string? image = Picture(channel);
        return new Feed(Text(channel, "title"), Text(channel, "language"), [.. channel.Elements("item").Select(item => Item(item, people, image))]);
    }

    private FeedItem Item(XElement item, List<FeedPerson> people, string? image)
    {
        List<FeedPerson> own = People(item);
        return new FeedItem
        {
            Number = Text(item, "episode", Podcast) ?? Text(item, "episode", Itunes),
            Guid = Text(item, "guid"),
            Title = Text(item, "title") ?? Text(item, "title", Itunes),
            Date = Date(item),
            Link = Text(item, "link"),
            Audio = Attribute(item.Element("enclosure"), "url"),
            Duration = Duration(item),
            Notes = Text(item, "encoded", Content) ?? Text(item, "description") ?? Text(item, "summary", Itunes),
            Image = Picture(item) ?? image,
            Chapters = Attribute(All(item, "chapters", Podcast).FirstOrDefault(), "url"),
            // podcast:person: the list of an item replaces the channel's, it does not add to it.
            People = own.Count > 0 ? own : people,
            Transcripts = [.. All(item, "transcript", Podcast).Select(Transcript).OfType<FeedTranscript>().OrderBy(t => t.Rank)],
            Soundbites = [.. All(item, "soundbite", Podcast).Select(Bite).OfType<Soundbite>()],
            Place = At(item),
        };
    }

    private static List<FeedPerson> People(XElement of) =>
    [
        .. All(of, "person", Podcast).Where(p => Clean(p.Value) is not null)
            .Select(p => new FeedPerson(Clean(p.Value)!, (Attribute(p, "role") ?? "host").ToLowerInvariant(), Attribute(p, "img"), Attribute(p, "href"))),
    ];

    private static string? Picture(XElement of) =>
        Attribute(All(of, "image", Podcast).FirstOrDefault(), "href") ?? Attribute(All(of, "image", Itunes).FirstOrDefault(), "href") ?? (of.Element("image") is { } i ? Text(i, "url") : null);

    private FeedTranscript? Transcript(XElement e)
    {
        if (Attribute(e, "url") is { } url) return new FeedTranscript(url, (Attribute(e, "type") ?? "").Split(';')[0].Trim().ToLowerInvariant(), Attribute(e, "language"));
        found.Add(Diagnostic.Warning("feed-transcript", "a transcript has no url", At(e)));
        return null;
    }

    private Soundbite? Bite(XElement e)
    {
        if (Number(Attribute(e, "startTime")) is { } start && Number(Attribute(e, "duration")) is > 0 and var length && Timestamp.TryFromSeconds(start, out Timestamp at)) return new Soundbite(at, length, Clean(e.Value));
        found.Add(Diagnostic.Warning("feed-soundbite", "a soundbite has no start or no length", At(e), "both are in seconds: startTime=\"73.0\" duration=\"60.0\""));
        return null;
    }

    private Timestamp? Duration(XElement item)
    {
        if (Text(item, "duration", Itunes) is not { } text) return null;
        if (Timestamp.TryParse(text, out Timestamp at) || (Number(text) is { } seconds && Timestamp.TryFromSeconds(seconds, out at))) return at;
        found.Add(Diagnostic.Warning("feed-duration", $"\"{text}\" is no duration", At(item), "seconds, or h:mm:ss"));
        return null;
    }

    // RFC 822, section 5, with the four-figure year of RFC 1123; the day of the week and the zone say nothing about the day.
    private DateOnly? Date(XElement item)
    {
        if (Text(item, "pubDate") is not { } text) return null;
        Match m = Day().Match(text);
        if (m.Success && DateOnly.TryParseExact($"{m.Groups[1].Value} {m.Groups[2].Value} {m.Groups[3].Value}", "d MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day;
        found.Add(Diagnostic.Warning("feed-date", $"\"{text}\" is no date", At(item), "Fri, 09 Oct 2020 04:30:38 GMT"));
        return null;
    }

    private Place At(XElement e) => e is IXmlLineInfo at && at.HasLineInfo() ? new Place(file, at.LineNumber, at.LinePosition) : new Place(file);

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value) ? value : null;

    private static string? Text(XElement of, string name, string? space = null) => Clean(All(of, name, space).FirstOrDefault()?.Value);

    private static IEnumerable<XElement> All(XElement of, string name, string? space) => of.Elements().Where(e => e.Name.LocalName == name && Space(e.Name.NamespaceName) == space);

    private static string? Space(string address) => address.ToLowerInvariant() switch
    {
        "" => null,
        "http://www.itunes.com/dtds/podcast-1.0.dtd" => Itunes,
        "http://purl.org/rss/1.0/modules/content/" => Content,
        "https://podcastindex.org/namespace/1.0" or "http://podcastindex.org/namespace/1.0" => Podcast,
        "https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md" => Podcast,
        _ => address,
    };

    private static string? Attribute(XElement? e, string name) => Clean(e?.Attribute(name)?.Value);

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    [GeneratedRegex(@"([0-9]{1,2}) ([A-Za-z]{3})[a-z]* ([0-9]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
