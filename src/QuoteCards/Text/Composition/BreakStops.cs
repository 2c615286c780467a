using QuoteCards.Text.Shaping;
using QuoteCards.Text.Unicode;

namespace QuoteCards.Text.Composition;

/// <summary>The places where a shaped text's lines may end, with all that does not depend on a size worked out once.</summary>
internal sealed class BreakStops
{
    // A word that is a seventh of the text or more can stand alone.
    private const int Few = 7;

    // A word is only parted when nothing else helps; before a syllable rather than elsewhere.
    private const double WithinWord = 60, BeforeSyllable = 24;

    private BreakStops(Paragraph paragraph, int count, bool parts)
    {
        (Paragraph, _parts) = (paragraph, parts);
        (Starts, Ends, Forced, Opens, Costs) = (new int[count], new int[count], new bool[count], new bool[count], new double[count]);
        (HangStart, HangEnd, Hyphens) = (new double[count], new double[count], new double[count]);
    }

    private readonly bool _parts;

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

    /// <summary>True where a new paragraph begins after a sentence's end: a little space stands there. Verses, whose lines end anywhere, stand close.</summary>
    public bool[] Opens { get; }

    /// <summary>How many paragraphs begin after others.</summary>
    public int Gaps { get; private set; }

    /// <summary>Width in em of the hyphen that a line takes that ends there; 0 where it takes none.</summary>
    public double[] Hyphens { get; }

    /// <summary>What ending a line there costs; see <see cref="BreakCost"/>.</summary>
    public double[] Costs { get; }

    /// <summary>How far the first character of the line after a stop stands out, in em.</summary>
    public double[] HangStart { get; }

    /// <summary>How far the last character of the line that ends at a stop stands out, in em.</summary>
    public double[] HangEnd { get; }

    /// <summary>True when the text is of a script that is set without spaces between words.</summary>
    public bool IsDense => _parts ? Paragraph.Stops.IsDense : Count > 3 && Count * 3 > Text.Text.Length;

    /// <summary>True where a careful setter would not end a line: at a bad break, or before a last word that would stand alone. The text's end and forced ends are never among them.</summary>
    public bool IsBad(int stop) => !Forced[stop] && (Costs[stop] >= BreakCost.Bad || (stop == Count - 2 && LastWordIsOrphan));

    /// <summary>True when the last word alone on its line would look left over; of a few words it is a part like the others.</summary>
    public bool LastWordIsOrphan => Count > 3 && !IsDense && (Ends[^1] - Starts[^2]) * Few < Text.Text.Length;

    /// <summary>The stops of a paragraph.</summary>
    public static BreakStops Of(Paragraph paragraph) => Make(paragraph, null);

    /// <summary>The same with stops within long words; null when none is long.</summary>
    public BreakStops? PartingLongWords() => LongWords.Places(this) is { } places ? Make(Paragraph, places) : null;

    /// <summary>The same with stops between the clusters of words that are wider than a measure in em; null when no word is.</summary>
    public BreakStops? CuttingWordsWiderThan(double measure, double tracking)
    {
        WordPart[]? within = null;
        for (int stop = 1; stop < Count; stop++)
        {
            if (Text.Width(Starts[stop - 1], Ends[stop], tracking) <= measure) continue;
            within ??= new WordPart[Text.Text.Length + 1];
            for (int i = GraphemeClusters.Next(Text.Text, Starts[stop - 1]); i < Ends[stop]; i = GraphemeClusters.Next(Text.Text, i)) within[i] = WordPart.Cut;
        }

        return within is null ? null : Make(Paragraph, within);
    }

    private static BreakStops Make(Paragraph paragraph, WordPart[]? within)
    {
        ShapedText text = paragraph.Shaped;
        int length = text.Text.Length, count = 1;
        for (int i = 1; i <= length; i++)
            if (IsStop(text, within, i)) count++;
        BreakStops made = new(paragraph, count, within is not null);
        made.Put(0, 0, 0);
        for (int i = 1, stop = 1; i <= length; i++)
        {
            if (!IsStop(text, within, i)) continue;
            made.Forced[stop] = i < length && text.Breaks[i] == LineBreakKind.Mandatory;
            WordPart part = text.Breaks[i] == LineBreakKind.None && within is not null ? within[i] : WordPart.None;
            if (part is WordPart.Syllable or WordPart.Letter) made.Hyphens[stop] = text.FaceAt(i - 1).AdvanceOf('-');
            made.Put(stop, i, part switch { WordPart.Syllable => BeforeSyllable, not WordPart.None => WithinWord, _ => i == length ? 0 : BreakCost.At(paragraph, i) });
            made.Opens[stop] = made.Forced[stop] && EndsSentence(text.Text, made.Ends[stop]);
            if (made.Opens[stop]) made.Gaps++;
            stop++;
        }

        return made;
    }

    private static bool IsStop(ShapedText text, WordPart[]? within, int at) =>
        at == text.Text.Length || text.Breaks[at] != LineBreakKind.None || (within is not null && within[at] != WordPart.None);

    private static bool EndsSentence(string text, int end)
    {
        while (end > 0 && text[end - 1] is '”' or '’' or '»' or '“' or ')' or '」' or '』') end--;
        return end > 0 && text[end - 1] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '۔' or '।' or '።';
    }

    private void Put(int stop, int at, double cost)
    {
        int end = TrimEnd(Text.Text, at);
        (Starts[stop], Ends[stop], Costs[stop]) = (at, end, cost);
        if (at < Text.Text.Length) HangStart[stop] = Protrusion.OfStart(Text.Text[at], Text.Advance[at + 1] - Text.Advance[at]);
        if (Hyphens[stop] > 0) HangEnd[stop] = Protrusion.OfEnd('-', Hyphens[stop]);
        else if (end > 0) HangEnd[stop] = Protrusion.OfEnd(Text.Text[end - 1], Text.Advance[end] - Text.Advance[end - 1]);
    }

    private static int TrimEnd(string text, int end)
    {
        while (end > 0 && text[end - 1] is (' ' or '\n' or '\r' or '\t' or '\u2028' or '\u2029' or '\u3000' or '\u200B' or '\u000B' or '\u000C' or '\u0085')) end--;
        return end;
    }
}
