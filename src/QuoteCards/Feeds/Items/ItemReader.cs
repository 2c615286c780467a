using System.Text.RegularExpressions;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Feeds.Xml;
using static QuoteCards.Feeds.Xml.FeedSpace;

namespace QuoteCards.Feeds.Items;

/// <summary>What one item says of its episode.</summary>
internal sealed partial class ItemReader(FeedElement item, List<Diagnostic> found)
{
    // Of a list in one item; more was made to exhaust something.
    private const int Most = 1000;

    public FeedItem Read()
    {
        string? title = Entities(item.TextOf(Rss, "title") ?? item.TextOf(Itunes, "title"));
        string? guid = item.TextOf(Rss, "guid");
        FeedElement? published = item.First(Rss, "pubDate") ?? item.First(DublinCore, "date");
        FeedDate? date = published is null ? null : FeedDate.Read(published.Text!, published.Place, found);
        FeedElement? notes = item.First(Content, "encoded") ?? item.First(Rss, "description") ?? item.First(Itunes, "summary");
        return new FeedItem
        {
            Number = item.TextOf(Podcast, "episode") ?? item.TextOf(Itunes, "episode") ?? NumberIn(title),
            Season = item.TextOf(Podcast, "season") ?? item.TextOf(Itunes, "season"),
            IsFull = item.TextOf(Itunes, "episodeType")?.ToLowerInvariant() is null or "full",
            Guid = guid,
            Title = title,
            Date = date?.Day,
            Moment = date?.Moment,
            Link = item.TextOf(Rss, "link") ?? (Permanent() ? guid : null),
            Audio = Recording(),
            Duration = Duration(),
            Notes = notes?.Words,
            NotesPlace = notes?.Place ?? item.Place,
            Language = Language.Read(item),
            Image = ImageReader.Read(item),
            ChapterFile = item.All(Podcast, "chapters").Select(c => c.Attribute("url")).FirstOrDefault(u => u is not null),
            Chapters = [.. item.All(FeedSpace.Chapters, "chapters").Take(1).SelectMany(c => c.All(FeedSpace.Chapters, "chapter")).Select(Chapter).OfType<Chapter>().OrderBy(c => c.Start)],
            People = PersonReader.Read(item),
            Transcripts = [.. item.All(Podcast, "transcript").Take(Most).Select(Transcript).OfType<FeedTranscript>()],
            Soundbites = [.. item.All(Podcast, "soundbite").Take(Most).Select(Bite).OfType<Soundbite>().OrderBy(b => b.Start)],
            Place = item.Place,
        };
    }

    // RSS 2.0: a guid is an address unless it says that it is none.
    private bool Permanent() => item.First(Rss, "guid") is { } g && g.Attribute("isPermaLink") != "false" && g.Text!.StartsWith("http", StringComparison.Ordinal);

    private string? Recording()
    {
        FeedElement[] enclosures = [.. item.All(Rss, "enclosure").Where(e => e.Attribute("url") is not null)];
        return (enclosures.FirstOrDefault(e => e.Attribute("type")?.StartsWith("audio/", StringComparison.OrdinalIgnoreCase) == true) ?? enclosures.FirstOrDefault())?.Attribute("url");
    }

    private Timestamp? Duration()
    {
        if (item.First(Itunes, "duration") is not { } said) return null;
        if (FeedTime.Read(said.Text!) is { } at) return at.TotalMilliseconds == 0 ? null : at;
        found.Add(Diagnostic.Warning("feed-duration", $"\"{said.Text}\" is no duration", said.Place, "seconds, or h:mm:ss"));
        return null;
    }

    private Chapter? Chapter(FeedElement e)
    {
        if (FeedTime.Read(e.Attribute("start") ?? "") is { } start) return e.Attribute("title") is { } title ? new Chapter(start, title) { Place = e.Place } : null;
        found.Add(Diagnostic.Warning("feed-chapter", $"a chapter has no start{(e.Attribute("title") is { } t ? $": \"{t}\"" : "")}", e.Place, "start=\"00:12:34.000\""));
        return null;
    }

    private FeedTranscript? Transcript(FeedElement e)
    {
        if (e.Attribute("url") is { } url) return new FeedTranscript(url, (e.Attribute("type") ?? "").Split(';')[0].Trim().ToLowerInvariant(), e.Attribute("language")) { IsCaptions = e.Attribute("rel") == "captions" };
        found.Add(Diagnostic.Warning("feed-transcript", "a transcript has no url", e.Place));
        return null;
    }

    private Soundbite? Bite(FeedElement e)
    {
        if (FeedTime.Seconds(e.Attribute("startTime")) is { } start && FeedTime.Seconds(e.Attribute("duration")) is > 0 and var length && Timestamp.TryFromSeconds(start, out Timestamp at))
            return new Soundbite(at, length, Entities(e.Text)) { Place = e.Place };
        found.Add(Diagnostic.Warning("feed-soundbite", "a soundbite has no start or no length", e.Place, "both are in seconds: startTime=\"73.0\" duration=\"60.0\""));
        return null;
    }

    // Many programs escape a title twice.
    private static string? Entities(string? text) => text is not null && text.Contains('&', StringComparison.Ordinal) ? SafeText.OneLine(System.Net.WebUtility.HtmlDecode(text)).Trim() : text;

    private static string? NumberIn(string? title) => title is not null && Numbered().Match(title) is { Success: true } m ? m.Groups["n"].Value : null;

    [GeneratedRegex(@"^(?:(?:Episode|Ep\.?|Folge|Épisode|Episodio|Episódio|Puntata|#|No\.?)\s?(?<n>[0-9]{1,5})\b|[A-Z]{1,4}(?<n>[0-9]{2,5})\b(?=\s*[:–—|-])|(?<n>[0-9]{1,4})(?=\s?[:|–—]|\s-\s|\.\s))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
