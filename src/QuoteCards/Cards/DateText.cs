using System.Globalization;

namespace QuoteCards.Cards;

/// <summary>A day in words, without the machine's culture.</summary>
/// <remarks>Names of months and their order as in Unicode CLDR, dateFormatLength "long" of the Gregorian calendar; Thai counts years from 543 BC, as its calendar does.</remarks>
internal static class DateText
{
    private static readonly Dictionary<string, string[]> Months = Read(
        ("en", "January February March April May June July August September October November December"),
        ("de", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        ("fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        ("es", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        ("pt", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        ("it", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        ("nl", "januari februari maart april mei juni juli augustus september oktober november december"),
        ("sv", "januari februari mars april maj juni juli augusti september oktober november december"),
        ("da", "januar februar marts april maj juni juli august september oktober november december"),
        ("nb", "januar februar mars april mai juni juli august september oktober november desember"),
        ("fi", "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta"),
        ("pl", "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"),
        ("cs", "ledna února března dubna května června července srpna září října listopadu prosince"),
        ("ru", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
        ("uk", "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
        ("el", "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου"),
        ("tr", "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
        ("id", "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"),
        ("sw", "Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba"),
        ("ar", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
        ("ur", "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر"),
        ("he", "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר"),
        ("hi", "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर"),
        ("mr", "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर"),
        ("bn", "জানুয়ারী ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর"),
        ("te", "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జులై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్"),
        ("ta", "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்"),
        ("ha", "Janairu Faburairu Maris Afirilu Mayu Yuni Yuli Agusta Satumba Oktoba Nuwamba Disamba"),
        ("fil", "Enero Pebrero Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre Disyembre"),
        ("jv", "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"),
        ("gu", "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ સપ્ટેમ્બર ઑક્ટોબર નવેમ્બર ડિસેમ્બર"),
        ("pa", "ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ"),
        ("am", "ጃንዋሪ ፌብሩዋሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር"),
        ("fa", "ژانویهٔ فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر"),
        ("pcm", "Jénúári Fẹ́búári Mach Éprel Mee Jun Julai Ọgọst Sẹptẹ́mba Ọktóba Nọvẹ́mba Disẹ́mba"),
        ("th", "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม"));

    /// <summary>Such as <c>January 29, 2025</c>; the ISO form for a language whose months are not known here.</summary>
    public static string Long(DateOnly day, string? language)
    {
        string tag = (language ?? "en").Split('-', '_')[0].ToLowerInvariant();
        (string y, string m, string d) = (Number(day.Year), Number(day.Month), Number(day.Day));
        if (tag is "ja" or "zh" or "yue" or "wuu" or "cmn") return $"{y}年{m}月{d}日";
        if (tag is "ko") return $"{y}년 {m}월 {d}일";
        if (tag is "vi") return $"{d} tháng {m}, {y}";
        if (!Months.TryGetValue(tag switch { "no" or "nn" => "nb", "tl" => "fil", "arb" or "arz" => "ar", "pnb" => "ur", _ => tag }, out string[]? months)) return Iso(day);
        string month = months[day.Month - 1];
        return tag switch
        {
            "en" or "fil" or "tl" => $"{month} {d}, {y}",
            "de" or "da" or "nb" or "no" or "nn" or "fi" or "cs" => $"{d}. {month} {y}",
            "es" or "pt" => $"{d} de {month} de {y}",
            "he" => $"{d} ב{month} {y}",
            "uk" => $"{d} {month} {y} р.",
            "ru" => $"{d} {month} {y} г.",
            "th" => $"{d} {month} {Number(day.Year + 543)}",
            "te" or "ta" or "mr" or "bn" or "gu" or "ha" => $"{d} {month}, {y}",
            "ur" or "pnb" => $"{d} {month}، {y}",
            _ => $"{d} {month} {y}",
        };
    }

    /// <summary><c>2025-01-29</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, string[]> Read(params ReadOnlySpan<(string Language, string Months)> all)
    {
        Dictionary<string, string[]> made = new(StringComparer.Ordinal);
        foreach ((string language, string months) in all) made[language] = months.Split(' ');
        return made;
    }
}
