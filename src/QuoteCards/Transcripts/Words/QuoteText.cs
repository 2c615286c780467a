namespace QuoteCards.Transcripts.Words;

/// <summary>A quote's words, with their numbers in a transcript's vocabulary.</summary>
internal sealed class QuoteText
{
    public QuoteText(string text, WordStream stream)
    {
        Text = text;
        List<SpokenWord> read = WordReader.Read(text);
        // A mark of something left out before the first word says nothing.
        if (read.Count > 0) read[0] = read[0] with { Traits = read[0].Traits & ~WordTraits.AfterGap };
        read = stream.Compounds.Respell(read);
        Words = read;
        Ids = [.. read.Select(w => stream.Id(w.Key) is >= 0 and int id ? id : stream.IdWithoutAccents(w.Key))];
        Alternatives = [.. read.Select(w => w.Alternative is { } a ? stream.Id(a) : -1)];
        Marks = new Disfluency[read.Count];
        Fillers.Mark(read, Marks, spoken: false);
        Sentences = read.Count(w => w.Has(WordTraits.Opens));
        Gaps = read.Count(w => w.Has(WordTraits.AfterGap));
    }

    public string Text { get; }

    public IReadOnlyList<SpokenWord> Words { get; }

    /// <summary>-1 for a word that the transcript never says.</summary>
    public int[] Ids { get; }

    public int[] Alternatives { get; }

    public Disfluency[] Marks { get; }

    /// <summary>How many sentences it has, by their marks.</summary>
    public int Sentences { get; }

    /// <summary>How many ellipses stand between its words.</summary>
    public int Gaps { get; }
}
