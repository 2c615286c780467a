using System.Buffers;

namespace QuoteCards.Text.Unicode;

/// <summary>
/// The house's way with dashes: a dash never begins a line but ends one, spaced or not. One that stands before a word and not after one opens what follows
/// (Spanish and French dialogue, an attribution) and stays with it, as an ellipsis does that opens a sentence.
/// </summary>
internal static class DashBreaks
{
    private const string Opening = "“‘«‹„‚「『([{¿¡";

    private static readonly SearchValues<char> Marks = SearchValues.Create("\u2013\u2014\u2015\u2E3A\u2E3B\u2026");

    /// <summary>Takes away the breaks on the wrong side of dashes.</summary>
    public static void Apply(ReadOnlySpan<char> text, Span<LineBreakKind> breaks)
    {
        for (int from = 0; text[from..].IndexOfAny(Marks) is >= 0 and int found;)
        {
            int start = from + found, end = start + 1;
            while (end < text.Length && text[end] == text[start]) end++;
            One(text, start, end, breaks);
            from = end;
        }
    }

    private static void One(ReadOnlySpan<char> text, int start, int end, Span<LineBreakKind> breaks)
    {
        if (end == text.Length)
        {
            Forbid(breaks, start);
            return;
        }

        bool first = start == 0 || breaks[start] == LineBreakKind.Mandatory || Opening.Contains(text[start - 1], StringComparison.Ordinal);
        bool spaceBefore = first || char.IsWhiteSpace(text[start - 1]), spaceAfter = char.IsWhiteSpace(text[end]);
        if (first && spaceAfter && text[start] != '…') Forbid(breaks, end + 1);
        else if (spaceBefore && !spaceAfter) Forbid(breaks, end);
        else Forbid(breaks, start);
        if (text[start] == '–' && !spaceBefore && char.IsDigit(text[start - 1]) && char.IsDigit(text[end])) Forbid(breaks, end);
    }

    private static void Forbid(Span<LineBreakKind> breaks, int at)
    {
        if (breaks[at] == LineBreakKind.Allowed) breaks[at] = LineBreakKind.None;
    }
}
