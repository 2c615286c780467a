using QuoteCards.Transcripts.Words;

namespace QuoteCards.Transcripts.Alignment;

/// <summary>
/// Finds the few places of a transcript where a quote may stand, without aligning. Each rare word and each pair of neighbours that the quote
/// shares with the transcript votes for the place where the quote would then start; the places with the most votes, weighed by rarity, are tried.
/// </summary>
internal sealed class CandidateFinder
{
    // Votes are gathered sixteen words wide: wider than the fillers of one sentence, narrower than a paragraph.
    private const int Width = 16;

    // A single word said oftener than this, or a pair whose rarer word is, tells no place worth its time.
    private const int RareWord = 300;
    private const int RarePair = 1500;
    private const int Most = 6;

    private readonly WordStream stream;
    private readonly int[] heads;
    private readonly int[] positions;
    private readonly double[] votes;

    public CandidateFinder(WordStream stream)
    {
        this.stream = stream;
        heads = new int[stream.VocabularySize + 1];
        foreach (int id in stream.Ids) heads[id + 1]++;
        for (int i = 1; i < heads.Length; i++) heads[i] += heads[i - 1];
        positions = new int[stream.Ids.Length];
        int[] next = [.. heads];
        for (int i = 0; i < positions.Length; i++) positions[next[stream.Ids[i]]++] = i;
        votes = new double[(stream.Ids.Length / Width) + 2];
    }

    /// <summary>The words of the transcript at which the quote may start, likeliest first; none when it shares nothing rare enough.</summary>
    public List<int> Find(QuoteText quote)
    {
        List<int> touched = [];
        for (int i = 0; i < quote.Ids.Length; i++)
        {
            Single(quote, i, touched);
            if (i + 1 < quote.Ids.Length) Pair(quote, i, i + 1, touched);
            // Over one word that was misheard or put in.
            if (i + 2 < quote.Ids.Length) Pair(quote, i, i + 2, touched);
        }

        List<int> best = Best(touched);
        foreach (int bucket in touched) votes[bucket] = 0;
        return best;
    }

    private void Single(QuoteText quote, int i, List<int> touched)
    {
        int id = quote.Ids[i];
        if (id < 0 || stream.Count(id) > RareWord) return;
        double weight = stream.Weight(id);
        foreach (int at in At(id)) Vote(at - i, weight, touched);
    }

    private void Pair(QuoteText quote, int i, int j, List<int> touched)
    {
        int first = quote.Ids[i], second = quote.Ids[j];
        if (first < 0 || second < 0) return;
        bool byFirst = stream.Count(first) <= stream.Count(second);
        int rare = byFirst ? first : second, other = byFirst ? second : first;
        if (stream.Count(rare) > RarePair) return;
        int step = byFirst ? 1 : -1;
        double weight = stream.Weight(first) + stream.Weight(second);
        foreach (int at in At(rare))
            for (int distance = 1; distance <= 3; distance++)
            {
                int neighbour = at + (step * distance);
                if (neighbour < 0 || neighbour >= stream.Ids.Length || stream.Ids[neighbour] != other) continue;
                Vote((byFirst ? at : neighbour) - i, weight / distance, touched);
                break;
            }
    }

    private ReadOnlySpan<int> At(int id) => positions.AsSpan(heads[id], heads[id + 1] - heads[id]);

    private void Vote(int start, double weight, List<int> touched)
    {
        int bucket = Math.Max(0, start) / Width;
        if (votes[bucket] == 0) touched.Add(bucket);
        votes[bucket] += weight;
    }

    private List<int> Best(List<int> touched)
    {
        List<(double Votes, int Bucket)> ranked = [.. touched.Select(b => (votes[b] + votes[b + 1] + (b > 0 ? votes[b - 1] : 0), b))];
        ranked.Sort((x, y) => x.Votes != y.Votes ? y.Votes.CompareTo(x.Votes) : x.Bucket.CompareTo(y.Bucket));
        List<int> best = [];
        foreach ((double sum, int bucket) in ranked)
        {
            if (best.Count == Most || sum * 4 < ranked[0].Votes) break;
            if (!best.Exists(b => Math.Abs((b / Width) - bucket) <= 1)) best.Add(bucket * Width);
        }

        return best;
    }
}
