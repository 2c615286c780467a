using System.Text.Json;
using QuoteCards.Diagnostics;

namespace QuoteCards.Transcripts.Formats;

/// <summary>JSON of the podcast namespace, of Whisper and of whisperX. A file cut short is refused: half a transcript would call true quotes false.</summary>
internal static class JsonTranscriptReader
{
    /// <summary>Fills the list; the language the file gives, or null.</summary>
    public static string? Read(ReadOnlySpan<byte> utf8, UtteranceList list)
    {
        JsonSegmentScan scan = new(utf8, list.At(0).File);
        try
        {
            scan.Read();
        }
        catch (JsonException e)
        {
            Place place = list.At((int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
            list.Refuse("json-invalid", $"the JSON breaks off or is malformed after {scan.Segments.Count} segments: {e.Message.Split(" LineNumber:")[0].TrimEnd('.', ' ')}", place);
            return null;
        }
        catch (InvalidOperationException)
        {
            list.Refuse("json-invalid", "a text in the JSON holds half a character (an unpaired surrogate)", list.At(1));
            return null;
        }

        foreach ((int cue, int line) in scan.WrongTimes) list.Untimed(cue, line);
        List<JsonSegment> segments = scan.Segments.Count > 0 ? scan.Segments : scan.Words;
        if (segments.Count == 0) list.Refuse("transcript-no-cues", "the JSON has no segments", list.At(1), "segments, transcription, word_segments and words are read");
        if (WordJoiner.IsOneWordEach(segments)) WordJoiner.Join(segments, list);
        else
            for (int i = 0; i < segments.Count; i++) Add(segments[i], i + 1, list);
        return scan.Language;
    }

    // whisperX names a speaker for every word; a segment in which she changes becomes two.
    private static void Add(JsonSegment segment, int cue, UtteranceList list)
    {
        List<string?> speakers = [.. segment.Words.Select(w => w.Speaker).Where(s => s is not null).Distinct(StringComparer.Ordinal)];
        if (speakers.Count > 1)
        {
            WordJoiner.Join(segment.Words, list, cue, segment.Speaker);
            return;
        }

        list.Add(new Utterance
        {
            Speaker = segment.Speaker ?? (speakers.Count == 1 ? speakers[0] : null),
            Start = segment.Start,
            End = segment.End,
            Text = segment.Text.Length > 0 ? segment.Text : string.Concat(segment.Words.Select(w => w.Text.StartsWith(' ') ? w.Text : $" {w.Text}")),
            Words = [.. segment.Words.Select(w => new TranscriptWord(w.Text.Trim(), w.Start, w.End)).Where(w => w.Text.Length > 0)],
            Cue = cue,
            Place = segment.Place,
        });
    }
}
