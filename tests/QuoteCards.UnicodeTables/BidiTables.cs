namespace QuoteCards.UnicodeTables;

/// <summary>Bidi_Class with the kind of bracket, and Bidi_Mirroring_Glyph.</summary>
internal static class BidiTables
{
    private const int Opens = 0x20, Closes = 0x40;

    public static void Write(UnicodeDatabase data, SourceFolder source)
    {
        string[] classes = data.Values("extracted/DerivedBidiClass.txt", "bc", "L");
        List<string> names = ["L", .. classes.Distinct().Where(n => n != "L").Order(StringComparer.Ordinal)];
        byte[] values = [.. classes.Select(c => (byte)names.IndexOf(c))];
        Dictionary<int, int> mirror = data.Fields("BidiMirroring.txt").ToDictionary(f => UnicodeDatabase.CodePoint(f[0]), f => UnicodeDatabase.CodePoint(f[1]));
        foreach (string[] fields in data.Fields("BidiBrackets.txt"))
        {
            int bracket = UnicodeDatabase.CodePoint(fields[0]);
            if (mirror[bracket] != UnicodeDatabase.CodePoint(fields[1])) throw new InvalidOperationException("a bracket's pair is no longer its mirror image");
            values[bracket] |= (byte)(fields[2] == "o" ? Opens : Closes);
        }

        source.Enumeration("BidiClass", "Bidirectional classes of UAX #9, by the standard's short names.", names.Select(n => (n, Meaning(data, n))));
        source.Table("BidiTable", "Bidi_Class in the low five bits; 20 (hex) for an opening bracket and 40 for a closing one (Bidi_Paired_Bracket_Type).", values);
        Mirror(mirror, source);
    }

    private static void Mirror(Dictionary<int, int> mirror, SourceFolder source)
    {
        List<int> steps = [0, .. mirror.Select(m => m.Value - m.Key).Distinct().Order()];
        byte[] values = new byte[0x110000];
        foreach ((int from, int to) in mirror) values[from] = checked((byte)steps.IndexOf(to - from));
        source.Table("MirrorTable", "Bidi_Mirroring_Glyph, as an index of the step to it.", values, source.Member("Steps", 4, steps));
    }

    private static string Meaning(UnicodeDatabase data, string name) =>
        data.Fields("PropertyValueAliases.txt").First(f => f[0] == "bc" && f[1] == name)[2].Replace('_', ' ') + ".";
}
