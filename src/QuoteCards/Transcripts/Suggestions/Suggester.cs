using QuoteCards.Episodes;
using QuoteCards.Transcripts.Words;

namespace QuoteCards.Transcripts.Suggestions;

/// <summary>Finds passages of a transcript that could stand alone on a card. Deterministic; no network, no model.</summary>
public static class Suggester
{
    // At most one a minute; without times, one in 150 words, which are a minute of talk.
    private const double Minute = 60;
    private const int MinuteOfWords = 150;

    // A whole thought of a good length, and nothing against it.
    private const int Least = 40;

    /// <summary>Passages that could stand alone, best first; equals in the order of the episode.</summary>
    /// <param name="transcript">What was said.</param>
    /// <param name="most">How many are wanted.</param>
    /// <param name="quoted">Words that are quoted already, as the transcript spells them; passages that share a sentence with them are passed over.</param>
    public static IReadOnlyList<Suggestion> Suggest(Transcript transcript, int most, IReadOnlyList<string>? quoted = null)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        string[] had = [.. (quoted ?? []).Select(QuoteId.Normalise).Where(q => q.Length > 0)];
        WordStream stream = new(transcript);
        PassageScore score = new(stream);
        List<(int First, int Last, List<Reason> Reasons, int Score)> ranked = [];
        Sentence? before = null;
        foreach (Sentence sentence in SentenceScan.Of(stream))
        {
            Rank(sentence.First, sentence.Last);
            if (before is { } b && b.Last + 1 == sentence.First && SentenceScan.OneVoice(stream, b.Last, sentence.First)) Rank(b.First, sentence.Last);
            before = sentence;
        }

        ranked.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.First != b.First ? a.First.CompareTo(b.First) : a.Last.CompareTo(b.Last));
        List<(int First, Suggestion Made)> taken = [];
        foreach ((int first, int last, List<Reason> reasons, int points) in ranked)
        {
            if (taken.Count >= most) break;
            Suggestion made = Make(stream, first, last, reasons, points);
            if (!taken.Exists(t => IsNear(t, first, made.Start)) && !IsQuoted(made.Text, had)) taken.Add((first, made));
        }

        return [.. taken.Select(t => t.Made)];

        void Rank(int first, int last)
        {
            List<Reason> reasons = score.Of(first, last);
            int sum = reasons.Sum(r => r.Points);
            if (sum >= Least) ranked.Add((first, last, reasons, sum));
        }
    }

    private static bool IsQuoted(string text, string[] had)
    {
        string words = QuoteId.Normalise(text);
        return Array.Exists(had, h => words.Contains(h, StringComparison.Ordinal) || h.Contains(words, StringComparison.Ordinal));
    }

    private static bool IsNear((int First, Suggestion Made) other, int first, Timestamp? start) =>
        other.Made.Start is { } a && start is { } b ? Math.Abs(a.TotalSeconds - b.TotalSeconds) < Minute : Math.Abs(other.First - first) < MinuteOfWords;

    internal static Suggestion Make(WordStream stream, int first, int last, List<Reason> reasons, int score)
    {
        Utterance said = stream.Transcript.Utterances[stream.Utterance[first]];
        return new Suggestion
        {
            Text = stream.Text(first, last),
            Speaker = said.Speaker,
            Start = stream.Times.At(stream.Utterance[first], stream.Words[first].Start),
            End = stream.Times.At(stream.Utterance[last], stream.Words[last].End),
            Cue = said.Cue,
            Place = said.Place,
            Score = score,
            Reasons = reasons,
        };
    }
}
