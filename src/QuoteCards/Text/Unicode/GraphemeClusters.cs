using System.Globalization;

namespace QuoteCards.Text.Unicode;

/// <summary>User-perceived characters (UAX #29, extended grapheme clusters).</summary>
public static class GraphemeClusters
{
    /// <summary>The end of the cluster that begins at an index.</summary>
    public static int Next(ReadOnlySpan<char> text, int start) => start + StringInfo.GetNextTextElementLength(text[start..]);

    /// <summary>True when no cluster spans the place before an index.</summary>
    public static bool IsBoundary(ReadOnlySpan<char> text, int index)
    {
        int from = Math.Max(0, index - 24);
        while (from > 0 && text[from] != ' ') from--;
        while (from < index) from = Next(text, from);
        return from == index;
    }
}
