using QuoteCards.Transcripts.Words;

namespace QuoteCards.Transcripts.Suggestions;

/// <summary>The complete sentences of a transcript: begun with a capital (or a script without them), closed with a mark, spoken by one person.</summary>
internal static class SentenceScan
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal) { "mr", "mrs", "ms", "dr", "st", "vs", "prof", "inc", "jr", "sr", "no", "etc" };

    public static IEnumerable<Sentence> Of(WordStream stream)
    {
        int first = 0;
        for (int i = 1; i <= stream.Words.Count; i++)
        {
            if (i < stream.Words.Count && !Starts(stream, i)) continue;
            if (IsComplete(stream, first, i - 1)) yield return new Sentence(first, i - 1);
            first = i;
        }
    }

    /// <summary>True when both are spoken by the same person.</summary>
    public static bool OneVoice(WordStream stream, int a, int b) =>
        string.Equals(stream.Transcript.Utterances[stream.Utterance[a]].Speaker, stream.Transcript.Utterances[stream.Utterance[b]].Speaker, StringComparison.Ordinal);

    private static bool Starts(WordStream stream, int i)
    {
        if (!OneVoice(stream, i - 1, i)) return true;
        string before = stream.Words[i - 1].Key;
        return stream.Words[i].Has(WordTraits.Opens) && !(Abbreviations.Contains(before) || before is [>= 'a' and <= 'z']);
    }

    private static bool IsComplete(WordStream stream, int first, int last)
    {
        string text = stream.Transcript.Utterances[stream.Utterance[last]].Text;
        int end = stream.Words[last].End;
        while (end < text.Length && text[end] is '"' or '”' or '’' or ')' or '%') end++;
        if (end >= text.Length || text[end] is not ('.' or '?' or '!' or '。')) return false;
        int start = stream.Words[first].Start;
        return !char.IsLower(stream.Transcript.Utterances[stream.Utterance[first]].Text[start]);
    }
}
