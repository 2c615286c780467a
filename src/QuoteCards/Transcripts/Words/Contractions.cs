namespace QuoteCards.Transcripts.Words;

/// <summary>Takes joined words apart, so that <c>it's</c> and <c>it is</c>, <c>gonna</c> and <c>going to</c> are the same words.</summary>
internal static class Contractions
{
    // Those that no rule takes apart.
    private static readonly Dictionary<string, string[]> Whole = new(StringComparer.Ordinal)
    {
        ["won't"] = ["will", "not"],
        ["can't"] = ["can", "not"],
        ["cannot"] = ["can", "not"],
        ["shan't"] = ["shall", "not"],
        ["ain't"] = ["is", "not"],
        ["let's"] = ["let", "us"],
        ["y'all"] = ["you", "all"],
        ["gonna"] = ["going", "to"],
        ["wanna"] = ["want", "to"],
        ["gotta"] = ["got", "to"],
        ["kinda"] = ["kind", "of"],
        ["sorta"] = ["sort", "of"],
        ["'cause"] = ["because"],
        ["cuz"] = ["because"],
        ["'em"] = ["them"],
        ["'til"] = ["until"],
        ["till"] = ["until"],
        ["lemme"] = ["let", "me"],
        ["gimme"] = ["give", "me"],
        ["dunno"] = ["do", "not", "know"],
        ["d'you"] = ["do", "you"],
        ["ok"] = ["okay"],
        ["dr"] = ["doctor"],
        ["prof"] = ["professor"],
        ["mr"] = ["mister"],
        ["vs"] = ["versus"],
        ["etc"] = ["et", "cetera"],
        ["etcetera"] = ["et", "cetera"],
        ["alright"] = ["all", "right"],
    };

    private static readonly Dictionary<string, (string Word, string? Or)> Endings = new(StringComparer.Ordinal)
    {
        ["re"] = ("are", null),
        ["ve"] = ("have", null),
        ["ll"] = ("will", null),
        ["m"] = ("am", null),
        ["d"] = ("would", "had"),
        ["s"] = ("is", "has"),
    };

    /// <summary>True where a word begins with its apostrophe: <c>'cause</c>, <c>'em</c>, <c>'til</c>.</summary>
    public static bool Clipped(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> word = text[1..];
        foreach (string clipped in (ReadOnlySpan<string>)["cause", "em", "til"])
            if (word.StartsWith(clipped, StringComparison.OrdinalIgnoreCase) && (word.Length == clipped.Length || !char.IsLetter(word[clipped.Length]))) return true;
        return false;
    }

    /// <summary>Adds the word at <paramref name="start"/>, as one or as the words it is made of.</summary>
    public static void Add(List<SpokenWord> words, string text, int start, int end, WordTraits traits)
    {
        string key = text[start..end].ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'').Replace('\u02BC', '\'');
        if (Whole.TryGetValue(key, out string[]? parts))
        {
            // "cannot" and "alright" are only spellings: they sound like the two words.
            WordTraits joined = parts.Length > 1 && key is not ("cannot" or "alright" or "etc" or "etcetera") ? WordTraits.Contracted : 0;
            for (int i = 0; i < parts.Length; i++) words.Add(Word(parts[i], start, end, i == 0 ? traits | joined : (traits & WordTraits.Bracketed) | joined));
            return;
        }

        int mark = key.LastIndexOf('\'');
        if (mark <= 0 || char.IsAsciiDigit(key[0]))
        {
            words.Add(Word(key, start, end, traits));
            return;
        }

        WordTraits inner = (traits & WordTraits.Bracketed) | WordTraits.Contracted;
        string tail = key[(mark + 1)..];
        if (tail == "t" && mark > 1 && key[mark - 1] == 'n')
        {
            words.Add(Word(key[..(mark - 1)], start, start + mark - 1, traits));
            words.Add(Word("not", start + mark - 1, end, inner));
        }
        else if (Endings.TryGetValue(tail, out (string Word, string? Or) ending))
        {
            words.Add(Word(key[..mark].Replace("'", "", StringComparison.Ordinal), start, start + mark, traits));
            words.Add(Word(ending.Word, start + mark, end, inner) with { Alternative = ending.Or });
        }
        else words.Add(Word(key.Replace("'", "", StringComparison.Ordinal), start, end, traits));
    }

    private static SpokenWord Word(string key, int start, int end, WordTraits traits) =>
        new(EnglishSpelling.Key(key), start, end, Negations.Contains(key) ? traits | WordTraits.Negation : traits);

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "hardly", "scarcely", "barely",
    };
}
