using QuoteCards.Episodes;
using QuoteCards.Transcripts.Words;

namespace QuoteCards.Transcripts.Suggestions;

/// <summary>Finds passages of a transcript that could stand alone on a card. Deterministic; no network, no model.</summary>
public static class Suggester
{
    // At most one a minute; without times, one in 150 words, which are a minute of talk.
    private const double Minute = 60;
    private const int MinuteOfWords = 150;

    /// <summary>Up to <paramref name="most"/> passages, best first; equals in the order of the episode.</summary>
    public static IReadOnlyList<Suggestion> Suggest(Transcript transcript, int most)
    {
        ArgumentNullException.ThrowIfNull(transcript);
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
            if (!taken.Exists(t => IsNear(t, first, made.Start))) taken.Add((first, made));
        }

        return [.. taken.Select(t => t.Made)];

        void Rank(int first, int last)
        {
            List<Reason> reasons = score.Of(first, last);
            int sum = reasons.Sum(r => r.Points);
            if (sum > 0) ranked.Add((first, last, reasons, sum));
        }
    }

    private static bool IsNear((int First, Suggestion Made) other, int first, Timestamp? start) =>
        other.Made.Start is { } a && start is { } b ? Math.Abs(a.TotalSeconds - b.TotalSeconds) < Minute : Math.Abs(other.First - first) < MinuteOfWords;

    private static Suggestion Make(WordStream stream, int first, int last, List<Reason> reasons, int score)
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
