using QuoteCards.Episodes;
using QuoteCards.Transcripts.Words;

namespace QuoteCards.Transcripts.Alignment;

/// <summary>Finds quotes in one transcript. Index once, ask often; not for use by two threads at once.</summary>
internal sealed class QuoteAligner
{
    // An ellipsis may stand for up to a minute of talk (150 words).
    private const int LongestGap = 150;

    // Between two sentences of a quote two or three may be left out unmarked.
    private const int LongestSkip = 40;

    // A quote of this many words is a chapter, not a card; looking for it would take the memory of a picture.
    private const int LongestQuote = 1500;
    private const int LongestGaps = 2000;

    // Two places this near in score say the quote equally well; the time in the notes then decides.
    private const float Tie = 0.5f;

    private readonly WordStream stream;
    private readonly CandidateFinder candidates;
    private readonly WordAligner aligner;

    public QuoteAligner(Transcript transcript, IEnumerable<string> names)
    {
        stream = new WordStream(transcript);
        candidates = new CandidateFinder(stream);
        aligner = new WordAligner(stream, new NameMatcher(stream, names));
    }

    /// <summary>The transcript's words.</summary>
    public WordStream Stream => stream;

    /// <summary>The place that comes nearest to the quote's words, or null when none comes near at all, or the quote has more than 1,500 words.</summary>
    public Passage? Find(string words, Timestamp? time = null)
    {
        QuoteText quote = new(words, stream);
        if (quote.Words.Count is 0 or > LongestQuote || stream.Words.Count == 0) return null;
        Passage? best = null;
        foreach (int start in candidates.Find(quote))
        {
            int slack = 32 + (quote.Words.Count / 2), skip = quote.Sentences > 1 ? LongestSkip : 0, gap = Math.Min(quote.Gaps * LongestGap, LongestGaps);
            int from = Math.Max(0, start - slack - gap), to = Math.Min(stream.Words.Count, start + quote.Words.Count + slack + skip + gap);
            (List<Step> steps, float score) = aligner.Align(quote, from, to);
            if (steps.TrueForAll(s => s.Said < 0)) continue;
            Passage found = new(stream, quote, steps, score);
            if (best is null || Better(found, best, time)) best = found;
        }

        return best;
    }

    private static bool Better(Passage found, Passage best, Timestamp? time)
    {
        if (Math.Abs(found.Score - best.Score) > Tie || time is not { } at || found.Start is not { } one || best.Start is not { } other) return found.Score > best.Score;
        return Math.Abs(one.TotalSeconds - at.TotalSeconds) < Math.Abs(other.TotalSeconds - at.TotalSeconds);
    }
}
