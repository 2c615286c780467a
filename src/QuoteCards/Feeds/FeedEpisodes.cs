using System.Globalization;
using QuoteCards.Chapters;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Feeds.Items;
using QuoteCards.Feeds.Soundbites;
using QuoteCards.Notes;
using QuoteCards.Pairing;

namespace QuoteCards.Feeds;

/// <summary>Makes an episode with its quotes of an item of a feed.</summary>
public static class FeedEpisodes
{
    // A tag that ends a line, and tags that do not.
    private static readonly string[] BlockTags = ["<p", "<br", "<div", "<li", "<h1", "<h2", "<h3", "<h4", "<blockquote", "<ul", "<ol", "<table", "<pre", "<hr"];

    private static readonly string[] InlineTags = ["<a ", "<b>", "<strong", "<em", "<i>", "<span", "<q>", "<u>", "</"];

    /// <summary>
    /// The episode, with the quotes of its show notes; none when they hold none. What the notes themselves say of title and date gives way to the feed;
    /// soundbites give their stars. Chapters are for <see cref="ChapterSections"/>, once it is known which there are.
    /// </summary>
    /// <param name="feed">The feed.</param>
    /// <param name="item">One of its items.</param>
    /// <param name="options">What a reader is told beforehand; the format does not matter.</param>
    public static Reading Read(Feed feed, FeedItem item, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(options);
        List<Diagnostic> found = [];
        NotesDocument notes = Notes(item, found);
        FeedPerson[] cast = [.. item.People.Where(p => p.Group == "cast").DistinctBy(p => p.Name)];
        NotesDocument document = notes with { Fields = Fields(feed, item, notes), People = [.. cast.Select(p => p.ToSpeaker()), .. notes.People] };
        Episode read = EpisodeReader.Read(document, item.Place.File, options, found);
        string[] transcripts = [.. FeedTranscript.Order(item.Transcripts, read.Language).Select(t => t.Url).Distinct()];
        Episode episode = read with
        {
            Guid = item.Guid ?? item.Audio ?? item.Link ?? item.Title,
            // A bonus may share its number with the episode that it goes with.
            Number = item.IsFull ? item.Number : null,
            Season = item.Season,
            Image = item.Image,
            Transcript = transcripts.FirstOrDefault() ?? read.Transcript,
            OtherTranscripts = [.. transcripts.Skip(1)],
            ChapterFile = item.ChapterFile,
            Chapters = item.Chapters.Count > 0 ? item.Chapters : read.Chapters,
            Soundbites = item.Soundbites,
            Place = item.Place,
        };
        return new Reading([SoundbiteQuotes.Mark(episode)], found);
    }

    private static NotesDocument Notes(FeedItem item, List<Diagnostic> found)
    {
        string? file = item.Place.File;
        if (string.IsNullOrWhiteSpace(item.Notes)) return new NotesDocument([], new Dictionary<string, NoteField>(), []);
        int before = Math.Max(0, item.NotesPlace.Line - 1);
        if (Has(item.Notes, BlockTags)) return HtmlNotes.Read(item.Notes, file, found, before);
        // Links and bold words alone leave the ends of lines to be ends of lines.
        if (Has(item.Notes, InlineTags)) return HtmlNotes.Read(item.Notes.ReplaceLineEndings("<br>\n"), file, found, before);
        string text = System.Net.WebUtility.HtmlDecode(item.Notes);
        List<Diagnostic> told = [];
        string cut = LongLines.Cut(text, file, told);
        found.AddRange(told.Select(d => d with { Place = Moved(d.Place, before) }));
        return new NotesDocument([.. TextNotes.Read(cut, file).Select(b => b with { Place = Moved(b.Place, before) })], new Dictionary<string, NoteField>(), []);
    }

    private static Place Moved(Place place, int by) => place.Line > 0 ? place with { Line = place.Line + by, Column = 0 } : place;

    private static bool Has(string text, string[] tags) => Array.Exists(tags, t => text.Contains(t, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, NoteField> Fields(Feed feed, FeedItem item, NotesDocument notes)
    {
        Dictionary<string, NoteField> fields = new(notes.Fields, StringComparer.Ordinal);
        (string Key, string? Value)[] said =
        [
            ("title", item.Title), ("show", feed.Title), ("date", item.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("url", item.Link), ("audio", item.Audio),
            ("duration", item.Duration?.TotalSeconds.ToString(CultureInfo.InvariantCulture)), ("lang", item.Language ?? feed.Language),
        ];
        foreach ((string key, string? value) in said)
            if (value is not null) fields[key] = new NoteField(value, item.Place);
        return fields;
    }
}
