using System.Globalization;

namespace QuoteCards.Text.Unicode;

/// <summary>Embedding levels for text of two directions: strong letters, numbers and neutrals (the core of UAX #9, without explicit embeddings).</summary>
public static class Bidi
{
    private enum Kind : byte { Neutral, Left, Right, Number, Mark }

    /// <summary>The level of each code unit; odd levels run from right to left.</summary>
    /// <param name="text">One paragraph.</param>
    /// <param name="baseLevel">0, 1, or null to take it from the first strong letter (rules P2 and P3).</param>
    /// <param name="paragraphLevel">The level of the paragraph.</param>
    public static byte[] Resolve(ReadOnlySpan<char> text, int? baseLevel, out int paragraphLevel)
    {
        Kind[] kinds = new Kind[text.Length];
        for (int i = 0; i < text.Length; i++) kinds[i] = KindOf(text[i]);
        int first = Array.FindIndex(kinds, k => k is Kind.Left or Kind.Right);
        paragraphLevel = baseLevel ?? (first >= 0 && kinds[first] == Kind.Right ? 1 : 0);
        byte[] levels = new byte[text.Length];
        if (paragraphLevel == 0 && Array.IndexOf(kinds, Kind.Right) < 0) return levels;
        Numbers(text, kinds);
        Neutrals(text, kinds, paragraphLevel);
        for (int i = 0; i < levels.Length; i++)
            levels[i] = (byte)(kinds[i] switch
            {
                Kind.Right => 1,
                Kind.Number => 2,
                _ => paragraphLevel == 0 ? 0 : 2,
            });
        return levels;
    }

    // A number after a Latin letter belongs to it (W7); a comma or colon between digits belongs to the number (W4); a mark goes with its letter (W1).
    private static void Numbers(ReadOnlySpan<char> text, Kind[] kinds)
    {
        Kind strong = Kind.Neutral;
        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] == Kind.Mark) kinds[i] = i == 0 ? Kind.Neutral : kinds[i - 1];
            if (kinds[i] == Kind.Neutral && text[i] is ',' or '.' or ':' or '/' && i > 0 && i + 1 < kinds.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]))
                kinds[i] = Kind.Number;
            if (kinds[i] == Kind.Neutral && text[i] is '%' or '$' or '€' or '#' && ((i > 0 && char.IsDigit(text[i - 1])) || (i + 1 < kinds.Length && char.IsDigit(text[i + 1]))))
                kinds[i] = Kind.Number;
            if (kinds[i] is Kind.Left or Kind.Right) strong = kinds[i];
            if (kinds[i] == Kind.Number && strong == Kind.Left) kinds[i] = Kind.Left;
        }
    }

    // Neutrals between two of one direction take it (N1); others take the paragraph's (N2). Numbers count as right to left here.
    private static void Neutrals(ReadOnlySpan<char> text, Kind[] kinds, int level)
    {
        Kind paragraph = level == 0 ? Kind.Left : Kind.Right;
        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] != Kind.Neutral) continue;
            int end = i;
            while (end < kinds.Length && kinds[end] == Kind.Neutral) end++;
            Kind before = i == 0 ? paragraph : kinds[i - 1], after = end == kinds.Length ? paragraph : kinds[end];
            if (before == Kind.Number) before = Kind.Right;
            if (after == Kind.Number) after = Kind.Right;
            Array.Fill(kinds, before == after ? before : paragraph, i, end - i);
            i = end - 1;
        }
    }

    private static Kind KindOf(char c)
    {
        if (c is >= '0' and <= '9' or (>= '\u0660' and <= '\u0669') or (>= '\u06F0' and <= '\u06F9')) return Kind.Number;
        if (c is '\u060C' or '\u061B' or '\u061F') return Kind.Right;
        bool right = c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or '\u200F';
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.NonSpacingMark => Kind.Mark,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark => right ? Kind.Right : Kind.Left,
            _ => right && c == '\u200F' ? Kind.Right : Kind.Neutral,
        };
    }
}
