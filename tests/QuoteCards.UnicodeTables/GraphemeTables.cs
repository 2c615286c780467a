namespace QuoteCards.UnicodeTables;

/// <summary>Grapheme_Cluster_Break, Indic_Conjunct_Break and Extended_Pictographic in one, since the rules of UAX #29 use them together.</summary>
internal static class GraphemeTables
{
    public static void Write(UnicodeDatabase data, SourceFolder source)
    {
        string[] classes = data.Values("auxiliary/GraphemeBreakProperty.txt", "none", "Other");
        bool[] pictographic = data.Set("emoji/emoji-data.txt", "Extended_Pictographic");
        string[] joins = ["Consonant", "Extend", "Linker"];
        bool[][] conjuncts = [.. joins.Select(j => data.Set("DerivedCoreProperties.txt", "InCB=" + j))];
        for (int c = 0; c < classes.Length; c++)
        {
            string? conjunct = Array.FindIndex(conjuncts, s => s[c]) is >= 0 and int at ? joins[at] : null;
            classes[c] = (classes[c], conjunct, pictographic[c]) switch
            {
                ("Regional_Indicator", null, false) => "RI",
                (string name, null, false) => name,
                ("Other", null, true) => "Pictograph",
                ("Other", "Consonant", false) => "Consonant",
                ("Extend", "Linker", false) => "Linker",
                ("Extend", "Extend", false) => "ConjunctExtend",
                ("ZWJ", "Extend", false) => "ZWJ",
                var other => throw new InvalidOperationException($"U+{c:X4} is {other}, for which there is no class"),
            };
        }

        List<string> names = ["Other", .. classes.Distinct().Where(n => n != "Other").Order(StringComparer.Ordinal)];
        source.Enumeration("GraphemeClass", "Classes of the cluster rules of UAX #29.", names.Select(n => (n, Meaning(n))));
        source.Table("GraphemeTable", "GraphemeClass of each code point.", [.. classes.Select(c => (byte)names.IndexOf(c))]);
    }

    private static string Meaning(string name) => name switch
    {
        "Other" => "None of the rest.",
        "Pictograph" => "Extended_Pictographic.",
        "Consonant" => "Indic_Conjunct_Break is Consonant.",
        "Linker" => "Extend, and Indic_Conjunct_Break is Linker.",
        "ConjunctExtend" => "Extend, and Indic_Conjunct_Break is Extend.",
        "Extend" => "Extend, without Indic_Conjunct_Break.",
        _ => $"Grapheme_Cluster_Break is {name}.",
    };
}
