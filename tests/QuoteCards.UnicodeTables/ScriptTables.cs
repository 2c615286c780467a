namespace QuoteCards.UnicodeTables;

/// <summary>Script and Script_Extensions (UAX #24).</summary>
internal static class ScriptTables
{
    // The scripts that the fonts here draw come first, in an order that settles which one of a set of extensions is meant.
    private const string First = "Zyyy Zinh Latn Grek Cyrl Armn Hebr Arab Deva Beng Guru Gujr Taml Telu Knda Mlym Sinh Thai Laoo Mymr Geor Hang Ethi Khmr Hira Kana Hani";

    public static void Write(UnicodeDatabase data, SourceFolder source)
    {
        string[] first = First.Split(' ');
        string[][] scripts = [.. data.Fields("PropertyValueAliases.txt").Where(f => f[0] == "sc" && f[1] != "Hrkt")];
        scripts = [.. scripts.OrderBy(f => Array.IndexOf(first, f[1]) is >= 0 and int at ? at : first.Length).ThenBy(f => f[2], StringComparer.Ordinal)];
        List<string> tags = [.. scripts.Select(f => f[1])];
        source.Enumeration("Script", "Scripts (UAX #24); the tag of ISO 15924 in brackets.", scripts.Select(f => (Name(f), Meaning(f))), "public");
        source.Write("ScriptTags", $$"""
            /// <summary>Tags of ISO 15924.</summary>
            internal static class ScriptTags
            {
                /// <summary>The four letters of a script.</summary>
                public static string Of(Script script) => script switch
                {
            {{string.Join('\n', scripts.Select(f => $"        Script.{Name(f)} => \"{f[1]}\","))}}
                    _ => "Zzzz",
                };
            }
            """);
        source.Table("ScriptTable", "Script of each code point.", [.. data.Values("Scripts.txt", "sc", "Zzzz").Select(s => (byte)tags.IndexOf(s))]);
        Extensions(data, source, tags);
    }

    private static void Extensions(UnicodeDatabase data, SourceFolder source, List<string> tags)
    {
        string[] values = data.Values("ScriptExtensions.txt", "none", "");
        for (int c = 0; c < values.Length; c++) if (values[c].StartsWith('<')) values[c] = "";
        List<string> sets = ["", .. values.Distinct().Where(v => v.Length > 0).Order(StringComparer.Ordinal)];
        List<int> starts = [0], members = [];
        foreach (string set in sets)
        {
            members.AddRange(set.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => tags.IndexOf(t)).Order());
            starts.Add(members.Count);
        }

        source.Table(
            "ScriptExtensionTable", "Script_Extensions where they are more than the script itself: the number of the set, or 0.",
            [.. values.Select(v => checked((byte)sets.IndexOf(v)))],
            source.Member("Starts", 2, starts) + source.Member("Members", 1, members));
    }

    private static string Name(string[] fields) => string.Concat(fields[2].Split('_').Select(p => char.ToUpperInvariant(p[0]) + p[1..]));

    private static string Meaning(string[] fields) => fields[1] switch
    {
        "Zyyy" => "Used by many scripts (Zyyy).",
        "Zinh" => "Takes the script of what it is put on (Zinh).",
        "Zzzz" => "Not assigned, or private (Zzzz).",
        string tag => $"{fields[2].Replace('_', ' ')} ({tag}).",
    };
}
