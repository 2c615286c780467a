using System.Buffers;
using System.Text.RegularExpressions;

namespace QuoteCards.Pairing;

/// <summary>The headings under which notes collect what they pick out, repeat the talk word by word, sell, cite the works of others or list chapters.</summary>
internal static partial class SectionNames
{
    // Phrases with a singular and a plural differ by a last letter or two, so each is compared as a beginning of the heading's last word.
    private static readonly string[] Picked =
    [
        "zitat", "wichtige zitat", "die besten zitat", "schlüsselzitat", "starke zitat", "kernzitat", "zitate der folge", "zitate zum teilen", "lieblingszitat", "höhepunkt",
        "citation", "citations clé", "citations marquante", "citations choisie", "meilleures citation", "les meilleures citation", "phrases clé", "phrases choc", "temps fort", "moments fort", "morceaux choisi",
        "cita", "citas destacada", "frases destacada", "mejores frase", "las mejores frase", "citas memorable", "frases memorable", "frases clave", "momentos destacado",
        "citação", "citações", "melhores frase", "as melhores frase", "frases marcante", "frases de destaque", "citações notávei", "destaque", "frases para compartilhar", "frases pra compartilhar", "frases para compartir",
        "citazion", "citazioni memorabil", "migliori citazion", "le migliori citazion", "frasi celebr", "frasi memorabil", "le frasi più bell",
        "opmerkelijke citat", "citat", "citater", "beste citat", "belangrijkste citat", "quotes van de aflevering", "sitat", "sitaatit", "cytaty", "najlepsze cytaty", "цитат", "лучшие цитат", "яркие цитат", "ключевые цитат", "цитати", "alıntı", "öne çıkan alıntı",
        "名言", "名言集", "今回の名言", "今週の名言", "本期金句", "本集金句", "节目金句", "經典語錄", "经典语录", "本期语录", "印象的な言葉", "心に残る言葉", "名場面", "ハイライト", "金句", "精彩语录", "精彩語錄", "语录", "語錄", "金句摘录", "명언", "명대사", "인상적인 말", "하이라이트",
        "ציטוטים", "ציטוטים נבחרים", "ציטוטים בולטים", "اقتباسات", "أبرز الاقتباسات", "أجمل الاقتباسات", "مقتطفات", "उद्धरण",
    ];

    private static readonly string[] Verbatim = ["transcript", "full transcript", "episode transcript", "transkript", "transcription", "transcripción", "transcrição", "trascrizione", "расшифровка", "文字起こし", "文字稿", "逐字稿", "תמלול"];

    private static readonly string[] Sellers = ["sponsor", "our sponsor", "this episode's sponsor", "thanks to our sponsor", "advertisement", "sponsored by", "werbung", "publicité", "patrocinador"];

    private static readonly string[] Works =
    [
        "quellen", "literatur", "literaturtipps", "musik", "bücher", "weiterführende links", "liens", "ressources", "références", "bibliographie", "crédits", "enlaces", "recursos", "fuentes", "referencias", "créditos",
        "fontes", "referências", "risorse", "fonti", "riferimenti", "bronnen", "ссылки", "источники", "źródła", "linki", "リンク", "参考", "参考文献", "参考リンク", "関連リンク", "链接", "相关链接", "参考资料", "參考資料", "링크", "참고", "روابط", "مصادر", "مراجع", "קישורים", "מקורות",
    ];

    private static readonly string[] Times =
    [
        "kapitel", "kapitelmarken", "zeitmarken", "inhalt", "chapitres", "sommaire", "minutage", "capítulos", "índice", "capitoli", "indice", "hoofdstukken", "rozdziały", "bölümler", "главы", "содержание", "тайм-коды", "таймкоды",
        "目次", "チャプター", "章节", "章節", "时间轴", "時間軸", "챕터", "타임스탬프", "목차", "الفصول", "פרקים",
    ];

    private static readonly char[] PartingChars = ['—', '–', '|', ':', '/', '｜', '：'];

    // "In her own words — quotable moments"
    private static readonly SearchValues<char> Partings = SearchValues.Create(PartingChars);

    /// <summary>True for a heading such as "Notable Quotes" in any of the languages listed.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="parts">Whether a part behind a dash or a colon counts, too.</param>
    public static bool IsPicked(string heading, bool parts = false) =>
        IsPickedWhole(heading) || (parts && heading.Length < 120 && heading.AsSpan().IndexOfAny(Partings) > 0 && heading.Split(PartingChars).Any(IsPickedWhole));

    private static bool IsPickedWhole(string heading)
    {
        string text = Bare(heading);
        return text.Length < 70 && (English().IsMatch(text) || Picked.Any(p => Matches(text, p) || Headed(text, p)));
    }

    /// <summary>True for a heading of a transcript.</summary>
    public static bool IsTranscript(string heading) => Verbatim.Any(v => Matches(Bare(heading), v));

    /// <summary>True for a heading of advertisements.</summary>
    public static bool IsSelling(string heading) => Sellers.Any(s => Bare(heading).StartsWith(s, StringComparison.Ordinal));

    /// <summary>True for a heading over books, articles, songs and addresses.</summary>
    public static bool IsWorks(string heading)
    {
        string text = Bare(heading);
        return text.Length < 70 && (EnglishWorks().IsMatch(text) || Works.Contains(text, StringComparer.Ordinal));
    }

    /// <summary>True for a heading over a list of chapters.</summary>
    public static bool IsChapters(string heading)
    {
        string text = Bare(heading);
        return EnglishChapters().IsMatch(text) || Times.Contains(text, StringComparer.Ordinal);
    }

    // "Citations de l'épisode", "Zitate aus dem Gespräch"
    private static bool Headed(string text, string phrase) =>
        text.StartsWith(phrase, StringComparison.Ordinal) && text.Length < 60 && text[phrase.Length..].TrimStart('s', 'e', 'n', 'i').TrimStart() is var rest && Joined().IsMatch(rest);

    private static bool Matches(string text, string phrase) => text.StartsWith(phrase, StringComparison.Ordinal) && text.Length - phrase.Length <= 2 && !text.AsSpan(phrase.Length).Contains(' ');

    private static string Bare(string heading)
    {
        string lower = heading.Trim().ToLowerInvariant();
        int from = 0, to = lower.Length;
        while (from < to && !char.IsLetterOrDigit(lower[from])) from++;
        while (to > from && !char.IsLetterOrDigit(lower[to - 1]) && char.GetUnicodeCategory(lower[to - 1]) is not (System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)) to--;
        return lower[from..to];
    }

    // Bare "moments" or "lines" are about anything; with a word of praise they are what was picked.
    [GeneratedRegex(
        @"^(?:[\w.-]+(?: [\w.-]+)?['’]s? )?(?:(?:our|the|some|my|a few|more|other|episode|interview|show|podcast|[0-9]{1,2}|#|:) )*" +
        @"(?:(?:pull|tweetable|shareable|selected|featured|direct|notable|key|best|top|memorable|favou?rite|stand-?out|great|quotable|choice|golden|killer|powerful|inspiring|inspirational|striking|funniest|wise)(?: (?:and|&) \w+)? )?" +
        @"(?:quotes?|quotables?|quotable|pull-?quotes?|one-?liners?|sound ?bites?|tweetables?|highlights?|(?<=(?:best|top|memorable|favou?rite|stand-?out|great|quotable|choice|golden|killer|powerful|inspiring|striking|funniest|notable|wise) )(?:moments?|lines?|bits?|words|quips?|gems?|sayings))" +
        @"(?:,? (?:from|of|by|we|that|in|with|and|to|for|about|worth|i|you|on) .*| ?[,:(–—-].*)?$|^(?:what stood out|in (?:their|her|his) own words|words of wisdom)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(
        @"^(?:(?:show|episode|useful|related|relevant|additional|further|helpful|suggested|recommended|external) )*(?:links?|resources?|references?|sources?|bibliography|reading(?: list)?|books|music|credits)(?: (?:and|&|from|in|to|for|mentioned|cited|discussed) .*| mentioned| cited| discussed| list)?$" +
        @"|^(?:books?|articles?|papers?|people|films?|movies|songs?|episodes?|things|items|tools|works|links|shows|podcasts)(?:,? (?:and |& )?\w+)? (?:mentioned|cited|discussed|referenced|recommended)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex EnglishWorks();

    [GeneratedRegex(@"^(?:(?:episode|show|video|podcast|chapter) )*(?:chapters?(?: markers?)?|time-? ?stamps?|time ?codes?|outline|timeline|table of contents|contents|rundown)$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishChapters();

    [GeneratedRegex(@"^(?:aus|von|vom|der|des|de|du|da|do|del|della|uit|van|из|z)\s|^d['’]", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();
}
