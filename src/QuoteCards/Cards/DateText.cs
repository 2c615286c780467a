using System.Globalization;

namespace QuoteCards.Cards;

/// <summary>A day in words, without the machine's culture.</summary>
internal static class DateText
{
    private static readonly Dictionary<string, string> Months = new(StringComparer.Ordinal)
    {
        ["en"] = "January February March April May June July August September October November December",
        ["de"] = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        ["fr"] = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        ["es"] = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        ["pt"] = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        ["it"] = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        ["nl"] = "januari februari maart april mei juni juli augustus september oktober november december",
        ["ar"] = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        ["ru"] = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    };

    /// <summary>Such as <c>January 29, 2025</c>; the ISO form for a language whose months are not known here.</summary>
    public static string Long(DateOnly day, string? language)
    {
        string tag = (language ?? "en").Split('-')[0].ToLowerInvariant();
        (string y, string m, string d) = (Number(day.Year), Number(day.Month), Number(day.Day));
        if (tag is "ja" or "zh") return $"{y}年{m}月{d}日";
        if (tag is "ko") return $"{y}년 {m}월 {d}일";
        if (!Months.TryGetValue(tag, out string? months)) return Iso(day);
        string month = months.Split(' ')[day.Month - 1];
        return tag switch
        {
            "en" => $"{month} {d}, {y}",
            "de" => $"{d}. {month} {y}",
            "es" or "pt" => $"{d} de {month} de {y}",
            _ => $"{d} {month} {y}",
        };
    }

    /// <summary><c>2025-01-29</c>.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
