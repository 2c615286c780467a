using QuoteCards.Transcripts.Words;

namespace QuoteCards.Transcripts.Alignment;

/// <summary>
/// Lays a quote's words along a stretch of the transcript: the quote whole, the stretch free at both ends (semi-global alignment, after
/// Needleman and Wunsch 1970 and Smith and Waterman 1981). Words that tell more weigh more; what may be left out costs next to nothing;
/// at an ellipsis the transcript may run on for a while, and between two sentences, at a price, too: writers leave out what stood between.
/// </summary>
internal sealed class WordAligner(WordStream stream, NameMatcher names)
{
    // In units of a common word's match. One wrong word costs less than the word beside it brings, so an alignment goes on past it;
    // a free drop costs a little, so that of two equal places the plainer one wins.
    private const float Changed = -0.8f, Added = -0.85f, Dropped = -0.6f, Free = -0.04f, Inserted = -0.02f, Gap = -0.3f, GapWord = -0.004f, Skip = -3, SkipWord = -0.02f;

    private float[] scores = [];
    private StepKind[] steps = [];
    private int[] jumps = [];

    /// <summary>The best path through the words from <paramref name="from"/> to <paramref name="to"/> (excluded), and its score.</summary>
    public (List<Step> Steps, float Score) Align(QuoteText quote, int from, int to)
    {
        int rows = quote.Words.Count + 1, columns = to - from + 1;
        Reserve(rows * columns);
        Array.Clear(scores, 0, columns);
        Array.Fill(steps, StepKind.Stop, 0, columns);
        for (int i = 1; i < rows; i++)
        {
            if (quote.Words[i - 1].Has(WordTraits.AfterGap)) Jump((i - 1) * columns, columns, StepKind.Elided, Gap, GapWord);
            else if (i > 1 && quote.Words[i - 1].Has(WordTraits.Opens)) Jump((i - 1) * columns, columns, StepKind.Skipped, Skip, SkipWord);
            Row(quote, i, from, columns);
        }

        int last = (rows - 1) * columns, end = 0;
        for (int j = 1; j < columns; j++)
            if (scores[last + j] > scores[last + end]) end = j;
        return (Trace(rows - 1, end, columns, from), scores[last + end]);
    }

    private void Row(QuoteText quote, int i, int from, int columns)
    {
        int row = i * columns, above = row - columns, q = i - 1;
        bool bracketed = quote.Words[q].Has(WordTraits.Bracketed);
        float added = bracketed ? Inserted : quote.Marks[q] == Disfluency.Filler ? Free : Added;
        // What an editor put in may happen to be said too, but is no evidence.
        float match = bracketed ? 0.3f : 1 + (float)stream.Weight(quote.Ids[q]);
        bool lastRow = row + columns == (quote.Words.Count + 1) * columns;
        int mine = quote.Ids[q], other = quote.Alternatives[q];
        ReadOnlySpan<int> ids = stream.Ids.AsSpan(from, columns - 1), alternatives = stream.Alternatives.AsSpan(from, columns - 1);
        ReadOnlySpan<Disfluency> marks = stream.Marks.AsSpan(from, columns - 1);
        ReadOnlySpan<float> before = scores.AsSpan(above, columns);
        Span<float> now = scores.AsSpan(row, columns);
        Span<StepKind> kinds = steps.AsSpan(row, columns);
        float changed = bracketed ? Free : Changed, left = bracketed ? Dropped / 3 : Dropped;
        now[0] = before[0] + added;
        kinds[0] = StepKind.Added;
        for (int j = 1; j < columns; j++)
        {
            int said = ids[j - 1], or = alternatives[j - 1];
            float best = before[j - 1];
            StepKind kind;
            if ((mine >= 0 && (mine == said || mine == or)) || (other >= 0 && (other == said || other == or))) (best, kind) = (best + match, StepKind.Same);
            else if (mine < 0 && names.Same(quote, q, from + j - 1)) (best, kind) = (best + match - 0.2f, StepKind.Spelling);
            else (best, kind) = (best + changed, StepKind.Changed);
            float alone = before[j] + added;
            if (alone > best) (best, kind) = (alone, StepKind.Added);
            float dropped = now[j - 1] + (marks[j - 1] != Disfluency.None ? Free : left);
            if (!lastRow && dropped > best) (best, kind) = (dropped, StepKind.Dropped);
            now[j] = best;
            kinds[j] = kind;
        }
    }

    // Every later word of the transcript may be the next one said.
    private void Jump(int row, int columns, StepKind kind, float open, float word)
    {
        float best = scores[row];
        int from = 0;
        for (int j = 1; j < columns; j++)
        {
            float jumped = best + open + (word * (j - from));
            if (scores[row + j] > best + (word * (j - from))) (best, from) = (scores[row + j], j);
            if (jumped <= scores[row + j]) continue;
            (scores[row + j], steps[row + j], jumps[row + j]) = (jumped, kind, from);
        }
    }

    private List<Step> Trace(int i, int j, int columns, int from)
    {
        List<Step> made = [];
        while (i > 0)
        {
            StepKind kind = steps[(i * columns) + j];
            switch (kind)
            {
                case StepKind.Elided or StepKind.Skipped:
                    int origin = jumps[(i * columns) + j];
                    for (; j > origin; j--) made.Add(new Step(kind == StepKind.Elided ? kind : StepKind.Dropped, -1, from + j - 1));
                    break;
                case StepKind.Dropped: made.Add(new Step(kind, -1, from + --j)); break;
                case StepKind.Added: made.Add(new Step(kind, --i, -1)); break;
                default: made.Add(new Step(kind, --i, from + --j)); break;
            }
        }

        made.Reverse();
        return made;
    }

    private void Reserve(int cells)
    {
        if (scores.Length >= cells) return;
        scores = new float[cells];
        steps = new StepKind[cells];
        jumps = new int[cells];
    }
}
