namespace QuoteCards.UnicodeTables;

/// <summary>Line_Break, split where the rules of UAX #14 ask for more than the class, and resolved by rule LB1 but for the scripts without spaces.</summary>
internal static class LineBreakTables
{
    private const int ExtPictUnassigned = 0x40, EastAsian = 0x80;

    public static void Write(UnicodeDatabase data, SourceFolder source)
    {
        string[] classes = data.Values("extracted/DerivedLineBreak.txt", "lb", "XX");
        string[] category = data.Values("extracted/DerivedGeneralCategory.txt", "gc", "Cn");
        string[] width = data.Values("extracted/DerivedEastAsianWidth.txt", "ea", "N");
        bool[] pictographic = data.Set("emoji/emoji-data.txt", "Extended_Pictographic");
        for (int c = 0; c < classes.Length; c++) classes[c] = Split(c, classes[c], category[c]);

        List<string> names = ["AL", .. classes.Distinct().Where(n => n != "AL").Order(StringComparer.Ordinal)];
        byte[] values = new byte[classes.Length];
        for (int c = 0; c < values.Length; c++)
            values[c] = (byte)(names.IndexOf(classes[c])
                | (pictographic[c] && category[c] == "Cn" ? ExtPictUnassigned : 0)
                | (width[c] is "F" or "W" or "H" ? EastAsian : 0));
        if (names.Count > ExtPictUnassigned) throw new InvalidOperationException("the line breaking classes no longer fit six bits");

        source.Enumeration(
            "LineBreakClass", "Line breaking classes of UAX #14, by the standard's short names.", names.Select(n => (n, Meaning(data, n))));
        source.Table(
            "LineBreakTable",
            "Line_Break in the low six bits; 40 (hex) for Extended_Pictographic not assigned yet; 80 for East_Asian_Width F, W or H.", values);
    }

    // LB1 resolves AI, SG and XX to AL, and CJ to NS. SA stays apart, so that a tailoring may break it.
    private static string Split(int codePoint, string name, string category) => name switch
    {
        _ when codePoint == 0x25CC => "DottedCircle",
        "AI" or "SG" or "XX" => "AL",
        "CJ" => "NS",
        "SA" when category is "Mn" or "Mc" => "SAMark",
        "QU" when category == "Pi" => "QUInitial",
        "QU" when category == "Pf" => "QUFinal",
        _ => name,
    };

    private static string Meaning(UnicodeDatabase data, string name) => name switch
    {
        "AL" => "Alphabetic, and all that rule LB1 resolves to it.",
        "NS" => "Nonstarter, and the small kana (CJ).",
        "SA" => "Letters of scripts without spaces.",
        "SAMark" => "Marks of scripts without spaces.",
        "QUInitial" => "Quotation, general category Pi.",
        "QUFinal" => "Quotation, general category Pf.",
        "DottedCircle" => "U+25CC, which rule LB28a names.",
        _ => data.Fields("PropertyValueAliases.txt").First(f => f[0] == "lb" && f[1] == name)[2].Replace('_', ' ') + ".",
    };
}
