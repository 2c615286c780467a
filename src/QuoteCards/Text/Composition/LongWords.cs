using System.Buffers;
using QuoteCards.Text.Shaping;
using QuoteCards.Text.Unicode;
using Script = QuoteCards.Text.Unicode.Script;

namespace QuoteCards.Text.Composition;

/// <summary>Where a word so long that it would make its card small may be parted: between syllables with a hyphen, in an address without one.</summary>
/// <remarks>
/// Syllables begin as late as they can: with the last consonant before a vowel, or with two or three that are one sound (<c>sch</c>, <c>ch</c>, <c>th</c>) or begin words
/// together (<c>br</c>, <c>kl</c>). That is the rule of the orthographies of German (2024, § 107–110), Italian, Spanish and Russian but for compounds, and near it elsewhere. Latin,
/// Greek and Cyrillic words only, and none of fewer than fourteen letters, so that the words of everyday stay whole.
/// </remarks>
internal static class LongWords
{
    // Shorter words fit a card at a size that reads.
    private const int Long = 14;

    // Fewer letters on either side would look like a slip.
    private const int Least = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create(
        "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿāăąēĕėęěīĭįıōŏőœūŭůűųơưαεηιουωάέήίόύώаеиоуыэюяёіїє");

    private static readonly string[] Onsets =
    [
        "sch", "ch", "ph", "th", "sh", "qu", "bl", "br", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "pl", "pr", "tr", "zh", "rh", "dž", "бл", "бр", "вл", "вр", "гл", "гр",
        "др", "кл", "кр", "пл", "пр", "ст", "тр", "фл", "фр", "βλ", "βρ", "γλ", "γρ", "δρ", "θρ", "κλ", "κρ", "πλ", "πρ", "στ", "τρ", "φλ", "φρ", "χρ",
    ];

    /// <summary>For each place whether a word may be parted there and how; null when no word of the text is long.</summary>
    public static WordPart[]? Places(BreakStops stops)
    {
        ShapedText text = stops.Paragraph.Shaped;
        if ((text.BaseLevel & 1) == 1) return null;
        string reading = stops.Paragraph.Reading;
        WordPart[]? places = null;
        for (int stop = 1; stop < stops.Count; stop++)
        {
            int start = stops.Starts[stop - 1], end = stops.Ends[stop];
            if (end - start < Long) continue;
            while (start < end && !char.IsLetterOrDigit(reading[start])) start++;
            while (end > start && !char.IsLetterOrDigit(reading[end - 1])) end--;
            if (end - start < Long || !IsWestern(reading, start, end)) continue;
            places ??= new WordPart[reading.Length + 1];
            Part(reading, start, end, places);
        }

        return places;
    }

    private static void Part(string text, int start, int end, WordPart[] places)
    {
        bool word = text.AsSpan(start, end - start).IndexOfAnyExcept(Letters) < 0, any = false;
        for (int i = start + Least; word && i <= end - Least; i++)
            if (BeginsSyllable(text, start, i) && GraphemeClusters.IsBoundary(text, i)) (places[i], any) = (WordPart.Syllable, true);
        for (int i = start + Least; !any && i <= end - Least; i++)
            if (GraphemeClusters.IsBoundary(text, i)) places[i] = word ? WordPart.Letter : WordPart.Address;
    }

    // A consonant, or several that go together, with a vowel behind; before them the word has had one already.
    private static bool BeginsSyllable(string text, int start, int at)
    {
        if (IsVowel(text[at]) || text.AsSpan(start, at - start).IndexOfAny(Vowels) < 0) return false;
        int length = 1;
        foreach (string onset in Onsets)
            if (string.Compare(text, at, onset, 0, onset.Length, StringComparison.OrdinalIgnoreCase) == 0) length = Math.Max(length, onset.Length);
        if (at + length >= text.Length || !IsVowel(text[at + length])) return false;
        // Not within what goes together: -sch- never parts before its h.
        foreach (string onset in Onsets)
            for (int inside = 1; inside < onset.Length; inside++)
                if (at - inside > start && string.Compare(text, at - inside, onset, 0, onset.Length, StringComparison.OrdinalIgnoreCase) == 0) return false;
        return true;
    }

    private static bool IsVowel(char c) => Vowels.Contains(char.ToLowerInvariant(c));

    private static readonly SearchValues<char> Letters = SearchValues.Create([.. Enumerable.Range(0, 0x530).Select(c => (char)c).Where(char.IsLetter), '\u0301', '\u0300', '\u0308']);

    private static bool IsWestern(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (Scripts.ScriptOf(text[i]) is not (Script.Latin or Script.Greek or Script.Cyrillic or Script.Common or Script.Inherited) || text[i] > '\u2027') return false;
        return true;
    }
}
