using System.Collections.Frozen;

namespace QuoteCards.Text;

/// <summary>What it costs to end a line at a place, whatever the line's width: 0 is neutral, a sentence's end is rewarded.</summary>
/// <remarks>
/// The scale is that of <see cref="LineBreaker"/>: a line off its ideal by a tenth of the measure costs 1. The idea of demerits summed over a paragraph
/// is Knuth and Plass, "Breaking paragraphs into lines" (1981); CSS Text 4 names the wish for even lines <c>text-wrap: balance</c>. The figures are our own.
/// </remarks>
internal static class BreakCost
{
    private static readonly FrozenSet<string> Short = FrozenSet.ToFrozenSet(
        ["a", "an", "the", "i", "to", "of", "in", "on", "at", "by", "is", "it", "as", "or", "and", "but", "my", "we", "he", "so", "no", "if", "for"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The cost of ending a line before the code unit at <paramref name="at"/>.</summary>
    public static double At(string text, int at)
    {
        if (at <= 0 || at >= text.Length) return 0;
        int end = at;
        while (end > 0 && text[end - 1] == ' ') end--;
        if (end == at) return Dense(text, at);
        int start = end;
        while (start > 0 && text[start - 1] != ' ') start--;
        ReadOnlySpan<char> before = text.AsSpan(start, end - start);
        int stop = at;
        while (stop < text.Length && text[stop] != ' ') stop++;
        ReadOnlySpan<char> after = text.AsSpan(at, stop - at);

        double cost = 0;
        char last = before[^1];
        if (last is '.' or '!' or '?' or '…' or '”') cost -= 2;
        else if (last is ',' or ';' or ':' or '—') cost -= 1;
        if (Short.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before)) cost += before.Length <= 3 ? 3 : 2;
        if (char.IsUpper(before[0]) && char.IsUpper(after[0]) && start > 0 && char.IsLetter(last)) cost += 5;
        if (char.IsDigit(last) && char.IsLetter(after[0])) cost += 6;
        if (after[0] is '—' or '–') cost += 6;
        return cost;
    }

    // Between letters that stand without spaces: after punctuation is best, then where kana end and a new word begins.
    private static double Dense(string text, int at)
    {
        char before = text[at - 1], after = text[at];
        if (before is '、' or '。' or '，' or '！' or '？' or '；' or '：' or '」') return -2;
        if (before == '-' || before == '—') return 1;
        bool kanaBefore = before is >= '\u3041' and <= '\u309F', kanaAfter = after is >= '\u3041' and <= '\u309F';
        if (kanaBefore && !kanaAfter) return -1;
        if (!kanaBefore && kanaAfter) return 3;
        return kanaBefore ? 1.5 : 2.5;
    }
}
