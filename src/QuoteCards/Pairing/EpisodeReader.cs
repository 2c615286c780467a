using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Reads a document of notes into an episode with its quotes.</summary>
public static class EpisodeReader
{
    /// <summary>Reads the bytes of one document. Never throws for bad input; whatever is wrong is told in the diagnostics.</summary>
    public static Reading Read(ReadOnlyMemory<byte> bytes, string? sourceName, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Place whole = new(sourceName);
        if (bytes.Length == 0) return Refused("notes-empty", "the file is empty", whole);
        if (NotesDecoder.Decode(bytes.Span) is not { } text) return Refused("notes-binary", "the file is not text", whole, "plain text, Markdown, HTML, JSON and CSV can be read");
        if (string.IsNullOrWhiteSpace(text)) return Refused("notes-empty", "the file is empty", whole);
        List<Diagnostic> found = [];
        NotesFormat format = options.Format == NotesFormat.Auto ? FormatSniffer.Of(text) : options.Format;
        (NotesDocument Document, List<Mention> Mentions)? read = format switch
        {
            NotesFormat.Json => StructuredNotes.Json(text, sourceName, found),
            NotesFormat.Csv => StructuredNotes.Table(text, sourceName, Separator(text), found),
            NotesFormat.Tsv => StructuredNotes.Table(text, sourceName, '\t', found),
            NotesFormat.Html => Prose(HtmlNotes.Read(text, sourceName)),
            _ => Prose(TextNotes.Read(text, sourceName, format == NotesFormat.Markdown, found)),
        };
        if (read is not { } notes) return new Reading([], found);
        Episode episode = Build(notes.Document, notes.Mentions, sourceName, options, found);
        if (episode.Quotes.Count == 0) found.Add(Diagnostic.Error("notes-no-quotes", "no quote was found", whole, "a quote stands in quotation marks on a line of its own, or in a blockquote"));
        return new Reading(episode.Quotes.Count == 0 ? [] : [episode], found);
    }

    private static char Separator(string text)
    {
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        string first = end < 0 ? text : text[..end];
        return first.Count(c => c == ';') > first.Count(c => c == ',') ? ';' : ',';
    }

    private static (NotesDocument, List<Mention>) Prose(NotesDocument document) => (document, [.. new MentionFinder(document.Blocks).Find()]);

    private static Episode Build(NotesDocument document, List<Mention> mentions, string? source, ReadingOptions options, List<Diagnostic> found)
    {
        (string? title, string? show, DateOnly? date) = EpisodeHead.Read(document, found);
        Roster roster = new(options.KnownSpeakers, document);
        foreach (Mention m in mentions.Where(m => m.Name is { } n && n.Contains(' ', StringComparison.Ordinal))) roster.Meet(m.Name!);
        foreach (Mention m in mentions.Where(m => m.Name is { } n && !n.Contains(' ', StringComparison.Ordinal))) roster.Meet(m.Name!);
        string? language = options.Language ?? document.Fields.GetValueOrDefault("lang") ?? document.Fields.GetValueOrDefault("language");
        IReadOnlyList<Quote> quotes = new QuoteMerger(roster, language).Merge(mentions);
        foreach (IGrouping<QuoteId, Quote> same in quotes.GroupBy(q => q.Id).Where(g => g.Count() > 1))
            found.Add(Diagnostic.Error("id-duplicate", $"two quotes have the ID {same.Key}", same.Last().Provenance.Text.Place, "give one of them another id"));
        return new Episode
        {
            Source = source,
            Title = title,
            Show = show,
            Date = date,
            Language = language,
            Url = document.Fields.GetValueOrDefault("url"),
            Audio = document.Fields.GetValueOrDefault("audio"),
            Duration = Timestamp.TryParse(document.Fields.GetValueOrDefault("duration"), out Timestamp d) ? d : null,
            Speakers = [.. roster.People],
            Quotes = quotes,
        };
    }

    private static Reading Refused(string code, string message, Place place, string? hint = null) => new([], [Diagnostic.Error(code, message, place, hint)]);
}
