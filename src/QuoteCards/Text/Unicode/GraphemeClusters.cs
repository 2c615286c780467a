namespace QuoteCards.Text.Unicode;

/// <summary>User-perceived characters: extended grapheme clusters (UAX #29, rules GB1 to GB999).</summary>
public static class GraphemeClusters
{
    // Below it, only carriage return and line feed ever join.
    private const char FirstThatJoins = '\u0300';

    /// <summary>The end of the cluster that begins at an index, in code units. Half a surrogate pair is a cluster.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">The beginning of a cluster; 0 to the length less one.</param>
    public static int Next(ReadOnlySpan<char> text, int start)
    {
        if (start + 1 >= text.Length) return text.Length;
        if (text[start] < FirstThatJoins && text[start + 1] < FirstThatJoins && text[start] != '\r') return start + 1;
        GraphemeRules rules = new(ClassAt(text, start, out int length));
        int end = start + length;
        while (end < text.Length && rules.Joins(ClassAt(text, end, out length))) end += length;
        return end;
    }

    /// <summary>True when no cluster spans the place before an index. Looks back no further than to the first place that is surely a boundary.</summary>
    public static bool IsBoundary(ReadOnlySpan<char> text, int index)
    {
        if (index <= 0 || index >= text.Length) return true;
        if (char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1])) return false;
        int from = index;
        GraphemeClass after = ClassAt(text, index, out _);
        while (from > 0)
        {
            GraphemeClass before = (GraphemeClass)GraphemeTable.Of(CodePoints.Before(text, from, out int length));
            if (!GraphemeRules.MayJoin(before, after)) break;
            from -= length;
            after = before;
        }

        while (from < index) from = Next(text, from);
        return from == index;
    }

    private static GraphemeClass ClassAt(ReadOnlySpan<char> text, int index, out int length) => (GraphemeClass)GraphemeTable.Of(CodePoints.At(text, index, out length));
}
