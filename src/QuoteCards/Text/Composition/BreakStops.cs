using QuoteCards.Text.Shaping;
using QuoteCards.Text.Unicode;

namespace QuoteCards.Text.Composition;

/// <summary>The places where a shaped text's lines may end, with all that does not depend on a size worked out once.</summary>
internal sealed class BreakStops
{
    // A word that is a seventh of the text or more can stand alone.
    private const int Few = 7;

    // A word is only cut when nothing else helps.
    private const double WithinWord = 60;

    private BreakStops(Paragraph paragraph, int count)
    {
        Paragraph = paragraph;
        (Starts, Ends, Forced, Costs) = (new int[count], new int[count], new bool[count], new double[count]);
        (HangStart, HangEnd) = (new double[count], new double[count]);
    }

    public Paragraph Paragraph { get; }

    private ShapedText Text => Paragraph.Shaped;

    /// <summary>How many stops there are; the first is the text's start, the last its end.</summary>
    public int Count => Starts.Length;

    /// <summary>Where the line after a stop begins.</summary>
    public int[] Starts { get; }

    /// <summary>Where the line that ends at a stop ends, without the spaces there.</summary>
    public int[] Ends { get; }

    /// <summary>True where a line must end.</summary>
    public bool[] Forced { get; }

    /// <summary>What ending a line there costs; see <see cref="BreakCost"/>.</summary>
    public double[] Costs { get; }

    /// <summary>How far the first character of the line after a stop stands out, in em.</summary>
    public double[] HangStart { get; }

    /// <summary>How far the last character of the line that ends at a stop stands out, in em.</summary>
    public double[] HangEnd { get; }

    /// <summary>True when the text is of a script that is set without spaces between words.</summary>
    public bool IsDense => Count > 3 && Count * 3 > Text.Text.Length;

    /// <summary>True where a careful setter would not end a line: at a bad break, or before a last word that would stand alone. The text's end and forced ends are never among them.</summary>
    public bool IsBad(int stop) => !Forced[stop] && (Costs[stop] >= BreakCost.Bad || (stop == Count - 2 && LastWordIsOrphan));

    /// <summary>True when the last word alone on its line would look left over; of a few words it is a part like the others.</summary>
    public bool LastWordIsOrphan => Count > 3 && !IsDense && (Ends[^1] - Starts[^2]) * Few < Text.Text.Length;

    /// <summary>The stops of a paragraph.</summary>
    public static BreakStops Of(Paragraph paragraph) => Make(paragraph, null);

    /// <summary>The same with stops between the clusters of words that are wider than a measure in em; null when no word is.</summary>
    public BreakStops? CuttingWordsWiderThan(double measure, double tracking)
    {
        bool[]? within = null;
        for (int stop = 1; stop < Count; stop++)
        {
            if (Text.Width(Starts[stop - 1], Ends[stop], tracking) <= measure) continue;
            within ??= new bool[Text.Text.Length + 1];
            for (int i = GraphemeClusters.Next(Text.Text, Starts[stop - 1]); i < Ends[stop]; i = GraphemeClusters.Next(Text.Text, i)) within[i] = true;
        }

        return within is null ? null : Make(Paragraph, within);
    }

    private static BreakStops Make(Paragraph paragraph, bool[]? within)
    {
        ShapedText text = paragraph.Shaped;
        int length = text.Text.Length, count = 1;
        for (int i = 1; i <= length; i++)
            if (IsStop(text, within, i)) count++;
        BreakStops made = new(paragraph, count);
        made.Put(0, 0, 0);
        for (int i = 1, stop = 1; i <= length; i++)
        {
            if (!IsStop(text, within, i)) continue;
            made.Forced[stop] = i < length && text.Breaks[i] == LineBreakKind.Mandatory;
            made.Put(stop++, i, within?[i] == true ? WithinWord : i == length ? 0 : BreakCost.At(paragraph, i));
        }

        return made;
    }

    private static bool IsStop(ShapedText text, bool[]? within, int at) => at == text.Text.Length || text.Breaks[at] != LineBreakKind.None || within?[at] == true;

    private void Put(int stop, int at, double cost)
    {
        int end = TrimEnd(Text.Text, at);
        (Starts[stop], Ends[stop], Costs[stop]) = (at, end, cost);
        if (at < Text.Text.Length) HangStart[stop] = Protrusion.OfStart(Text.Text[at], Text.Advance[at + 1] - Text.Advance[at]);
        if (end > 0) HangEnd[stop] = Protrusion.OfEnd(Text.Text[end - 1], Text.Advance[end] - Text.Advance[end - 1]);
    }

    private static int TrimEnd(string text, int end)
    {
        while (end > 0 && text[end - 1] is (' ' or '\n' or '\r' or '\t' or '\u2028' or '\u2029' or '\u3000' or '\u200B' or '\u000B' or '\u000C' or '\u0085')) end--;
        return end;
    }
}
