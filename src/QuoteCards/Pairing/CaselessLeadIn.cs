using System.Text.RegularExpressions;

namespace QuoteCards.Pairing;

/// <summary>Finds the speaker that a lead-in names in scripts without capitals, where only the verb of speech and the particles tell the name's end.</summary>
internal static partial class CaselessLeadIn
{
    // A lead-in is one sentence.
    private const int Longest = 120;

    /// <summary>The name; null when the text is no lead-in of one of the languages below.</summary>
    public static string? Find(string text)
    {
        if (text.Length is 0 or > Longest || !CaselessName.Applies(text)) return null;
        string bare = text.Trim(' ', ':', '：', ',', '،', '、', '，', '。');
        foreach (Regex language in (Regex[])[Chinese(), Japanese(), Korean(), Arabic(), Hebrew(), Hindi()])
            if (language.Match(bare) is { Success: true } m && m.Groups["n"].Value.Trim() is { Length: > 1 } name && CaselessName.Is(name)) return name;
        return null;
    }

    // 林晓雯说, 陈立老师笑着说道
    [GeneratedRegex(@"^(?<n>[\p{IsCJKUnifiedIdeographs}·]{2,5}?)(?:老师|老師|教授|博士|先生|女士|小姐|导演|作家)?(?:也|还|還|则|則|又|曾|接着|接著|随后|隨後|最后|最後|笑着|笑著|这样|這樣|如此|补充|補充|进一步)*(?:说|說|表示|认为|認為|指出|解释|解釋|问|問|回答|回忆|回憶|强调|強調|提到|坦言|笑称|写|寫|补充|補充|总结|總結|感叹|感嘆)(?:道|着|過|过)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    // 佐藤美咲は、最初の時計についてこう語ります
    [GeneratedRegex(@"^(?<n>[\p{IsCJKUnifiedIdeographs}々ァ-ヶー・]{2,12})(?:さん|氏|先生|教授|博士|監督|社長)?(?:は|が|も|いわく|曰く)(?:[^。]*(?:語|述べ|言い|言う|言った|話し|話す|説明|振り返|尋ね|問い|答え|強調|指摘|明か|打ち明|笑|つぶや)[\p{IsHiragana}]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Japanese();

    // 김하늘 씨는 이렇게 말합니다
    [GeneratedRegex(@"^(?<n>\p{IsHangulSyllables}{2,5}?)(?: ?(?:씨|님|작가|교수|대표|감독|박사|기자|진행자|선생님|PD))?(?:은|는|이|가|께서|께서는) (?:.* )?(?:말|설명|전|회상|강조|물|답|덧붙|고백|지적|밝)\p{IsHangulSyllables}*$", RegexOptions.CultureInvariant)]
    private static partial Regex Korean();

    // تقول ليلى منصور عن الخبز, ليلى منصور توضح
    [GeneratedRegex(@"^و?(?:" + ArabicVerbs + @") (?<n>\p{IsArabic}+(?: (?!عن |في |من |إن |أن |على |مع |بعد |قبل |خلال |إلى |كيف |لماذا )\p{IsArabic}+){0,2})(?: (?:عن|في|من|إن|أن|على|مع|بعد|قبل|خلال|إلى|كيف|لماذا) .*)?$|^(?<n>\p{IsArabic}+(?: \p{IsArabic}+){0,2}) (?:" + ArabicVerbs + @")(?: .*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Arabic();

    // נועה שפירא מסבירה
    [GeneratedRegex(@"^(?<n>[\p{IsHebrew}""'׳״-]+(?: [\p{IsHebrew}""'׳״-]+){0,2}) (?:אומר|אומרת|אמר|אמרה|מסביר|מסבירה|הסביר|הסבירה|מספר|מספרת|סיפר|סיפרה|מוסיף|מוסיפה|הוסיף|הוסיפה|טוען|טוענת|טען|טענה|שואל|שואלת|שאל|שאלה|מדגיש|מדגישה|נזכר|נזכרת|עונה|ענה|ענתה|מסכם|מסכמת)(?: .*)?$|^(?:אומר|אומרת|אמר|אמרה|מסביר|מסבירה|מספר|מספרת|לדברי) (?<n>[\p{IsHebrew}""'׳״-]+(?: [\p{IsHebrew}""'׳״-]+){0,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Hebrew();

    // मीरा जोशी कहती हैं, मीरा जोशी ने समझाते हुए कहा
    [GeneratedRegex(@"^(?<n>[\p{IsDevanagari}]+(?: [\p{IsDevanagari}]+){0,2})(?: ने(?: .*)?)? (?:कहते|कहती|कहा|बताते|बताती|बताया|समझाते|समझाती|पूछते|पूछती|पूछा|जोड़ते|जोड़ती)(?: (?:हैं|है|थे|थी))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Hindi();

    private const string ArabicVerbs = "تقول|يقول|قال|قالت|أوضح|أوضحت|يوضح|توضح|يشرح|تشرح|شرح|شرحت|أضاف|أضافت|يضيف|تضيف|أكد|أكدت|يؤكد|تؤكد|يرى|ترى|ذكر|ذكرت|سأل|سألت|يسأل|تسأل|حكى|حكت|يحكي|تحكي|يروي|تروي|أجاب|أجابت|يجيب|تجيب|بحسب|وفقا";
}
