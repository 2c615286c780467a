using QuoteCards.Episodes.Checks;
using QuoteCards.Transcripts.Alignment;

namespace QuoteCards.Transcripts.Verdicts;

/// <summary>The steps of a passage as runs of words that a person can read.</summary>
internal static class WordDiff
{
    public static List<WordChange> Of(Passage passage, ChangeKind[] kinds)
    {
        List<WordChange> runs = [];
        for (int i = 0; i < kinds.Length;)
        {
            int end = i + 1;
            while (end < kinds.Length && kinds[end] == kinds[i]) end++;
            runs.Add(new WordChange(kinds[i], Quoted(passage, i, end), Said(passage, i, end)));
            i = end;
        }

        return runs;
    }

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

    private static string Quoted(Passage passage, int from, int end)
    {
        int first = -1, last = -1;
        for (int i = from; i < end; i++)
            if (passage.Steps[i].Quote is >= 0 and int q) (first, last) = (first < 0 ? q : first, q);
        return first < 0 ? "" : passage.Quote.Text[passage.Quote.Words[first].Start..passage.Quote.Words[last].End].Replace('\n', ' ');
    }

    private static string Said(Passage passage, int from, int end)
    {
        int first = -1, last = -1;
        for (int i = from; i < end; i++)
            if (passage.Steps[i].Said is >= 0 and int s) (first, last) = (first < 0 ? s : first, s);
        return first < 0 ? "" : passage.Stream.Text(first, last);
    }
}
