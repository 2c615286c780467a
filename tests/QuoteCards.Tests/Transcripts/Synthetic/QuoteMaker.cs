using QuoteCards.Episodes.Checks;
using QuoteCards.Transcripts.Verdicts;

namespace QuoteCards.Tests.Transcripts.Synthetic;

/// <summary>Takes passages of one to three sentences out of a made episode and edits them in a stated mix.</summary>
internal sealed class QuoteMaker(MadeEpisode episode, ulong seed)
{
    private readonly Dice dice = new(seed);

    /// <summary>Each kind of edit, how many of them there are in a thousand, the verdict it deserves, and the edit, which is null where it cannot be made.</summary>
    private (string Name, int Share, Verdict Truth, Func<List<MadeWord>, List<MadeWord>?> Edit)[] Mix =>
    [
        ("as said", 80, Verdict.Verbatim, w => w),
        ("case and punctuation lost", 60, Verdict.Verbatim, w => [.. w.Select(x => x with { Text = x.Bare.ToLowerInvariant() })]),
        ("numbers in digits", 60, Verdict.Verbatim, w => One(w, WordKind.Number, x => x.As(Vocabulary.Digits[Array.IndexOf(Vocabulary.Numbers, x.Bare)]))),
        ("a name misspelt", 40, Verdict.Verbatim, w => One(w, WordKind.Name, x => Misspelt(x.Bare) is { } other ? x.As(other) : null)),
        ("fillers and stutters dropped", 100, Verdict.Edited, w => Clean(w) is var clean && clean.Count < w.Count ? clean : null),
        ("contractions taken apart", 60, Verdict.Edited, w => One(w, WordKind.Contraction, x => x.As(Apart(x.Bare)))),
        ("an ellipsis", 80, Verdict.Edited, Ellipsis),
        ("an insertion in brackets", 80, Verdict.Edited, Insertion),
        ("fillers dropped, ellipsis and insertion", 80, Verdict.Edited, w => Ellipsis(Clean(w)) is { } cut ? Insertion(cut) : null),
        ("one word misheard", 80, Verdict.Differs, w => One(w, WordKind.Content, x => x.As(Other(x.Bare)))),
        ("a negation flipped", 80, Verdict.Differs, Flip),
        ("a number changed", 60, Verdict.Differs, w => One(w, WordKind.Number, x => x.As(Another(Vocabulary.Numbers, x.Bare)))),
        ("a name changed", 40, Verdict.Differs, w => One(w, WordKind.Name, x => x.As(Another(Vocabulary.People, x.Bare)))),
    ];

    public List<MadeQuote> Make(int findable, int absent)
    {
        List<MadeQuote> made = [];
        foreach ((string name, int share, Verdict truth, Func<List<MadeWord>, List<MadeWord>?> edit) in Mix)
            for (int count = share * findable / 900; count > 0;)
            {
                List<MadeWord> words = Passage();
                if (edit([.. words]) is not { } edited) continue;
                int first = name.StartsWith("fillers", StringComparison.Ordinal) ? words.FindIndex(w => w.Kind is not (WordKind.Filler or WordKind.Stutter)) : 0;
                made.Add(new MadeQuote(name, string.Join(' ', edited.Select(w => w.Text)), words[first].Start, MadeEpisode.Speaker(words[0].Turn), truth));
                count--;
            }

        // Sentences of the same grammar and words, which this episode does not have.
        Dice others = new(seed + 1);
        for (int i = 0; i < absent; i++)
        {
            IEnumerable<MadeWord> words = Enumerable.Range(0, 1 + others.Below(3)).SelectMany(_ => Grammar.Sentence(others));
            made.Add(new MadeQuote("not in the episode", string.Join(' ', words.Select(w => w.Text)), double.NaN, "", Verdict.NotFound));
        }

        return made;
    }

    private List<MadeWord> Passage()
    {
        while (true)
        {
            int first = dice.Below(episode.Sentences.Count - 4), count = 1 + dice.Below(3);
            int from = episode.Sentences[first], to = episode.Sentences[first + count];
            if (to - from >= 7 && episode.Words[from].Turn == episode.Words[to - 1].Turn) return episode.Words.GetRange(from, to - from);
        }
    }

    private static List<MadeWord> Clean(List<MadeWord> words) => [.. words.Where(w => w.Kind is not (WordKind.Filler or WordKind.Stutter))];

    private List<MadeWord>? One(List<MadeWord> words, WordKind kind, Func<MadeWord, MadeWord?> change)
    {
        List<int> fit = [.. Enumerable.Range(1, words.Count - 1).Where(i => words[i].Kind == kind)];
        if (fit.Count == 0) return null;
        int at = dice.Of(fit);
        if (change(words[at]) is not { } changed) return null;
        words[at] = changed;
        return words;
    }

    // Three to ten words in the middle, none of them a negation (that would be a flip).
    private List<MadeWord>? Ellipsis(List<MadeWord> words)
    {
        int length = 3 + dice.Below(8);
        if (words.Count < length + 6) return null;
        int at = 3 + dice.Below(words.Count - length - 5);
        if (words.GetRange(at, length).Exists(w => w.Kind is WordKind.Negation or WordKind.Contraction || w.Text is "without")) return null;
        string mark = dice.Of<string>(["…", "...", "[...]", "[…]"]);
        words.RemoveRange(at, length);
        words.Insert(at, new MadeWord(mark, WordKind.Plain));
        return words;
    }

    private List<MadeWord>? Insertion(List<MadeWord> words)
    {
        if (dice.OneIn(2)) return One(words, WordKind.Pronoun, w => w.Bare == "me" ? null : w.As($"[{dice.Of(Vocabulary.People)}]"));
        words.Insert(2 + dice.Below(words.Count - 3), new MadeWord(dice.OneIn(2) ? "[back then]" : "[the mayor]", WordKind.Plain));
        return words;
    }

    private List<MadeWord>? Flip(List<MadeWord> words)
    {
        int at = words.FindIndex(w => w.Kind == WordKind.Negation && w.Bare is "not" or "never");
        if (at >= 0 && dice.OneIn(2))
        {
            words.RemoveAt(at);
            return words;
        }

        at = words.FindIndex(w => w.Kind == WordKind.Contraction && w.Bare.EndsWith("n't", StringComparison.Ordinal));
        if (at >= 0)
        {
            words[at] = words[at].As(words[at].Bare switch { "can't" => "can", "won't" => "will", string other => other[..^3] });
            return words;
        }

        at = words.FindIndex(1, w => w.Bare is "is" or "was" or "were" or "has");
        if (at < 0) return null;
        words.Insert(at + 1, new MadeWord("not", WordKind.Negation));
        return words;
    }

    private string Other(string word)
    {
        string[] list = new[] { Vocabulary.Things, Vocabulary.Kinds, Vocabulary.Deeds, Vocabulary.Folk, Vocabulary.Manners }.First(l => l.Contains(word));
        return Another(list, word);
    }

    private string Another(string[] list, string word)
    {
        string other = dice.Of(list);
        return other == word ? Another(list, word) : other;
    }

    private static string Apart(string word) => word switch
    {
        "can't" => "cannot",
        "won't" => "will not",
        _ when word.EndsWith("n't", StringComparison.Ordinal) => $"{word[..^3]} not",
        _ => $"{word[..^2]} is",
    };

    private static string? Misspelt(string name) => name switch
    {
        "Okafor" => "Okaffor",
        "Stephan" => "Stefan",
        "Philippa" => "Filippa",
        "Theodora" => "Teodora",
        "Beatrix" => "Beattrix",
        "Rosalind" => "Rosalynd",
        "Cornelius" => "Kornelius",
        "Zacharias" => "Zakarias",
        "Valentin" => "Valentyn",
        "Ingrid" => "Ingryd",
        "Tallinn" => "Talinn",
        "Tbilisi" => "Tbillisi",
        "Lisbon" => "Lisbonn",
        _ => null,
    };
}
