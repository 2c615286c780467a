using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Feeds.Items;

/// <summary>One episode of a feed; null where the feed says nothing.</summary>
public sealed record FeedItem
{
    /// <summary>Its number as the feed spells it: <c>podcast:episode</c>, else <c>itunes:episode</c>, else the one its title begins with.</summary>
    public string? Number { get; init; }

    /// <summary>The number of its season.</summary>
    public string? Season { get; init; }

    /// <summary>False for a trailer or a bonus, which may share the number of an episode.</summary>
    public bool IsFull { get; init; } = true;

    /// <summary>What the feed calls it for ever.</summary>
    public string? Guid { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>The day it came out, in the feed's own time zone.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>When it came out, UTC.</summary>
    public DateTime? Moment { get; init; }

    /// <summary>Its page.</summary>
    public string? Link { get; init; }

    /// <summary>Its recording.</summary>
    public string? Audio { get; init; }

    /// <summary>How long it is; null for zero, too.</summary>
    public Timestamp? Duration { get; init; }

    /// <summary>The show notes: <c>content:encoded</c>, else the description, else <c>itunes:summary</c>; HTML, mostly.</summary>
    public string? Notes { get; init; }

    /// <summary>Where the notes begin.</summary>
    public Place NotesPlace { get; init; }

    /// <summary>BCP 47 tag where it differs from the show's, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The address of its picture; the show's where it has none of its own.</summary>
    public string? Image { get; init; }

    /// <summary>The address of its chapters (JSON).</summary>
    public string? ChapterFile { get; init; }

    /// <summary>The chapters that stand in the feed itself (Podlove's simple chapters), by their starts.</summary>
    public IReadOnlyList<Chapter> Chapters { get; init; } = [];

    /// <summary>Its people; the show's where it names none of its own.</summary>
    public IReadOnlyList<FeedPerson> People { get; init; } = [];

    /// <summary>Its transcripts, in the order of the feed.</summary>
    public IReadOnlyList<FeedTranscript> Transcripts { get; init; } = [];

    /// <summary>Stretches that the makers picked out, by their starts.</summary>
    public IReadOnlyList<Soundbite> Soundbites { get; init; } = [];

    /// <summary>Where it stands in the feed.</summary>
    public Place Place { get; init; }
}
