using System.Globalization;
using System.Text;

namespace QuoteCards.Transcripts.Words;

/// <summary>Writes Latin letters without their accents, as machines and foreign keyboards do: <c>Émile</c> and <c>Emile</c>, <c>Guðrún</c> and <c>Gudrun</c>.</summary>
internal static class Accents
{
    // The letters of Latin-1 and Latin Extended-A in lower case, each run behind the letter that it is written as without an accent.
    private static readonly Dictionary<char, string> Plain = Table("aàáâãäåāăą|cçćĉċč|dðďđ|eèéêëēĕėęě|gĝğġģ|hĥħ|iìíîïĩīĭįı|jĵ|kķ|lĺļľŀł|nñńņňŋ|oòóôõöøōŏő|rŕŗř|sśŝşšș|tţťŧț|uùúûüũūŭůűų|wŵ|yýÿŷ|zźżž");

    /// <summary>The lower-case key without accents; itself when it has none.</summary>
    public static string Fold(string key)
    {
        if (Ascii.IsValid(key)) return key;
        StringBuilder made = new(key.Length + 1);
        foreach (char c in key)
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark && made.Length > 0 && char.IsAsciiLetter(made[^1])) continue;
            else if (Plain.TryGetValue(c, out string? letter)) made.Append(letter);
            else made.Append(c);
        return made.ToString();
    }

    private static Dictionary<char, string> Table(string runs)
    {
        Dictionary<char, string> made = new() { ['æ'] = "ae", ['œ'] = "oe", ['ß'] = "ss", ['þ'] = "th" };
        foreach (string run in runs.Split('|'))
            foreach (char accented in run[1..]) made[accented] = run[..1];
        return made;
    }
}
