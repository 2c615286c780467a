namespace QuoteCards.Pairing;

/// <summary>The headings under which notes collect what they pick out, repeat the talk word by word, or sell.</summary>
internal static class SectionNames
{
    // Phrases with a singular and a plural differ by a last letter or two, so each is compared as a beginning of the heading's last word.
    private static readonly string[] Picked =
    [
        "notable quote", "key quote", "best quote", "top quote", "memorable quote", "favourite quote", "favorite quote", "standout quote", "selected quote", "great quote", "quotes of the episode", "quotes from the episode",
        "quotable moment", "quotable", "memorable moment", "tweetable", "tweetable quote", "highlight", "episode highlight", "interview highlight", "pull quote", "pullquote", "soundbite", "sound bite", "quotes", "quote",
        "zitat", "wichtige zitat", "die besten zitat", "schlüsselzitat", "starke zitat", "kernzitat", "zitate der folge", "höhepunkt",
        "citation", "citations clé", "citations marquante", "meilleures citation", "les meilleures citation", "phrases clé", "temps fort", "moments fort",
        "cita", "citas destacada", "frases destacada", "mejores frase", "las mejores frase", "citas memorable", "frases memorable", "frases clave", "momentos destacado",
        "citação", "citações", "melhores frase", "frases marcante", "frases de destaque", "citações notávei", "destaque",
        "citazion", "citazioni memorabil", "migliori citazion", "le migliori citazion", "frasi celebr", "frasi memorabil",
        "opmerkelijke citat", "citat", "citater", "beste citat", "belangrijkste citat", "sitat", "sitaatit", "cytaty", "najlepsze cytaty", "цитат", "лучшие цитат", "цитати", "alıntı", "öne çıkan alıntı",
        "名言", "名言集", "印象的な言葉", "心に残る言葉", "名場面", "ハイライト", "金句", "精彩语录", "精彩語錄", "语录", "명언", "인상적인 말", "ציטוטים", "ציטוטים נבחרים", "ציטוטים בולטים", "اقتباسات", "أبرز الاقتباسات", "مقتطفات", "उद्धरण",
    ];

    private static readonly string[] Verbatim = ["transcript", "full transcript", "episode transcript", "transkript", "transcription", "transcripción", "transcrição", "trascrizione", "文字起こし", "תמלול"];

    private static readonly string[] Selling = ["sponsor", "our sponsor", "this episode's sponsor", "thanks to our sponsor", "advertisement", "sponsored by", "werbung", "publicité", "patrocinador"];

    /// <summary>True for a heading such as "Notable Quotes" in any of the languages listed.</summary>
    public static bool IsPicked(string heading)
    {
        string text = Bare(heading);
        return Picked.Any(p => Matches(text, p) || (p.Contains(' ', StringComparison.Ordinal) && text.Length > p.Length && Tail(text, p)) || Headed(text, p));
    }

    /// <summary>True for a heading of a transcript.</summary>
    public static bool IsTranscript(string heading) => Verbatim.Any(v => Matches(Bare(heading), v));

    /// <summary>True for a heading of advertisements.</summary>
    public static bool IsSelling(string heading) => Selling.Any(s => Bare(heading).StartsWith(s, StringComparison.Ordinal));

    // "Notable quotes from Ada", "Highlights of the talk"
    private static bool Headed(string text, string phrase) =>
        text.StartsWith(phrase, StringComparison.Ordinal) && text.Length < 60 && text[phrase.Length..].TrimStart('s', 'e', 'n').TrimStart() is var rest
        && (rest.StartsWith("from ", StringComparison.Ordinal) || rest.StartsWith("of ", StringComparison.Ordinal) || rest.StartsWith("by ", StringComparison.Ordinal) || rest.StartsWith("aus ", StringComparison.Ordinal)
            || rest.StartsWith("and ", StringComparison.Ordinal) || rest.StartsWith("& ", StringComparison.Ordinal) || rest.StartsWith("de ", StringComparison.Ordinal));

    // "Ada's notable quotes", "Interview highlights"
    private static bool Tail(string text, string phrase)
    {
        int at = text.LastIndexOf(" " + phrase, StringComparison.Ordinal);
        return at > 0 && at + 1 + phrase.Length >= text.Length - 2;
    }

    private static bool Matches(string text, string phrase) => text.StartsWith(phrase, StringComparison.Ordinal) && text.Length - phrase.Length <= 2 && !text.AsSpan(phrase.Length).Contains(' ');

    private static string Bare(string heading)
    {
        string lower = heading.Trim().ToLowerInvariant();
        int from = 0, to = lower.Length;
        while (from < to && !char.IsLetter(lower[from])) from++;
        while (to > from && !char.IsLetter(lower[to - 1]) && char.GetUnicodeCategory(lower[to - 1]) is not (System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)) to--;
        return lower[from..to];
    }
}
