using System.Collections.Frozen;

namespace QuoteCards.Text;

/// <summary>What it costs to end a line at a place, whatever the line's width: 0 is neutral, a sentence's end is rewarded.</summary>
/// <remarks>
/// The scale is that of <see cref="LineBreaker"/>: a line off its ideal by a tenth of the measure costs 3. The idea of demerits summed over a paragraph
/// is Knuth and Plass, "Breaking paragraphs into lines" (1981); CSS Text 4 names the wishes <c>text-wrap: balance</c> and <c>pretty</c>; that a one-letter
/// word does not end a line is a rule of Czech, Polish and Russian setting. The figures are our own, set by eye over the specimen.
/// </remarks>
internal static class BreakCost
{
    private const double SentenceEnd = -3, ClauseEnd = -1.5, OneLetter = 9, ShortWord = 4, InsideName = 12, Abbreviation = 15, NumberAndUnit = 18, BeforeDash = 15, AfterHyphen = 4;

    private const double WithinUnspaced = 10;

    private const string LeadingVowels = "เแโใไເແໂໃໄ";

    private static readonly FrozenSet<string> Short = FrozenSet.ToFrozenSet(
        ["the", "and", "but", "for", "our", "his", "her", "its", "les", "des", "une", "der", "die", "das", "und", "ein", "los", "las", "una", "por", "que"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Titles =
        FrozenSet.ToFrozenSet(["Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "St.", "No.", "vs.", "Nr.", "Hr.", "Fr.", "Sr.", "Sra.", "M.", "Mme"], StringComparer.Ordinal);

    /// <summary>The cost of ending a line before the code unit at <paramref name="at"/>.</summary>
    public static double At(string text, int at)
    {
        if (at <= 0 || at >= text.Length) return 0;
        int end = at;
        while (end > 0 && text[end - 1] == ' ') end--;
        if (end == 0) return 0;
        if (end == at) return Unspaced(text, at);
        int start = end, stop = at;
        while (start > 0 && text[start - 1] != ' ') start--;
        while (stop < text.Length && text[stop] != ' ') stop++;
        return stop == at ? 0 : Spaced(text.AsSpan(start, end - start), text.AsSpan(at, stop - at));
    }

    private static double Spaced(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        ReadOnlySpan<char> bare = before.Trim("“”‘’\"'«»„()[]");
        char last = before[^1], ends = bare.IsEmpty ? last : bare[^1];
        double cost = 0;
        if (after[0] is '—' or '–') cost += BeforeDash;
        if (Titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before) || (bare.Length == 2 && char.IsUpper(bare[0]) && bare[1] == '.')) return cost + Abbreviation;
        if (ends is '.' or '!' or '?' or '…' or '؟' or '۔' or '।') cost += SentenceEnd;
        else if (ends is ',' or ';' or ':' or '—' or '–' or '،' or '؛') cost += ClauseEnd;
        else if (bare.Length == 1 && char.IsLetter(bare[0])) cost += OneLetter;
        else if ((bare.Length == 2 && char.IsLetter(ends)) || Short.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare)) cost += ShortWord;
        else if (char.IsUpper(before[0]) && char.IsUpper(after[0]) && char.IsLetter(last)) cost += InsideName;
        if (char.IsDigit(last) && char.IsLetter(after[0])) cost += NumberAndUnit;
        else if (char.IsDigit(after[0]) && char.IsUpper(before[0]) && char.IsLetter(last)) cost += ShortWord;
        return cost;
    }

    // Thai and Lao, Khmer, Burmese: without a dictionary a phrase's space is the sure place; a vowel that is written before its consonant always opens a syllable.
    private static bool IsUnspacedScript(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');

    // Between letters that stand without spaces: after punctuation is best, then where kana end and a new word begins.
    private static double Unspaced(string text, int at)
    {
        char before = text[at - 1], after = text[at];
        if (before is '、' or '。' or '，' or '！' or '？' or '；' or '：' or '」') return SentenceEnd;
        if (IsUnspacedScript(after)) return LeadingVowels.Contains(after, StringComparison.Ordinal) ? 3 : WithinUnspaced;
        if (before is '-' or '‐') return AfterHyphen;
        if (before is '—' or '–' or '…') return 0;
        bool kanaBefore = before is >= '\u3041' and <= '\u309F', kanaAfter = after is >= '\u3041' and <= '\u309F';
        if (kanaBefore && !kanaAfter) return -1;
        if (!kanaBefore && kanaAfter) return 3;
        return kanaBefore ? 1.5 : 2.5;
    }
}
