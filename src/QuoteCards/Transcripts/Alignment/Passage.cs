using QuoteCards.Episodes;
using QuoteCards.Transcripts.Words;

namespace QuoteCards.Transcripts.Alignment;

/// <summary>A quote laid along the words it comes nearest to.</summary>
internal sealed class Passage
{
    private const double MostDropped = 3;

    public Passage(WordStream stream, QuoteText quote, List<Step> steps, float score)
    {
        (Stream, Quote, Steps, Score) = (stream, quote, steps, score);
        First = steps.Find(s => s.Said >= 0).Said;
        Last = steps.FindLast(s => s.Said >= 0).Said;
        Similarity = Share();
    }

    public WordStream Stream { get; }

    public QuoteText Quote { get; }

    public IReadOnlyList<Step> Steps { get; }

    public float Score { get; }

    /// <summary>The first and the last word of the transcript that it takes in.</summary>
    public int First { get; }

    public int Last { get; }

    /// <summary>
    /// 0 to 1: the weight of the words that agree over the weight of all words of the quote and of those it leaves out unmarked.
    /// However many words are left out in one place, they weigh no more than three that are said once.
    /// A word weighs the square of its rarity above that of words said every few seconds (0.2 of the logarithm), so that a frame of common words proves nothing.
    /// </summary>
    public double Similarity { get; }

    public Timestamp? Start => Stream.Times.At(Stream.Utterance[First], Stream.Words[First].Start);

    public Timestamp? End => Stream.Times.At(Stream.Utterance[Last], Stream.Words[Last].End);

    private double Share()
    {
        double agree = 0, all = 0, dropped = 0;
        foreach (Step step in Steps)
        {
            bool free = step.Quote >= 0 ? Quote.Words[step.Quote].Has(WordTraits.Bracketed) || Quote.Marks[step.Quote] == Disfluency.Filler : Stream.Marks[step.Said] != Disfluency.None || step.Kind == StepKind.Elided;
            bool agrees = step.Kind is StepKind.Same or StepKind.Spelling;
            if (free && !agrees) continue;
            double weight = Math.Max(0.02, Math.Pow((Stream.Weight(step.Quote >= 0 ? Quote.Ids[step.Quote] : Stream.Ids[step.Said]) - 0.2) / 0.8, 2));
            if (step.Kind != StepKind.Dropped) dropped = 0;
            else (weight, dropped) = (Math.Min(weight, MostDropped - dropped), Math.Min(MostDropped, dropped + weight));
            all += weight;
            if (agrees) agree += weight;
        }

        return all == 0 ? 0 : agree / all;
    }
}
