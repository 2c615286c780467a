using QuoteCards.Episodes.Checks;
using QuoteCards.Transcripts.Alignment;
using QuoteCards.Transcripts.Words;

namespace QuoteCards.Transcripts.Verdicts;

/// <summary>The steps of a passage as runs of words that a person can read.</summary>
internal static class WordDiff
{
    public static List<WordChange> Of(Passage passage, ChangeKind[] kinds)
    {
        List<WordChange> runs = [];
        for (int i = 0; i < kinds.Length;)
        {
            bool wrong = DiffText.IsWrong(kinds[i]);
            int end = i + 1;
            while (end < kinds.Length && (wrong ? DiffText.IsWrong(kinds[end]) : kinds[end] == kinds[i])) end++;
            string quoted = Quoted(passage, i, end, marks: !wrong), said = Said(passage, i, end);
            runs.Add(new WordChange(wrong ? Wrong(quoted, said) : kinds[i], quoted, said));
            i = end;
        }

        return runs;
    }

    // Words put in beside words left out are other words.
    private static ChangeKind Wrong(string quoted, string said) => said.Length == 0 ? ChangeKind.Added : quoted.Length == 0 ? ChangeKind.Removed : ChangeKind.Changed;

    /// <summary>The transcript's words from one to another (both included), with those that an ellipsis stands for left out.</summary>
    public static string Text(Passage passage)
    {
        List<string> parts = [];
        for (int i = 0; i < passage.Steps.Count;)
        {
            int end = i + 1;
            bool elided = passage.Steps[i].Kind == StepKind.Elided;
            while (end < passage.Steps.Count && passage.Steps[end].Kind == StepKind.Elided == elided) end++;
            parts.Add(elided ? "…" : Said(passage, i, end));
            i = end;
        }

        return string.Join(' ', parts.Where(p => p.Length > 0));
    }

    // With the punctuation behind them, unless they are wrong: what is changed is the words.
    private static string Quoted(Passage passage, int from, int end, bool marks)
    {
        int first = -1, last = -1;
        for (int i = from; i < end; i++)
            if (passage.Steps[i].Quote is >= 0 and int q) (first, last) = (first < 0 ? q : first, q);
        if (first < 0) return "";
        IReadOnlyList<SpokenWord> words = passage.Quote.Words;
        int stop = !marks ? words[last].End : last + 1 < words.Count ? Math.Max(words[last].End, words[last + 1].Start) : passage.Quote.Text.Length;
        return passage.Quote.Text[words[first].Start..stop].Replace('\n', ' ').Trim().TrimEnd('(', '[', '“', '‘', '«', '„', ' ');
    }

    private static string Said(Passage passage, int from, int end)
    {
        int first = -1, last = -1;
        for (int i = from; i < end; i++)
            if (passage.Steps[i].Said is >= 0 and int s) (first, last) = (first < 0 ? s : first, s);
        return first < 0 ? "" : passage.Stream.Text(first, last);
    }
}
