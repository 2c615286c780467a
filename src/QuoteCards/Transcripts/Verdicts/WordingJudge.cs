using QuoteCards.Episodes.Checks;
using QuoteCards.Transcripts.Alignment;
using QuoteCards.Transcripts.Words;

namespace QuoteCards.Transcripts.Verdicts;

/// <summary>Names what became of each word of a passage.</summary>
internal sealed class WordingJudge(Passage passage)
{
    // A bracketed word stands for a pronoun or a short noun phrase, not for a sentence.
    private const int MostReplaced = 5;

    // Where a transcript has no punctuation, this many words beside an ellipsis count as the clause it cuts.
    private const int ClauseWords = 8;

    private readonly WordStream stream = passage.Stream;
    private readonly QuoteText quote = passage.Quote;

    /// <summary>One kind a step, in the order of the steps.</summary>
    public ChangeKind[] Kinds()
    {
        ChangeKind[] kinds = new ChangeKind[passage.Steps.Count];
        for (int i = 0; i < kinds.Length; i++) kinds[i] = Kind(i);
        for (int i = 0; i < kinds.Length;)
        {
            int end = i;
            while (end < kinds.Length && kinds[end] == ChangeKind.Elided && kinds[i] == ChangeKind.Elided) end++;
            if (end > i && ElidesNegation(i, end)) Array.Fill(kinds, ChangeKind.Removed, i, end - i);
            i = Math.Max(end, i + 1);
        }

        return kinds;
    }

    /// <summary>A negation right before or right behind the passage, in its clause, which the quote cuts off: an index into the stream, or -1.</summary>
    public int CutNegation()
    {
        int before = passage.First - 1, behind = passage.Last + 1;
        while (before >= 0 && stream.Marks[before] != Disfluency.None) before--;
        if (before >= 0 && stream.Words[before].Has(WordTraits.Negation) && Clause(before, passage.First)) return before;
        while (behind < stream.Words.Count && stream.Marks[behind] != Disfluency.None) behind++;
        return behind < stream.Words.Count && stream.Words[behind].Has(WordTraits.Negation) && Clause(passage.Last, behind) ? behind : -1;
    }

    // No punctuation and no change of speaker between two words.
    private bool Clause(int from, int to)
    {
        for (int i = from + 1; i <= to; i++)
            if (stream.Words[i].Has(WordTraits.AfterPause) || stream.Words[i].Has(WordTraits.Opens)) return false;
        return string.Equals(Voice(from), Voice(to), StringComparison.Ordinal);
    }

    private string? Voice(int word) => stream.Transcript.Utterances[stream.Utterance[word]].Speaker;

    private ChangeKind Kind(int i)
    {
        Step step = passage.Steps[i];
        SpokenWord mine = step.Quote >= 0 ? quote.Words[step.Quote] : default, said = step.Said >= 0 ? stream.Words[step.Said] : default;
        bool turns = mine.Has(WordTraits.Negation) || said.Has(WordTraits.Negation);
        switch (step.Kind)
        {
            case StepKind.Same: return mine.Has(WordTraits.Contracted) == said.Has(WordTraits.Contracted) ? ChangeKind.Same : ChangeKind.Contraction;
            case StepKind.Spelling: return ChangeKind.Spelling;
            case StepKind.Elided: return ChangeKind.Elided;
            case StepKind.Changed: return mine.Has(WordTraits.Bracketed) && !turns && !said.Has(WordTraits.Number) ? ChangeKind.Inserted : ChangeKind.Changed;
            case StepKind.Added:
                if (mine.Has(WordTraits.Bracketed) && !turns) return ChangeKind.Inserted;
                return quote.Marks[step.Quote] == Disfluency.Filler ? ChangeKind.Filler : ChangeKind.Added;
            default:
                return stream.Marks[step.Said] switch
                {
                    Disfluency.Filler => ChangeKind.Filler,
                    Disfluency.Stutter => ChangeKind.Stutter,
                    Disfluency.Backchannel => ChangeKind.Backchannel,
                    Disfluency.Direction => ChangeKind.Same,
                    _ => !turns && !said.Has(WordTraits.Number) && Replaced(i) ? ChangeKind.Inserted : ChangeKind.Removed,
                };
        }
    }

    // Left out right beside a bracketed word, which then stands for it.
    private bool Replaced(int i)
    {
        int from = i, to = i;
        while (from > 0 && passage.Steps[from - 1].Kind == StepKind.Dropped) from--;
        while (to + 1 < passage.Steps.Count && passage.Steps[to + 1].Kind == StepKind.Dropped) to++;
        return to - from < MostReplaced && (Bracketed(from - 1) || Bracketed(to + 1));
    }

    private bool Bracketed(int i) => i >= 0 && i < passage.Steps.Count && passage.Steps[i].Quote is >= 0 and int q && quote.Words[q].Has(WordTraits.Bracketed);

    // An ellipsis may leave out a clause that says no, but not the no of a clause it cuts.
    private bool ElidesNegation(int from, int end)
    {
        for (int i = from; i < end && i < from + ClauseWords && !Parts(Said(i)); i++)
            if (stream.Words[Said(i)].Has(WordTraits.Negation)) return true;
        if (end >= passage.Steps.Count || Said(end) < 0 || Parts(Said(end))) return false;
        for (int i = end - 1; i >= from && i >= end - ClauseWords; i--)
        {
            if (stream.Words[Said(i)].Has(WordTraits.Negation)) return true;
            if (Parts(Said(i))) break;
        }

        return false;
    }

    private int Said(int step) => passage.Steps[step].Said;

    // A clause begins with this word; the commas around a filler part nothing.
    private bool Parts(int word) => stream.Words[word].Has(WordTraits.Opens)
        || (stream.Words[word].Has(WordTraits.AfterPause) && stream.Marks[word] == Disfluency.None && (word == 0 || stream.Marks[word - 1] == Disfluency.None));
}
