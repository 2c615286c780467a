using System.Buffers;
using System.Text;
using QuoteCards.Text.Unicode;

namespace QuoteCards.Text.Composition;

/// <summary>What it costs to end a line at a place, whatever the line's width: 0 is neutral, a sentence's end is rewarded.</summary>
/// <remarks>
/// The scale is that of <see cref="LineCost"/>: a line off its ideal by a tenth of the measure costs 2.6. The idea of demerits summed over a paragraph
/// is Knuth and Plass, "Breaking paragraphs into lines" (1981); CSS Text 4 names the wishes <c>text-wrap: balance</c> and <c>pretty</c>; that a one-letter
/// word does not end a line is a rule of Czech, Polish and Russian setting. The figures are our own, set by eye over the specimen.
/// </remarks>
internal static class BreakCost
{
    /// <summary>From this cost on a break is one that a careful setter avoids where a little smaller type can.</summary>
    public const double Bad = 9;

    private const double SentenceEnd = -3, ClauseEnd = -1.5, BeforePhrase = -1, OneLetter = 14, TwoLetters = 4, InsideName = 18, Abbreviation = 15, NumberAndUnit = 18, BeforeDash = 15, BeforeEmoji = 7, BetweenEmoji = 3, WithinForeign = 8, InsideMarks = 8, WithinThaiWord = 26, AfterHyphen = 6;

    private static readonly HashSet<string> Titles =
        new(["Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "St.", "No.", "vs.", "Nr.", "Hr.", "Fr.", "Sr.", "Sra.", "M.", "Mme"], StringComparer.Ordinal);

    private static readonly HashSet<string> Numbered = new(
        ["page", "chapter", "part", "version", "season", "episode", "number", "step", "act", "figure", "level", "grade", "room", "line", "day", "week", "page", "kapitel", "seite", "chapitre"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The cost of ending a line before the code unit at <paramref name="at"/>.</summary>
    public static double At(Paragraph paragraph, int at)
    {
        string text = paragraph.Reading;
        if (at <= 0 || at >= text.Length) return 0;
        int end = at;
        while (end > 0 && text[end - 1] == ' ') end--;
        if (end == 0) return 0;
        if (end == at && paragraph.ThaiPlaces is { } thai && thai[at] > 0) return thai[at] == 1 ? 0 : WithinThaiWord;
        if (end == at) return text[at - 1] is '-' or '‐' ? AfterHyphen : UnspacedCost.At(text, at, paragraph.HasKana);
        int start = end, stop = at;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        while (stop < text.Length && !char.IsWhiteSpace(text[stop])) stop++;
        if (start == end || stop == at) return 0;
        double cost = Spaced(text.AsSpan(start, end - start), text.AsSpan(at, stop - at), MayBeName(paragraph, start), paragraph.Leaning);
        // Between ideographs a few words with spaces are a name or a phrase of another language.
        return paragraph.HasIdeographs && cost != InsideMarks ? cost + WithinForeign : cost;
    }

    private static double Spaced(ReadOnlySpan<char> before, ReadOnlySpan<char> after, bool mayName, Dictionary<string, double> leaning)
    {
        ReadOnlySpan<char> bare = before.Trim("“”‘’\"'«»„()[]\u202F");
        char last = before[^1], ends = bare.IsEmpty ? last : bare[^1];
        if (after[0] is '—' or '–') return BeforeDash;
        if (Titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before) || (bare.Length == 2 && char.IsUpper(bare[0]) && bare[1] == '.')) return Abbreviation;
        if (ends is '.' or '!' or '?' or '…' or '؟' or '۔' or '।') return SentenceEnd;
        if (ends is ',' or ';' or ':' or '—' or '–' or '،' or '؛' or '、' or '，') return ClauseEnd;
        if (before[0] is '“' or '‘' or '«' or '„' or '‚' && after.TrimEnd(".,;:!?…") is [.., '”' or '’' or '»' or '“' or '‘']) return InsideMarks;
        double opens = ShortWords.Opens(after.TrimEnd(",.")) ? BeforePhrase : 0;
        if (IsNumber(bare)) return char.IsLetter(after[0]) && opens == 0 && !leaning.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(after) ? NumberAndUnit : opens;
        if (char.IsDigit(after[0]) && Numbered.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare)) return NumberAndUnit;
        if (bare.Length == 1 && char.IsLetter(bare[0])) return OneLetter;
        if (leaning.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(bare, out double leans)) return leans;
        // An emoji answers the word before it; a flag or a face that opens a line seems to belong to the next.
        if (IsEmoji(after)) return IsEmoji(before) ? BetweenEmoji : BeforeEmoji;
        if (mayName && char.IsUpper(before[0]) && char.IsLetter(last) && (char.IsUpper(after[0]) || char.IsDigit(after[0]))) return InsideName;
        if (bare.Length == 2 && char.IsLetter(ends)) return TwoLetters;
        return opens;
    }

    private static bool IsEmoji(ReadOnlySpan<char> word) =>
        Rune.DecodeFromUtf16(word, out Rune first, out int used) == OperationStatus.Done
        && (CharacterProperties.IsEmojiPresentation(first.Value) || word[used..] is ['\uFE0F', ..]);

    // 40, $5, 3.14 and 2,000 want their unit; PS3 does not.
    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !char.IsDigit(word[^1])) return false;
        foreach (char c in word)
            if (char.IsLetter(c)) return false;
        return true;
    }

    // Two capitals in a row are a name, except where the first only opens a sentence, where every noun has one, and in a text without small letters.
    private static bool MayBeName(Paragraph paragraph, int start)
    {
        if (!paragraph.CapitalsMean) return false;
        string text = paragraph.Reading;
        int i = start;
        while (i > 0 && text[i - 1] is ' ' or '“' or '‘' or '"' or '\'' or '«' or '\u202F') i--;
        return i > 0 && text[i - 1] is not ('.' or '!' or '?' or '…' or ':' or '\n');
    }
}
