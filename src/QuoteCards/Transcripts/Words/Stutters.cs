namespace QuoteCards.Transcripts.Words;

/// <summary>Marks the first of two equal runs of one to four words (<c>I was, I was</c>), fillers between them not counted, and words broken off.</summary>
internal static class Stutters
{
    private const int Longest = 4;

    // Said twice for weight. Numbers and single negations are never stutters either.
    private static readonly HashSet<string> Meant = new(StringComparer.Ordinal)
    {
        "very", "really", "so", "many", "much", "long", "far", "again", "ever", "more", "too", "way", "bye", "ha", "over", "on", "yes", "super", "big", "good", "old",
    };

    // Rightly twice in a row, unless a comma stands between: "the fact that that helped", "we had had it".
    private static readonly HashSet<string> Doubled = new(StringComparer.Ordinal) { "that", "had", "is", "her", "in" };

    /// <summary>Sets <see cref="Disfluency.Stutter"/>; never across a change of <paramref name="voices"/> (an index of the speaker a word).</summary>
    public static void Mark(IReadOnlyList<SpokenWord> words, int[] voices, Disfluency[] marks)
    {
        List<int> said = [];
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Has(WordTraits.Partial) && i + 1 < words.Count && words[i + 1].Key.StartsWith(words[i].Key, StringComparison.Ordinal)) marks[i] = Disfluency.Stutter;
            if (marks[i] == Disfluency.None) said.Add(i);
        }

        for (int k = 0; k < said.Count; k++)
            for (int n = 1; n <= Longest && k + (2 * n) <= said.Count; n++)
                if (Repeats(words, voices, said, k, n))
                {
                    for (int i = k; i < k + n; i++) marks[said[i]] = Disfluency.Stutter;
                    break;
                }
    }

    private static bool Repeats(IReadOnlyList<SpokenWord> words, int[] voices, List<int> said, int k, int n)
    {
        for (int i = 0; i < n; i++)
        {
            SpokenWord word = words[said[k + i]];
            if (!string.Equals(word.Key, words[said[k + n + i]].Key, StringComparison.Ordinal) || word.Has(WordTraits.Number) || voices[said[k + i]] != voices[said[k + n + i]]) return false;
        }

        SpokenWord only = words[said[k]];
        if (n > 1) return true;
        return !Meant.Contains(only.Key) && !only.Has(WordTraits.Negation) && (!Doubled.Contains(only.Key) || words[said[k + 1]].Has(WordTraits.AfterPause));
    }
}
