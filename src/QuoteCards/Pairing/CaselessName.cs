using System.Globalization;
using System.Text.RegularExpressions;

namespace QuoteCards.Pairing;

/// <summary>Tells names from labels in scripts without capitals, where every word could be either.</summary>
internal static partial class CaselessName
{
    // A name with its title; a longer run of words is a sentence.
    private const int MostWords = 4;

    // What stands before a colon or behind a dash and is nobody.
    private static readonly HashSet<string> Labels = new(StringComparer.Ordinal)
    {
        "質問", "回答", "答え", "問い", "問", "答", "注", "例", "注意", "備考", "補足", "名言", "一言", "ひとこと", "まとめ", "結論", "要約", "概要", "目次", "出典", "引用", "参考", "日付", "題名", "番組", "編集後記", "おまけ", "ポイント", "ハイライト", "リンク", "テーマ", "タイトル", "メモ",
        "问题", "提问", "问", "总结", "结论", "摘要", "简介", "日期", "时间", "標題", "标题", "標籤", "标签", "节目", "節目", "来源", "來源", "链接", "連結", "备注", "金句", "语录", "語錄", "要点", "重点", "观点", "看点", "章节", "嘉宾", "主持人", "主持", "作者", "书名", "片尾", "彩蛋",
        "질문", "답변", "대답", "요약", "결론", "명언", "참고", "출처", "제목", "날짜", "게스트", "진행자", "진행", "주제", "링크", "메모", "정리", "하이라이트",
        "ملاحظة", "سؤال", "السؤال", "جواب", "الجواب", "ملخص", "الملخص", "خلاصة", "الخلاصة", "مقدمة", "المقدمة", "خاتمة", "اقتباس", "الضيف", "الضيفة", "المضيف", "التاريخ", "العنوان", "المصدر", "الموضوع", "روابط", "من", "عن", "في", "إلى", "على",
        "הערה", "שאלה", "תשובה", "סיכום", "מבוא", "פתיחה", "סיום", "ציטוט", "תאריך", "מקור", "כותרת", "נושא", "אורח", "אורחת", "מנחה", "של", "מתוך", "על",
        "प्रश्न", "सवाल", "उत्तर", "जवाब", "सारांश", "निष्कर्ष", "टिप्पणी", "तारीख", "शीर्षक", "स्रोत", "विषय", "अतिथि",
    };

    /// <summary>True when no letter has a case: Han, kana, Hangul, Arabic, Hebrew, Devanagari and others.</summary>
    public static bool Applies(string text)
    {
        bool letters = false;
        foreach (char c in text)
        {
            if (char.IsUpper(c) || char.IsLower(c)) return false;
            letters |= char.IsLetter(c);
        }

        return letters;
    }

    /// <summary>True when the text may be a name.</summary>
    public static bool Is(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords || text.Length < 2 || Labels.Contains(text) || Labels.Contains(words[0])) return false;
        return !Particles().IsMatch(text) && text.All(c => char.IsLetter(c) || c is ' ' or '・' or '·' or '\'' or '"' or '״' or '׳' or '-' or '.' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format);
    }

    // の and を inside a word join it to another; は and が do before an ideograph; 的, 了 and 是 are in no name. Korean 은 and 는 end no name of three syllables or more with a word behind.
    [GeneratedRegex(@"[\p{L}ー](?:[のを]|[はが](?=[\p{IsCJKUnifiedIdeographs}ァ-ヶ]))\p{L}|[的了是]|\p{IsHangulSyllables}[은는을를] ", RegexOptions.CultureInvariant)]
    private static partial Regex Particles();
}
