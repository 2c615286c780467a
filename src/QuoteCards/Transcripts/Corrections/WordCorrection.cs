using System.Text;
using QuoteCards.Episodes.Checks;
using QuoteCards.Transcripts.Alignment;
using QuoteCards.Transcripts.Verdicts;
using QuoteCards.Transcripts.Words;

namespace QuoteCards.Transcripts.Corrections;

/// <summary>
/// Puts the wrong words of a quote right and leaves all else as the notes have it: their punctuation, their ellipses and insertions, and the fillers they dropped.
/// </summary>
internal sealed class WordCorrection
{
    private const string Closing = ".?!…,;:";

    private readonly Passage passage;
    private readonly ChangeKind[] kinds;
    private readonly StringBuilder made = new();
    private int copied;

    private WordCorrection(Passage passage, ChangeKind[] kinds) => (this.passage, this.kinds) = (passage, kinds);

    private string Text => passage.Quote.Text;

    private WordStream Stream => passage.Stream;

    /// <summary>The corrected quote.</summary>
    /// <param name="passage">The quote laid along what was said.</param>
    /// <param name="kinds">One a step.</param>
    /// <param name="frame">What the quote cuts off and may not.</param>
    public static string Of(Passage passage, ChangeKind[] kinds, NegatedFrame frame) => new WordCorrection(passage, kinds).Make(frame);

    private string Make(NegatedFrame frame)
    {
        int i = 0, cut = frame.Find();
        if (cut >= 0 && cut < passage.First) Begin(Stream.Text(frame.ClauseStart(cut), passage.First - 1));
        while (i < kinds.Length)
        {
            if (!DiffText.IsWrong(kinds[i]))
            {
                if (passage.Steps[i].Quote is >= 0 and int kept) Copy(passage.Quote.Words[kept].End);
                i++;
                continue;
            }

            int end = i + 1;
            while (end < kinds.Length && DiffText.IsWrong(kinds[end])) end++;
            Replace(i, end);
            i = end;
        }

        Copy(Text.Length);
        if (cut > passage.Last) AddAtEnd(Stream.Text(passage.Last + 1, cut));
        return made.ToString().Trim();
    }

    // What the quote cut off opens it now, and the word that did is written as the transcript has it.
    private void Begin(string words)
    {
        int start = passage.Quote.Words[0].Start;
        Copy(start);
        made.Append(char.ToUpperInvariant(words[0])).Append(words, 1, words.Length - 1).Append(' ');
        made.Append(Stream.Words[passage.First].Has(WordTraits.Capital) ? Text[start] : char.ToLowerInvariant(Text[start]));
        copied = start + 1;
    }

    private void Replace(int from, int end)
    {
        (int First, int Last) mine = (-1, -1), said = (-1, -1);
        for (int i = from; i < end; i++)
        {
            if (passage.Steps[i].Quote is >= 0 and int q) mine = (mine.First < 0 ? q : mine.First, q);
            if (passage.Steps[i].Said is >= 0 and int s) said = (said.First < 0 ? s : said.First, s);
        }

        string words = said.First < 0 ? "" : Stream.Text(said.First, said.Last).TrimEnd(Closing.ToCharArray());
        if (mine.First >= 0) Put(Cased(words, mine.First, said.First), passage.Quote.Words[mine.First].Start, passage.Quote.Words[mine.Last].End);
        else if (kinds[from] == ChangeKind.Removed && passage.Steps[from].Kind == StepKind.Elided && Next(end) is { } next) Put(words, copied, next);
        else Put(words, copied, copied);
    }

    // Where the next word of the quote starts: an ellipsis that hid a negation gives way to what it hid.
    private int? Next(int step)
    {
        for (int i = step; i < kinds.Length; i++)
            if (passage.Steps[i].Quote is >= 0 and int q) return passage.Quote.Words[q].Start;
        return null;
    }

    private void Copy(int to)
    {
        if (to <= copied) return;
        made.Append(Text, copied, to - copied);
        copied = to;
    }

    private void Put(string words, int start, int end)
    {
        Copy(start);
        bool glued = made.Length > 0 && !char.IsWhiteSpace(made[^1]) && !"\"“‘'([—–-".Contains(made[^1], StringComparison.Ordinal);
        if (words.Length > 0)
        {
            if (glued) made.Append(' ');
            made.Append(words);
        }

        copied = Math.Max(copied, end);
        bool more = copied < Text.Length && !char.IsWhiteSpace(Text[copied]) && char.IsLetterOrDigit(Text[copied]);
        if (words.Length > 0 && more) made.Append(' ');
        // What is taken out takes its space along.
        else if (words.Length == 0 && made.Length > 0 && char.IsWhiteSpace(made[^1]) && (copied >= Text.Length || !char.IsLetterOrDigit(Text[copied]))) made.Length--;
    }

    private void AddAtEnd(string words)
    {
        int marks = made.Length;
        while (marks > 0 && Closing.Contains(made[marks - 1], StringComparison.Ordinal)) marks--;
        made.Insert(marks, " " + words.TrimEnd(Closing.ToCharArray()));
    }

    // A word in the place of one that opens a sentence is written as that was; one that opened a sentence of its own is not, unless it is a name.
    private string Cased(string words, int quote, int said)
    {
        if (words.Length == 0 || said < 0) return words;
        SpokenWord mine = passage.Quote.Words[quote], theirs = Stream.Words[said];
        if (mine.Has(WordTraits.Opens) && mine.Has(WordTraits.Capital)) return char.ToUpperInvariant(words[0]) + words[1..];
        bool name = Stream.Names.Contains(theirs.Key) || theirs.Key == "i";
        return theirs.Has(WordTraits.Opens) && !mine.Has(WordTraits.Opens) && !name ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }
}
