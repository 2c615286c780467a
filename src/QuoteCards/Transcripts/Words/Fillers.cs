namespace QuoteCards.Transcripts.Words;

/// <summary>Marks fillers: sounds always, and <c>you know, I mean, like, sort of, kind of</c> unless the words before them need them.</summary>
internal static class Fillers
{
    private static readonly HashSet<string> Sounds = new(StringComparer.Ordinal) { "um", "umm", "uhm", "uh", "uhh", "er", "erm", "ah", "eh", "hm", "hmm", "mm", "mhm", "huh", "äh", "ähm", "öh", "öhm", "euh", "ehm" };

    // Between two marks these say nothing: "it was, well, late", "a matter of trust, right?".
    private static readonly HashSet<string> Asides = new(StringComparer.Ordinal) { "right", "yeah", "well", "okay", "so", "oh" };

    // After these, "like" is a verb or a comparison: I like, feels like, things like.
    private static readonly HashSet<string> LikeNeeds = new(StringComparer.Ordinal)
    {
        "i", "you", "we", "they", "who", "people", "would", "will", "do", "does", "did", "to", "not", "really", "might", "may", "feel", "feels", "felt", "look", "looks", "looked", "sound", "sounds", "sounded",
        "seem", "seems", "seemed", "something", "anything", "nothing", "things", "stuff", "more", "much", "lot", "be", "act", "work", "works", "exactly", "just", "taste", "tastes", "smell", "smells", "never", "always", "also",
    };

    // After the first, "you know" and "I mean" are always meant; after the second, unless a comma sets them off.
    private static readonly HashSet<string> VerbNeeds = new(StringComparer.Ordinal) { "do", "did", "does", "as", "not", "would", "should" };
    private static readonly HashSet<string> ClauseNeeds = new(StringComparer.Ordinal) { "what", "that", "how", "when", "all", "the", "because", "who", "where", "why", "if", "to", "before", "until" };

    private static readonly HashSet<string> SortNeeds = new(StringComparer.Ordinal)
    {
        "a", "the", "this", "that", "these", "those", "some", "what", "any", "one", "same", "every", "each", "different", "another", "which", "no", "new", "my", "our", "your", "his", "her", "their", "right", "wrong", "other", "certain",
    };

    /// <summary>Sets <see cref="Disfluency.Filler"/> on every filler.</summary>
    /// <param name="words">The words in order.</param>
    /// <param name="marks">One a word.</param>
    /// <param name="spoken">True for a transcript; in a quote a word such as <c>well</c> is the writer's choice.</param>
    public static void Mark(IReadOnlyList<SpokenWord> words, Disfluency[] marks, bool spoken)
    {
        for (int i = 0; i < words.Count; i++)
        {
            string word = words[i].Key, before = i > 0 ? words[i - 1].Key : "", next = i + 1 < words.Count ? words[i + 1].Key : "";
            bool apart = words[i].Has(WordTraits.AfterPause) || words[i].Has(WordTraits.AfterGap);
            if (Sounds.Contains(word) || (spoken && Asides.Contains(word) && words[i].Has(WordTraits.AfterPause | WordTraits.Opens) && i + 1 < words.Count && words[i + 1].Has(WordTraits.AfterPause))) marks[i] = Disfluency.Filler;
            else if (word == "like" && (Closed(words, i + 1) || !LikeNeeds.Contains(before))) marks[i] = Disfluency.Filler;
            // "to, you know, to delete it": what stands before it is said again behind it.
            else if (((word == "you" && next == "know") || (word == "i" && next == "mean")) && i > 0 && i + 2 < words.Count && before == words[i + 2].Key) Two(marks, i);
            else if (((word == "you" && next == "know") || (word == "i" && next == "mean")) && (Apart(words, i, 2) || !VerbNeeds.Contains(before) || (before == "not" && words[i - 1].Has(WordTraits.Contracted) && Closed(words, i + 2))) && (apart || Closed(words, i + 2) || !ClauseNeeds.Contains(before))) Two(marks, i);
            else if (word is "sort" or "kind" && next == "of" && (Apart(words, i, 2) || !SortNeeds.Contains(before))) Two(marks, i);
        }
    }

    private static bool Apart(IReadOnlyList<SpokenWord> words, int i, int length) =>
        words[i].Has(WordTraits.AfterPause) && Closed(words, i + length);

    private static bool Closed(IReadOnlyList<SpokenWord> words, int next) => next < words.Count && words[next].Has(WordTraits.AfterPause) && !words[next].Has(WordTraits.Opens);

    private static void Two(Disfluency[] marks, int i) => marks[i] = marks[i + 1] = Disfluency.Filler;
}
