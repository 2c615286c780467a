using QuoteCards.Episodes;
using QuoteCards.Transcripts.Words;

namespace QuoteCards.Transcripts.Suggestions;

/// <summary>Finds in stretches of a recording what could stand alone on a card. The transcript is laid out once.</summary>
public sealed class StretchPassage
{
    // A stretch this short is meant word for word; the words of a longer one no card holds, and its best two sentences stand for it.
    private const int MostWords = 45;

    // Whoever marks a stretch by ear cuts into its first and its last words; of a sentence inside, most is inside.
    private const double Most = 0.75;

    private readonly WordStream stream;
    private readonly PassageScore score;
    private readonly List<Sentence> sentences;

    /// <summary>Lays a transcript out.</summary>
    public StretchPassage(Transcript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        stream = new WordStream(transcript);
        score = new PassageScore(stream);
        sentences = [.. SentenceScan.Of(stream)];
    }

    /// <summary>The whole sentences of one voice that are said between two times, when they are few, else the best one or two of them; null when no sentence is whole.</summary>
    public Suggestion? Of(Timestamp from, Timestamp to)
    {
        Sentence[] inside = [.. sentences.Where(s => IsInside(Start(s.First), End(s.Last), from.TotalSeconds, to.TotalSeconds))];
        if (inside.Length == 0) return null;
        (int First, int Last) whole = (inside[0].First, inside[^1].Last);
        if (whole.Last - whole.First < MostWords && OneVoice(whole.First, whole.Last)) return Make(whole.First, whole.Last);
        List<(int First, int Last)> all = [.. inside.Select(s => (s.First, s.Last))];
        for (int i = 1; i < inside.Length; i++)
            if (inside[i - 1].Last + 1 == inside[i].First && OneVoice(inside[i - 1].First, inside[i].Last)) all.Add((inside[i - 1].First, inside[i].Last));
        (int first, int last) = all.OrderByDescending(p => score.Of(p.First, p.Last).Sum(r => r.Points)).ThenBy(p => p.First).ThenBy(p => p.Last).First();
        return Make(first, last);
    }

    private Suggestion Make(int first, int last)
    {
        List<Reason> reasons = score.Of(first, last);
        return Suggester.Make(stream, first, last, reasons, reasons.Sum(r => r.Points));
    }

    private static bool IsInside(double start, double end, double from, double to) =>
        end > start && Math.Min(end, to) - Math.Max(start, from) >= Most * (end - start);

    private bool OneVoice(int first, int last)
    {
        for (int i = first + 1; i <= last; i++)
            if (!SentenceScan.OneVoice(stream, i - 1, i)) return false;
        return true;
    }

    private double Start(int word) => stream.Times.At(stream.Utterance[word], stream.Words[word].Start)?.TotalSeconds ?? double.NaN;

    private double End(int word) => stream.Times.At(stream.Utterance[word], stream.Words[word].End)?.TotalSeconds ?? double.NaN;
}
