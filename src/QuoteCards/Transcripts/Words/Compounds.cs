namespace QuoteCards.Transcripts.Words;

/// <summary>Writes the compounds of a quote as the transcript does: <c>startup</c> and <c>start-up</c>, <c>AI</c> and <c>A I</c> cannot be told apart by ear.</summary>
internal sealed class Compounds
{
    private readonly WordStream stream;

    // Each two neighbours, written as one word, and where the first of them stands.
    private readonly Lazy<Dictionary<string, int>> pairs;

    public Compounds(WordStream stream)
    {
        this.stream = stream;
        pairs = new Lazy<Dictionary<string, int>>(Pairs);
    }

    /// <summary>The words, each that the transcript writes as two taken apart and each two that it writes as one joined.</summary>
    public List<SpokenWord> Respell(List<SpokenWord> words)
    {
        if (!words.Exists(w => stream.Id(w.Key) < 0) && !HasJoined(words)) return words;
        List<SpokenWord> made = new(words.Count + 1);
        for (int i = 0; i < words.Count; i++)
        {
            SpokenWord word = words[i];
            if (Joined(words, i) is { } whole)
            {
                made.Add(whole);
                i++;
            }
            else if (!word.Has(WordTraits.Number) && stream.Id(word.Key) < 0 && pairs.Value.TryGetValue(word.Key, out int at))
            {
                made.Add(word with { Key = stream.Words[at].Key });
                made.Add(word with { Key = stream.Words[at + 1].Key, Traits = word.Traits & WordTraits.Bracketed });
            }
            else made.Add(word);
        }

        return made;
    }

    private bool HasJoined(List<SpokenWord> words)
    {
        for (int i = 0; i < words.Count; i++)
            if (Joined(words, i) is not null) return true;
        return false;
    }

    private SpokenWord? Joined(List<SpokenWord> words, int i)
    {
        if (i + 1 >= words.Count) return null;
        SpokenWord first = words[i], second = words[i + 1];
        if (((first.Traits | second.Traits) & (WordTraits.Number | WordTraits.Contracted)) != 0 || second.Has(WordTraits.AfterPause | WordTraits.AfterGap) || first.Has(WordTraits.Bracketed) != second.Has(WordTraits.Bracketed)) return null;
        string key = EnglishSpelling.Key(first.Key + second.Key);
        return stream.Id(key) >= 0 && !pairs.Value.ContainsKey(key) ? first with { Key = key, End = second.End } : null;
    }

    private Dictionary<string, int> Pairs()
    {
        Dictionary<string, int> made = new(stream.Words.Count, StringComparer.Ordinal);
        for (int i = 0; i + 1 < stream.Words.Count; i++)
        {
            SpokenWord first = stream.Words[i], second = stream.Words[i + 1];
            if (((first.Traits | second.Traits) & (WordTraits.Number | WordTraits.Contracted)) == 0 && !second.Has(WordTraits.AfterPause)) made.TryAdd(EnglishSpelling.Key(first.Key + second.Key), i);
        }

        return made;
    }
}
