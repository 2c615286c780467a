using System.Runtime.InteropServices;
using System.Text;

namespace QuoteCards.Transcripts.Words;

/// <summary>All words of a transcript in a row, numbered by what they sound like, with what may be left out marked. Made once a transcript.</summary>
internal sealed class WordStream
{
    // "Yeah." and "Right, right." by the one who listens; longer is a turn of its own.
    private const int LongestBackchannel = 3;

    private readonly Dictionary<string, int> vocabulary = new(StringComparer.Ordinal);
    private readonly List<int> counts = [];
    private readonly double logarithm;
    private readonly Lazy<Dictionary<string, int>> accented;

    public WordStream(Transcript transcript)
    {
        Transcript = transcript;
        List<SpokenWord> words = [];
        List<int> utterances = [];
        for (int u = 0; u < transcript.Utterances.Count;) u = AddTurn(u, words, utterances);
        Words = words;
        Utterance = [.. utterances];
        Ids = [.. words.Select(w => Learn(w.Key))];
        Alternatives = [.. words.Select(w => w.Alternative is { } a ? Learn(a, 0) : -1)];
        logarithm = Math.Log(Math.Max(2, words.Count));
        Marks = new Disfluency[words.Count];
        Fillers.Mark(words, Marks, spoken: true);
        Stutters.Mark(words, Voices(), Marks);
        MarkBackchannels();
        for (int i = 0; i < words.Count; i++)
            if (words[i].Has(WordTraits.Bracketed)) Marks[i] = Disfluency.Direction;
        Names = [.. words.Where(w => w.Has(WordTraits.Capital) && !w.Has(WordTraits.Opens)).Select(w => w.Key)];
        Times = new WordTimes(transcript);
        Compounds = new Compounds(this);
        accented = new Lazy<Dictionary<string, int>>(Accented);
    }

    public Transcript Transcript { get; }

    public IReadOnlyList<SpokenWord> Words { get; }

    /// <summary>The index of the utterance a word.</summary>
    public int[] Utterance { get; }

    /// <summary>The number of the key a word.</summary>
    public int[] Ids { get; }

    /// <summary>The number of the alternative key a word, or -1.</summary>
    public int[] Alternatives { get; }

    public Disfluency[] Marks { get; }

    public WordTimes Times { get; }

    public Compounds Compounds { get; }

    /// <summary>The keys that are written with a capital within a sentence: names, mostly.</summary>
    public HashSet<string> Names { get; }

    /// <summary>How many different keys there are; IDs are below it.</summary>
    public int VocabularySize => counts.Count;

    /// <summary>The number of a key, or -1 when nobody says it.</summary>
    public int Id(string key) => vocabulary.GetValueOrDefault(key, -1);

    /// <summary>The number of a key that is said with other accents or without any; -1 when none is, or the key itself is said.</summary>
    public int IdWithoutAccents(string key)
    {
        if (Id(key) >= 0) return -1;
        string plain = Accents.Fold(key);
        return Id(plain) is >= 0 and int id ? id : accented.Value.GetValueOrDefault(plain, -1);
    }

    /// <summary>How often a key is said.</summary>
    public int Count(int id) => id < 0 ? 0 : counts[id];

    /// <summary>What a word tells, from near 0 (said all the time) to 1 (said once or never): the logarithm of its rarity.</summary>
    public double Weight(int id) => Count(id) < 2 ? 1 : Math.Max(0.05, Math.Log((double)Words.Count / Count(id)) / logarithm);

    /// <summary>The first word of what is written as one with a word: the <c>do</c> of <c>don't</c>.</summary>
    public int TokenStart(int word)
    {
        while (word > 0 && Utterance[word - 1] == Utterance[word] && Words[word].Has(WordTraits.Contracted) && Words[word - 1].End >= Words[word].Start) word--;
        return word;
    }

    /// <summary>The transcript's own spelling from one word to another (both included), with the mark that closes a sentence.</summary>
    public string Text(int first, int last)
    {
        IReadOnlyList<Utterance> all = Transcript.Utterances;
        int u = Utterance[first], v = Utterance[last], start = Words[first].Start, end = Words[last].End;
        if (end < all[v].Text.Length && all[v].Text[end] is '.' or '?' or '!') end++;
        if (u == v) return all[u].Text[start..end];
        IEnumerable<string> between = all.Skip(u + 1).Take(v - u - 1).Select(a => a.Text);
        return string.Join(' ', between.Prepend(all[u].Text[start..]).Append(all[v].Text[..end]));
    }

    // A turn is read as one text, since captions part sentences and even numbers. Offsets are then those of each utterance's own text.
    private int AddTurn(int first, List<SpokenWord> words, List<int> utterances)
    {
        IReadOnlyList<Utterance> all = Transcript.Utterances;
        int end = first + 1;
        while (end < all.Count && string.Equals(all[end].Speaker, all[first].Speaker, StringComparison.Ordinal)) end++;
        int u = first, start = 0;
        foreach (SpokenWord word in WordReader.Read(string.Join(' ', all.Skip(first).Take(end - first).Select(a => a.Text))))
        {
            while (word.Start > start + all[u].Text.Length) start += all[u++].Text.Length + 1;
            words.Add(word with { Start = word.Start - start, End = Math.Min(word.End - start, all[u].Text.Length) });
            utterances.Add(u);
        }

        return end;
    }

    private int Learn(string key, int times = 1)
    {
        ref int id = ref CollectionsMarshal.GetValueRefOrAddDefault(vocabulary, key, out bool known);
        if (!known)
        {
            id = counts.Count;
            counts.Add(0);
        }

        counts[id] += times;
        return id;
    }

    private Dictionary<string, int> Accented()
    {
        Dictionary<string, int> made = new(StringComparer.Ordinal);
        foreach ((string key, int id) in vocabulary)
            if (!Ascii.IsValid(key)) made.TryAdd(Accents.Fold(key), id);
        return made;
    }

    private int[] Voices()
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        int[] voices = new int[Words.Count];
        for (int i = 0; i < voices.Length; i++)
        {
            string label = Transcript.Utterances[Utterance[i]].Speaker ?? "";
            if (!seen.TryGetValue(label, out voices[i])) voices[i] = seen[label] = seen.Count;
        }

        return voices;
    }

    private void MarkBackchannels()
    {
        IReadOnlyList<Utterance> all = Transcript.Utterances;
        for (int i = 0; i < Words.Count;)
        {
            int end = i, u = Utterance[i];
            while (end < Words.Count && Utterance[end] == u) end++;
            bool between = u > 0 && u + 1 < all.Count && all[u].Speaker is { } who && all[u - 1].Speaker is { } before && before != who && before == all[u + 1].Speaker;
            if (between && end - i <= LongestBackchannel) Marks.AsSpan(i, end - i).Fill(Disfluency.Backchannel);
            i = end;
        }
    }
}
