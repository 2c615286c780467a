namespace QuoteCards.Text.Unicode;

/// <summary>Where lines may end: after spaces and hyphens, and between ideographs and kana within the bounds of kinsoku. A subset of UAX #14.</summary>
public static class LineBreaks
{
    // Kinsoku: what may not begin a line, and what may not end one (JIS X 4051; UAX #14 classes CL, CP, EX, IS, NS and OP).
    private const string NotFirst = "、。，．・：；？！）］｝〉》」』】〕”’»›)]}!?.,:;…‥ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％°";
    private const string NotLast = "（［｛〈《「『【〔“‘«‹([{";

    /// <summary>Says for each place before a code unit whether a line may end there; <paramref name="breaks"/> is one longer than the text.</summary>
    public static void Find(ReadOnlySpan<char> text, Span<LineBreakKind> breaks)
    {
        breaks.Clear();
        for (int i = 1; i < text.Length; i++)
        {
            char before = text[i - 1], after = text[i];
            if (before is '\n' or '\u2028' or '\u2029') breaks[i] = LineBreakKind.Mandatory;
            else if (after is ' ' or '\n' or '\u00A0' or '\u202F' or '\u2060' || before is '\u00A0' or '\u202F' or '\u2060') continue;
            else if (before is ' ' or '\u200B' or '\u3000') breaks[i] = After(text, i);
            else if (before is '-' or '—' or '–' && i >= 2 && char.IsLetter(text[i - 2]) && char.IsLetter(after)) breaks[i] = LineBreakKind.Allowed;
            else if (Splits(text, i)) breaks[i] = LineBreakKind.Allowed;
        }

        if (text.Length > 0) breaks[text.Length] = LineBreakKind.Mandatory;
    }

    private static LineBreakKind After(ReadOnlySpan<char> text, int i) =>
        i >= 2 && NotLast.Contains(text[i - 2], StringComparison.Ordinal) ? LineBreakKind.None
        : text[i] is '»' or '!' or '?' or ':' or ';' ? LineBreakKind.None : LineBreakKind.Allowed;

    private static bool Splits(ReadOnlySpan<char> text, int i)
    {
        char before = text[i - 1], after = text[i];
        if (NotFirst.Contains(after, StringComparison.Ordinal) || NotLast.Contains(before, StringComparison.Ordinal)) return false;
        if (char.IsLowSurrogate(after) || !GraphemeClusters.IsBoundary(text, i)) return false;
        if (IsThai(before) && IsThai(after)) return true;
        return (IsDense(before) || IsDense(after)) && before != '\u200D' && after != '\u200D';
    }

    private static bool IsDense(char c) =>
        c is (>= '\u2E80' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF65') or (>= '\uD840' and <= '\uD888');

    // Thai, Lao, Khmer and Burmese have no spaces between words; without a dictionary a line may end at any cluster.
    private static bool IsThai(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');
}
