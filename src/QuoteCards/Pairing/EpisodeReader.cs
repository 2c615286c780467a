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
        if (NotesDecoder.Decode(bytes.Span) is not { } decoded) return Refused("notes-binary", "the file is not text", whole, "plain text, Markdown, HTML, JSON and CSV can be read");
        string text = Composition.Of(decoded);
        if (string.IsNullOrWhiteSpace(text)) return Refused("notes-empty", "the file is empty", whole);
        List<Diagnostic> found = [];
        NotesFormat format = options.Format == NotesFormat.Auto ? FormatSniffer.Of(text) : options.Format;
        if (format == NotesFormat.Feed) return Refused("notes-feed", "this is a podcast's feed, which holds many episodes, not the notes of one", whole);
        IReadOnlyList<StructuredNotes>? read = format switch
        {
            NotesFormat.Json => JsonNotes.Read(text, sourceName, found),
            NotesFormat.Csv or NotesFormat.Tsv => TableNotes.Read(text, sourceName, format == NotesFormat.Tsv ? '\t' : Separator(text), found),
            _ => Prose(text, sourceName, format, found) is { } prose ? [prose] : null,
        };
        if (read is null) return new Reading([], found);
        Episode[] episodes = [.. read.Select(n => EpisodeBuilder.Build(n.Document, n.Mentions, sourceName, options, found)).Where(e => options.TakesNone || e.Quotes.Count > 0)];
        if (episodes.Length == 0) found.Add(Diagnostic.Error("notes-no-quotes", "no quote was found", whole, "a quote stands in quotation marks on a line of its own, or in a blockquote"));
        return new Reading(episodes, found);
    }

    /// <summary>Reads notes that are blocks already, of a document that says the rest elsewhere; an episode without quotes where they hold none.</summary>
    internal static Episode Read(NotesDocument document, string? sourceName, ReadingOptions options, List<Diagnostic> found)
    {
        IReadOnlyList<Mention> mentions = TranscriptCheck.Is(document.Blocks) ? [] : new MentionFinder(document.Blocks, found).Find();
        return EpisodeBuilder.Build(document, mentions, sourceName, options, found);
    }

    private static StructuredNotes? Prose(string text, string? source, NotesFormat format, List<Diagnostic> found)
    {
        NotesDocument document = Document(text, source, format, found);
        if (TranscriptCheck.Is(document.Blocks))
        {
            found.Add(Diagnostic.Error("notes-transcript", "this is a whole transcript, not notes", new Place(source), "name it as \"transcript\" in quotecards.json, as SRT, WebVTT or JSON, beside the notes that pick quotes out of it"));
            return null;
        }

        return new StructuredNotes(document, new MentionFinder(document.Blocks, found).Find());
    }

    private static NotesDocument Document(string text, string? source, NotesFormat format, List<Diagnostic> found)
    {
        if (format == NotesFormat.Html) return HtmlNotes.Read(text, source, found);
        string cut = LongLines.Cut(text, source, found);
        FrontMatter front = FrontMatter.Read(cut, source, found);
        List<NoteBlock> blocks = format == NotesFormat.Markdown ? MarkdownNotes.Read(cut, source, front.Lines) : TextNotes.Read(cut, source, front.Lines);
        return new NotesDocument(blocks, front.Fields, front.People);
    }

    private static char Separator(string text)
    {
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        ReadOnlySpan<char> first = text.AsSpan(0, end < 0 ? text.Length : end);
        return first.Count(';') > first.Count(',') ? ';' : ',';
    }

    private static Reading Refused(string code, string message, Place place, string? hint = null) => new([], [Diagnostic.Error(code, message, place, hint)]);
}
