using QuoteCards.Text.Unicode;

namespace QuoteCards.Text.Shaping;

/// <summary>Sets full-width punctuation solid where two stand together, and puts a little air between ideographs or kana and Latin letters or digits.</summary>
/// <remarks>
/// Two punctuation marks in a row share one full width: JLREQ (W3C, Requirements for Japanese Text Layout) 3.1.4, CLREQ 3.1.6, CSS Text 4 <c>text-spacing-trim</c>.
/// The air is an eighth of an em, the figure of CSS Text 4 <c>text-autospace</c>; JLREQ 3.2.4 gives a quarter for justified books.
/// </remarks>
internal static class CjkSpacing
{
    /// <summary>In em.</summary>
    private const float Half = 0.5f, Air = 0.125f;

    // A mark is full-width when its advance is near one em; fonts with proportional marks are left alone.
    private const float FullWidth = 0.9f;

    public static void Apply(string text, IReadOnlyList<ShapedRun> runs)
    {
        bool any = false;
        foreach (char c in text) any |= c >= '\u2E80';
        if (!any) return;
        ShapedRun? before = null;
        int last = -1;
        foreach (ShapedRun run in runs)
        {
            // Right-to-left runs hold no full-width punctuation worth the trouble.
            if ((run.Run.Level & 1) == 1)
            {
                (before, last) = (null, -1);
                continue;
            }

            for (int g = 0; g < run.Glyphs.Length; g++)
            {
                int at = run.Clusters[g];
                if (g > 0 && run.Clusters[g - 1] == at) continue;
                if (before is not null) Pair(text, before, last, run, g);
                else if (at == 0 && text[0] is ('“' or '‘') && run.Advances[g] > FullWidth) TrimStart(run, g);
                (before, last) = (run, LastOf(run, g));
            }
        }
    }

    /// <summary>True for a mark that is blank in its second half.</summary>
    public static bool IsClosing(char c) => c is '、' or '。' or '，' or '．' or '」' or '』' or '）' or '》' or '〉' or '】' or '〕' or '｝' or '］';

    /// <summary>True for a mark that is blank in its first half.</summary>
    public static bool IsOpening(char c) => c is '「' or '『' or '（' or '《' or '〈' or '【' or '〔' or '｛' or '［';

    private static int LastOf(ShapedRun run, int g)
    {
        while (g + 1 < run.Glyphs.Length && run.Clusters[g + 1] == run.Clusters[g]) g++;
        return g;
    }

    private static void TrimStart(ShapedRun run, int g)
    {
        run.Advances[g] -= Half;
        run.OffsetsX[g] -= Half;
    }

    private static void Pair(string text, ShapedRun one, int i, ShapedRun two, int j)
    {
        char a = text[one.Clusters[i]], b = text[two.Clusters[j]];
        bool wideOne = one.Advances[i] > FullWidth, wideTwo = two.Advances[j] > FullWidth;
        bool opensTwo = IsOpening(b) || b is ('“' or '‘');
        if (wideOne && (IsClosing(a) || a is ('”' or '’' or '：' or '；')) && (opensTwo || IsClosing(b) || (wideTwo && b is ('”' or '’')) || b is '・'))
        {
            one.Advances[i] -= Half;
        }
        else if (wideTwo && opensTwo && (IsOpening(a) || (wideOne && a is ('“' or '‘'))))
        {
            TrimStart(two, j);
        }
        else if ((IsWide(a) && IsNarrow(text, two.Clusters[j])) || (IsNarrow(text, one.Clusters[i]) && IsWide(b)))
        {
            one.Advances[i] += Air;
        }
    }

    private static bool IsWide(char c) => Scripts.ScriptOf(c) is Script.Han or Script.Hiragana or Script.Katakana;

    private static bool IsNarrow(string text, int at) =>
        char.IsAsciiDigit(text[at]) || Scripts.ScriptOf(text[at]) is Script.Latin or Script.Greek or Script.Cyrillic;
}
