using QuoteCards.Diagnostics;
using QuoteCards.Transcripts.Formats;

namespace QuoteCards.Transcripts;

/// <summary>Reads a transcript in any of the formats that podcasts publish.</summary>
public static class TranscriptReader
{
    /// <summary>Reads the bytes of one transcript. Never throws for bad input; whatever is wrong is told in the diagnostics.</summary>
    /// <param name="bytes">UTF-8, UTF-16 with a mark, or Windows-1252.</param>
    /// <param name="sourceName">The file as the user named it, for places; null when there is none.</param>
    /// <param name="format">The format to read it as; <see cref="TranscriptFormat.Auto"/> tells it from the content, whatever the file's name ends in.</param>
    public static TranscriptReading Read(ReadOnlyMemory<byte> bytes, string? sourceName, TranscriptFormat format = TranscriptFormat.Auto)
    {
        Place whole = new(sourceName);
        if (TranscriptText.Of(bytes) is not { } text)
            return Refused("transcript-binary", "the transcript is not text", whole, "SubRip, WebVTT, JSON, HTML, Markdown and text can be read");
        if (text.IsBlank) return Refused("transcript-empty", "the transcript is empty", whole);

        if (ForeignXml.Of(text.Head, sourceName) is { } foreign) return new TranscriptReading(null, [foreign]);
        TranscriptFormat found = TranscriptSniffer.Of(text.Head, sourceName);
        UtteranceList list = new(sourceName);
        if (format == TranscriptFormat.Auto && TranscriptSniffer.ByName(sourceName) is { } named && named != found)
            list.Warn("transcript-extension", $"the file's name says {TranscriptSniffer.Word(named)}, its content is {TranscriptSniffer.Word(found)} and is read as such", 1);
        format = format == TranscriptFormat.Auto ? found : format;
        string? language = null;
        switch (format)
        {
            case TranscriptFormat.SubRip: SubRipReader.Read(text.Characters, list); break;
            case TranscriptFormat.WebVtt: WebVttReader.Read(text.Characters, list); break;
            case TranscriptFormat.Json: language = JsonTranscriptReader.Read(text.Utf8.Span, list); break;
            case TranscriptFormat.Html: HtmlTranscriptReader.Read(text.Characters, list); break;
            default: ProseReader.Read(text.Characters, list); break;
        }

        IReadOnlyList<Diagnostic> diagnostics = list.Finish();
        bool refused = list.Utterances.Count == 0 || diagnostics.Any(d => d.Severity == Severity.Error);
        Transcript? transcript = refused ? null : new Transcript { Source = sourceName, Format = format, Language = language, Utterances = list.Utterances };
        return new TranscriptReading(transcript, diagnostics);
    }

    private static TranscriptReading Refused(string code, string message, Place place, string? hint = null) =>
        new(null, [Diagnostic.Error(code, message, place, hint)]);
}
