using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Feeds;

/// <summary>One episode of a feed; null where the feed says nothing.</summary>
public sealed record FeedItem
{
    /// <summary>Its number as the feed spells it (<c>podcast:episode</c>, else <c>itunes:episode</c>).</summary>
    public string? Number { get; init; }

    /// <summary>What the feed calls it for ever.</summary>
    public string? Guid { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>The day it came out, in the feed's own time zone.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Its page.</summary>
    public string? Link { get; init; }

    /// <summary>Its recording.</summary>
    public string? Audio { get; init; }

    /// <summary>How long it is.</summary>
    public Timestamp? Duration { get; init; }

    /// <summary>The show notes: <c>content:encoded</c>, else the description; HTML, mostly.</summary>
    public string? Notes { get; init; }

    /// <summary>The address of its picture.</summary>
    public string? Image { get; init; }

    /// <summary>The address of its chapters (JSON).</summary>
    public string? Chapters { get; init; }

    /// <summary>Its people; the show's where it names none of its own.</summary>
    public IReadOnlyList<FeedPerson> People { get; init; } = [];

    /// <summary>Its transcripts, the most telling format first.</summary>
    public IReadOnlyList<FeedTranscript> Transcripts { get; init; } = [];

    /// <summary>Stretches that the makers picked out.</summary>
    public IReadOnlyList<Soundbite> Soundbites { get; init; } = [];

    /// <summary>Where it stands in the feed.</summary>
    public Place Place { get; init; }

    /// <summary>What the feed says of it as an episode without quotes.</summary>
    public Episode ToEpisode(Feed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return new Episode
        {
            Source = Place.File,
            Title = Title,
            Show = feed.Title,
            Date = Date,
            Url = Link,
            Audio = Audio,
            Duration = Duration,
            Language = feed.Language,
            Speakers = [.. People.Select(p => new Speaker(p.Name, p.Role))],
        };
    }
}
