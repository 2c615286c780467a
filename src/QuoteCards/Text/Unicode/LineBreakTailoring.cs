namespace QuoteCards.Text.Unicode;

/// <summary>What a card asks for beyond UAX #14 (section 8 of it allows tailoring): it adds places in scripts without spaces and takes others away; mandatory breaks stay.</summary>
/// <remarks>The small kana and the prolonged sound mark (class CJ) are nonstarters already by the standard's default, which is strict kinsoku.</remarks>
internal static class LineBreakTailoring
{
    /// <summary>Changes the breaks that the standard algorithm found.</summary>
    public static void Apply(ReadOnlySpan<char> text, Span<LineBreakKind> breaks)
    {
        // Latin text without accents apart, dashes or curly marks has nothing to tailor.
        if (text.IndexOfAnyInRange('\u0300', char.MaxValue) < 0) return;
        bool hangul = false;
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = GraphemeClusters.Next(text, start);
            breaks[(start + 1)..end].Clear();
            if (text[start] < '\u0E00' || end >= text.Length) continue;
            if (UnspacedScripts.MayBreak(text, start, end)) breaks[end] = LineBreakKind.Allowed;
            hangul |= KoreanWords.IsHangul(text[start]);
        }

        if (hangul) KoreanWords.Apply(text, breaks);
        DashBreaks.Apply(text, breaks);
    }
}
