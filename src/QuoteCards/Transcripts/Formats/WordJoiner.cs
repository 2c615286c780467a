using System.Text;
using QuoteCards.Episodes;

namespace QuoteCards.Transcripts.Formats;

/// <summary>Joins a list of single words into utterances.</summary>
internal static class WordJoiner
{
    // A pause of two seconds parts paragraphs in speech; a sentence end does once there is a caption's worth (WebVTT advice: 65 letters, about 12 words).
    private const double Pause = 2;
    private const int Enough = 12;
    private const int TooMany = 60;

    /// <summary>True when nearly every segment (four in five) is a single word.</summary>
    public static bool IsOneWordEach(IReadOnlyList<JsonSegment> segments) =>
        segments.Count > 1 && segments.Count(s => s.Words.Count <= 1 && s.Text.Trim() is { Length: > 0 and <= 24 } word && !word.Contains(' ', StringComparison.Ordinal)) * 5 >= segments.Count * 4;

    /// <summary>Adds utterances; <paramref name="cue"/> null numbers them by their first word, <paramref name="speaker"/> is for words without one.</summary>
    public static void Join(IReadOnlyList<JsonSegment> words, UtteranceList list, int? cue = null, string? speaker = null)
    {
        int first = 0;
        for (int i = 1; i <= words.Count; i++)
        {
            if (i < words.Count && !Ends(words, first, i, cue is not null, speaker)) continue;
            list.Add(Utterance(words, first, i, cue ?? first + 1, speaker));
            first = i;
        }
    }

    private static bool Ends(IReadOnlyList<JsonSegment> words, int first, int next, bool within, string? speaker)
    {
        JsonSegment last = words[next - 1], following = words[next];
        if (!string.Equals(last.Speaker ?? speaker, following.Speaker ?? speaker, StringComparison.Ordinal)) return true;
        if (within) return false;
        if (last.Text.EndsWith('\n') || next - first >= TooMany) return true;
        if (last.End is { } end && following.Start is { } start && start.TotalSeconds - end.TotalSeconds >= Pause) return true;
        return next - first >= Enough && last.Text.TrimEnd() is [.., '.' or '?' or '!' or '…' or '。'];
    }

    private static Utterance Utterance(IReadOnlyList<JsonSegment> words, int from, int to, int cue, string? speaker)
    {
        StringBuilder text = new();
        List<TranscriptWord> timed = [];
        for (int i = from; i < to; i++)
        {
            string word = UtteranceList.OneLine(words[i].Text);
            if (word.Length == 0) continue;
            if (text.Length > 0 && char.IsLetterOrDigit(word[0]) | word[0] is not ('.' or ',' or '?' or '!' or ';' or ':' or '\'' or '’' or '%')) text.Append(' ');
            text.Append(word);
            timed.Add(new TranscriptWord(word, words[i].Start, words[i].End));
        }

        Timestamp? start = null, end = null;
        for (int i = from; i < to; i++)
        {
            start ??= words[i].Start;
            end = words[i].End ?? words[i].Start ?? end;
        }

        return new Utterance { Speaker = words[from].Speaker ?? speaker, Start = start, End = end, Text = text.ToString(), Words = timed, Cue = cue, Place = words[from].Place };
    }
}
