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

        Widen(kinds);
        return kinds;
    }

    // Half of a token that is wrong makes all of it wrong: "isn't" for "is", "$2" for "2".
    private void Widen(ChangeKind[] kinds)
    {
        bool more = true;
        while (more)
        {
            more = false;
            for (int i = 0; i + 1 < kinds.Length; i++)
            {
                if (DiffText.IsWrong(kinds[i]) == DiffText.IsWrong(kinds[i + 1]) || !IsOneToken(i)) continue;
                kinds[DiffText.IsWrong(kinds[i]) ? i + 1 : i] = ChangeKind.Changed;
                more = true;
            }
        }
    }

    private bool IsOneToken(int i)
    {
        Step one = passage.Steps[i], two = passage.Steps[i + 1];
        return (one.Quote >= 0 && two.Quote >= 0 && Touch(quote.Words[one.Quote], quote.Words[two.Quote]))
            || (one.Said >= 0 && two.Said >= 0 && stream.Utterance[one.Said] == stream.Utterance[two.Said] && Touch(stream.Words[one.Said], stream.Words[two.Said]));
    }

    private static bool Touch(SpokenWord one, SpokenWord two) => one.End > two.Start || (one.End == two.Start && two.Has(WordTraits.Contracted));

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
