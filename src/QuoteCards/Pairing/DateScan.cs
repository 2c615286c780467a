using System.Globalization;
using System.Text.RegularExpressions;
using QuoteCards.Diagnostics;

namespace QuoteCards.Pairing;

/// <summary>Finds and reads the day an episode came out.</summary>
internal static partial class DateScan
{
    // The first letters that tell the months apart, in English, German, French, Spanish, Portuguese, Italian, Dutch, Scandinavian, Polish, Russian, Turkish, Arabic, Hebrew and Hindi.
    private static readonly string[][] Months =
    [
        ["jan", "jän", "ene", "gen", "sty", "янв", "oca", "يناير", "ינואר", "जनवरी"], ["feb", "fév", "fev", "lut", "фев", "şub", "فبراير", "פברואר", "फरवरी", "फ़रवरी"], ["mar", "mär", "maa", "mrt", "мар", "مارس", "מרץ", "מרס", "मार्च"],
        ["apr", "avr", "abr", "kwi", "апр", "nis", "أبريل", "إبريل", "ابريل", "אפריל", "अप्रैल"], ["may", "mai", "mag", "mei", "maj", "мая", "май", "مايو", "מאי", "मई"], ["jun", "juin", "giu", "cze", "июн", "haz", "يونيو", "יוני", "जून"],
        ["jul", "juil", "lug", "lip", "июл", "tem", "يوليو", "יולי", "जुलाई"], ["aug", "aoû", "aou", "ago", "sie", "авг", "ağu", "أغسطس", "اغسطس", "אוגוסט", "अगस्त"], ["sep", "set", "wrz", "сен", "eyl", "سبتمبر", "ספטמבר", "सितंबर", "सितम्बर"],
        ["oct", "okt", "out", "ott", "paź", "окт", "eki", "أكتوبر", "اكتوبر", "אוקטובר", "अक्टूबर", "अक्तूबर"], ["nov", "lis", "ноя", "kas", "نوفمبر", "נובמבר", "नवंबर", "नवम्बर"], ["dec", "dez", "déc", "dic", "des", "gru", "дек", "ara", "ديسمبر", "דצמבר", "दिसंबर", "दिसम्बर"],
    ];

    /// <summary>The words of a line that are a date; null when there are none.</summary>
    public static string? Find(string line) => Days().Match(Figures.Latin(line)) is { Success: true } m ? line.Substring(m.Index, m.Length) : null;

    /// <summary>A day written out, in ISO form or in figures; null when it cannot be told. 03/04 is never guessed: it warns.</summary>
    public static DateOnly? Read(string text, Place place, List<Diagnostic> found)
    {
        Match m = Days().Match(Figures.Latin(text));
        if (!m.Success) return null;
        int Part(string name) => int.Parse(m.Groups[name].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        if (m.Groups["iy"].Success) return Day(Part("iy"), Part("im"), Part("id"));
        if (m.Groups["m1"].Success) return Day(Part("y1"), Month(m.Groups["m1"].Value), Part("d1"));
        if (m.Groups["m2"].Success) return Day(Part("y2"), Month(m.Groups["m2"].Value), Part("d2"));
        int a = Part("a"), b = Part("b"), year = Part("y3");
        // With points the day stands first (DIN 1355-1, and wherever points are used).
        if (m.Groups["s"].Value == "." || a > 12) return Day(year, b, a);
        if (b > 12 || a == b) return Day(year, a, b);
        found.Add(Diagnostic.Warning("date-ambiguous", $"the date {m.Value} may be read two ways and was left out", place, "write it as 2025-01-29"));
        return null;
    }

    private static int Month(string word) => 1 + Array.FindIndex(Months, m => m.Any(p => word.StartsWith(p, StringComparison.OrdinalIgnoreCase)));

    private static DateOnly? Day(int year, int month, int day) =>
        year is > 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private const string Word = @"(?:jan|jän|ene|gen|feb|fév|fev|mar|mär|maa|mrt|apr|avr|abr|may|mai|mag|mei|jun|juin|giu|jul|juil|lug|aug|aoû|aou|ago|sep|set|oct|okt|out|ott|nov|dec|dez|déc|dic|des|maj" +
        @"|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara" +
        @"|يناير|فبراير|مارس|أبريل|إبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر|ינואר|פברואר|מרץ|מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר" +
        @"|जनवरी|फ़रवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर)[\p{L}\p{M}]{0,10}\.?";

    // A sign has no case, and what repeats a group in any case cannot be compiled.
    [GeneratedRegex(
        @"(?<![\d/.-])(?:(?<iy>[0-9]{4})(?:-|/| ?年 ?|년 ?)(?<im>[0-9]{1,2})(?:-|/| ?月 ?|월 ?)(?<id>[0-9]{1,2})(?![0-9])|\b(?<m1>" + Word + @") (?<d1>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<y1>[0-9]{4})\b|(?<d2>[0-9]{1,2})(?:st|nd|rd|th|er|\.|º)? (?:de |of |ב)?(?<m2>" + Word + @"),? (?:de |of )?(?<y2>[0-9]{4})\b|(?<a>[0-9]{1,2})(?<s>[/.-])(?<b>[0-9]{1,2})(?-i:\k<s>)(?<y3>[0-9]{4})\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Days();
}
