using QuoteCards.Transcripts.Alignment;
using QuoteCards.Transcripts.Words;

namespace QuoteCards.Transcripts.Verdicts;

/// <summary>Finds what a quote cuts off that turns its meaning round: a negation in its clause, or a sentence around it that denies it (<c>I don't think that</c>, <c>it's a myth that</c>).</summary>
internal sealed class NegatedFrame(Passage passage)
{
    // "I really would not go so far as to say that": longer ones were never met.
    private const int LongestFrame = 9;

    // What is denied is what follows. Not "know" or "see": what nobody knew is true all the same.
    private static readonly HashSet<string> Opinions = new(StringComparer.Ordinal)
    {
        "think", "thinks", "thought", "thinking", "believe", "believes", "believed", "say", "says", "said", "saying", "mean", "means", "meant", "claim", "claims", "claimed", "claiming", "argue", "argues", "argued", "arguing",
        "suggest", "suggests", "suggested", "suggesting", "suppose", "expect", "expects", "expected", "imagine", "feel", "feels", "felt", "assume", "want", "wants", "wanted", "sure", "convinced", "certain", "true", "case",
        "reason", "evidence", "sign", "proof", "guarantee", "way", "chance", "buy", "like", "told",
    };

    // These deny without a negation, unless they are denied themselves.
    private static readonly HashSet<string> Doubts = new(StringComparer.Ordinal)
    {
        "doubt", "doubts", "doubted", "deny", "denies", "denied", "denying", "dispute", "disputes", "disputed", "myth", "misconception", "false", "untrue", "unlikely", "pretend", "pretends", "pretended", "pretending",
    };

    private static readonly HashSet<string> NewClause = new(StringComparer.Ordinal) { "and", "but", "or", "if", "when", "while", "although", "though", "because", "who", "which", "where" };

    private readonly WordStream stream = passage.Stream;

    /// <summary>The word that denies, an index into the stream, or -1.</summary>
    public int Find()
    {
        int behind = Next(passage.Last + 1);
        return Before() is >= 0 and int before ? before
            : behind < stream.Words.Count && stream.Words[behind].Has(WordTraits.Negation) && IsClause(passage.Last, behind) ? behind : -1;
    }

    /// <summary>Where the clause of a word begins, an index into the stream.</summary>
    public int ClauseStart(int word)
    {
        int start = word;
        while (start > 0 && word - start < 2 * LongestFrame && IsClause(start - 1, start)) start--;
        return start;
    }

    private int Before()
    {
        bool opinion = false;
        int seen = 0;
        for (int i = passage.First - 1, right = passage.First; i >= 0 && seen < LongestFrame && IsClause(i, right); right = i--)
        {
            if (stream.Marks[i] != Disfluency.None) continue;
            SpokenWord word = stream.Words[i];
            seen++;
            if (word.Has(WordTraits.Negation)) return seen == 1 || (opinion && !CannotBelieve(i)) ? i : -1;
            if (Doubts.Contains(word.Key)) return IsDenied(i) ? -1 : i;
            // "It's not that …", "not because …".
            opinion |= Opinions.Contains(word.Key) || (seen == 1 && word.Key is "that" or "because" && i > 0 && stream.Words[i - 1].Has(WordTraits.Negation));
            if (seen > 1 && NewClause.Contains(word.Key)) return -1;
            if (seen == 1 && NewClause.Contains(word.Key) && !opinion) return -1;
        }

        return -1;
    }

    // "I can't believe he won": he did.
    private bool CannotBelieve(int not) => not > 0 && stream.Words[not - 1].Key is "can" or "could" && not + 1 < stream.Words.Count && stream.Words[not + 1].Key == "believe";

    private bool IsDenied(int word)
    {
        for (int i = word - 1; i >= Math.Max(0, word - 3) && IsClause(i, i + 1); i--)
            if (stream.Words[i].Has(WordTraits.Negation)) return true;
        return false;
    }

    private int Next(int word)
    {
        while (word < stream.Words.Count && stream.Marks[word] != Disfluency.None) word++;
        return word;
    }

    // No punctuation and no change of speaker between two words.
    private bool IsClause(int from, int to)
    {
        for (int i = from + 1; i <= to; i++)
            if (stream.Words[i].Has(WordTraits.Opens) || (stream.Words[i].Has(WordTraits.AfterPause) && stream.Marks[i] == Disfluency.None && stream.Marks[i - 1] == Disfluency.None)) return false;
        return string.Equals(Voice(from), Voice(to), StringComparison.Ordinal);
    }

    private string? Voice(int word) => stream.Transcript.Utterances[stream.Utterance[word]].Speaker;
}
