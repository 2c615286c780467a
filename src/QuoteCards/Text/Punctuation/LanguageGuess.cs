namespace QuoteCards.Text.Punctuation;

/// <summary>Tells the language of Latin letters by the small words that carry its sentences; only ever used where the notes name none, and only for marks and dates.</summary>
internal static class LanguageGuess
{
    // Words that are frequent in one of these languages and rare in the others.
    private static readonly Dictionary<string, string> Words = Build(
        ("en", "the and of to is that it you for was with this are not we they have what"),
        ("fr", "le les des est et une dans que qui pour pas sur avec vous nous c'est je ce au il"),
        ("de", "der die und das ist nicht ein eine ich wir sie mit auf dem den zu von auch wer"),
        ("es", "el los las y es que una por para con no se lo como pero más del su está"),
        ("pt", "o os as e é que uma para com não se do da em mas mais ele você são"),
        ("it", "il gli di che è una per con non si della sono ma più lo nel anche questo"),
        ("nl", "de het een en van is dat niet ik je met voor op zijn maar ook wij deze"),
        ("sv", "och att det är en som på för inte med jag vi av men den har"),
        ("pl", "i w nie na to się że z jest do jak ale co za po czy są"),
        ("tr", "bir ve bu da de için ne çok ama gibi var daha o ben değil"),
        ("id", "yang dan di itu tidak dengan ini untuk dari kita saya adalah akan"));

    /// <summary>A BCP 47 tag, or null when nothing speaks clearly for one.</summary>
    public static string? Of(string text)
    {
        Dictionary<string, int> votes = new(StringComparer.Ordinal);
        int count = 0;
        foreach (string word in text.ToLowerInvariant().Replace('’', '\'').Split([' ', '\n', ',', '.', '!', '?', ';', ':', '"', '«', '»', '“', '”', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (++count > 200) break;
            if (Words.TryGetValue(word, out string? languages))
                foreach (string language in languages.Split(' ')) votes[language] = votes.GetValueOrDefault(language) + 1;
        }

        (string Language, int Votes)[] ranked = [.. votes.Select(v => (v.Key, v.Value)).OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal)];
        if (ranked.Length == 0 || ranked[0].Votes < 3) return null;
        return ranked.Length == 1 || ranked[0].Votes >= ranked[1].Votes + 2 ? ranked[0].Language : null;
    }

    private static Dictionary<string, string> Build(params ReadOnlySpan<(string Language, string Words)> all)
    {
        Dictionary<string, string> made = new(StringComparer.Ordinal);
        foreach ((string language, string words) in all)
            foreach (string word in words.Split(' ')) made[word] = made.TryGetValue(word, out string? others) ? $"{others} {language}" : language;
        return made;
    }
}
