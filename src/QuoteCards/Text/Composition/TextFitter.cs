using System.Globalization;

namespace QuoteCards.Text.Composition;

/// <summary>Finds the size at which a text fits a box, then composes its lines at that size.</summary>
internal sealed class TextFitter
{
    /// <summary>Sizes are tried in whole steps of this many px.</summary>
    private const double Step = 0.5;

    // How far the type may shrink from the largest size that fits when that gives lines without bad ends. Few words are set large, where a bad end shows most;
    // Chinese and Japanese gain whole phrases by it; of three or four words the size itself is what matters.
    private const double LeastShort = 0.88, LeastLong = 0.92, LeastIdeographs = 0.82;

    // Up to so many places to end a line a text is short, or no more than a shout: about as many words.
    private const int Short = 16, Shout = 5;

    // How many lines more than the fewest are tried; they only count when they fit the height.
    private const int MoreLines = 2;

    // Type is small up to this part of the way from the smallest size to the largest; a long word is parted when that gives type larger by what is left of this share.
    private const double Small = 0.32, PartedShare = 0.85;

    // With more places to end a line a text is no quote, and is not worth the time.
    private const int Endless = 4000;

    private readonly TextBox _box;
    private readonly SizeRange _range;
    private readonly LineHeights _heights;
    private BreakStops _stops;
    private LineWidths _widths;

    private TextFitter(BreakStops stops, TextBox box, SizeRange range)
    {
        (_stops, _box, _range, _heights) = (stops, box, range, stops.Paragraph.Heights);
        _widths = new LineWidths(stops);
    }

    /// <summary>The block that fits a box, or why none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="box">The room.</param>
    /// <param name="range">Sizes to try.</param>
    /// <param name="mode">How the lines are chosen at that size.</param>
    /// <remarks>
    /// Two sizes are sought: the largest at which the text fits at all, and the largest at which it does without a line that ends badly. Type is set at the second, but
    /// no smaller than a fixed share of the first. Both grow with the box, so a smaller box never gives larger type. Where a long word would keep the type small, a third
    /// size is sought with the word parted; it is taken when whole words only fit at a smaller one, and grows with the box, too.
    /// </remarks>
    public static FitResult Fit(Paragraph text, TextBox box, SizeRange range, LineMode mode = LineMode.Composed)
    {
        TextFitter fitter = new(text.Stops, box, range);
        double parted = box.Parts && text.Parting is { } parting ? new TextFitter(parting, box, range).PartedSize() : 0;
        if (fitter.Attempt(range.Min, careful: false) && fitter.Largest(mode, parted) is { } block) return FitResult.Fits(block, cutsWords: false);
        if (parted > 0) return FitResult.Fits(new TextFitter(text.Parting!, box, range).Lines(parted, mode), cutsWords: false);
        if (fitter._stops.CuttingWordsWiderThan(box.Width / range.Min, range.Tracking(range.Min)) is { } cutting)
        {
            // A cut word is set at the smallest size: were it larger, a wider box that need not cut would have the smaller type.
            (fitter._stops, fitter._widths) = (cutting, new LineWidths(cutting));
            if (fitter.Attempt(range.Min, careful: false)) return FitResult.Fits(fitter.Lines(range.Min, mode), cutsWords: true);
        }

        return fitter.Refusal();
    }

    /// <summary>The text on as few lines as it needs at one size, however many those are.</summary>
    public static TextBlock Set(Paragraph text, double size, double width, SizeRange range)
    {
        TextFitter fitter = new(text.Stops, new TextBox(width, double.PositiveInfinity), range);
        fitter.Measure(size);
        int count = FirstFit.Count(fitter._stops, fitter._widths, width / size, careful: false);
        if (count < 0) return fitter.Block([fitter._widths.Line(0, fitter._stops.Count - 1)], size);
        return fitter.Block(fitter.Chosen(width / size, count, count), size);
    }

    /// <summary>The size worth parting long words for; 0 when they do not help. It grows with the box.</summary>
    private double PartedSize()
    {
        if (!Attempt(_range.Min, careful: false)) return 0;
        double small = _range.Min + ((_range.Max - _range.Min) * Small);
        int largest = Search(0, (int)Math.Floor((small - _range.Min) / PartedShare / Step), careful: false);
        return SizeAt(Math.Max(0, (int)Math.Floor(((SizeAt(largest) * PartedShare) - _range.Min) / Step)));
    }

    // Null when all words can only stay whole at a size smaller than a given one.
    private TextBlock? Largest(LineMode mode, double atLeast)
    {
        if (atLeast > 0 && !Attempt(atLeast, careful: false)) return null;
        int largest = Search(0, (int)Math.Floor((_range.Max - _range.Min) / Step), careful: false);
        if (mode == LineMode.FirstFit) return Lines(SizeAt(largest), mode);
        double share = _stops.Count <= Shout ? 1 : _stops.Paragraph.HasIdeographs ? LeastIdeographs : _stops.Count <= Short ? LeastShort : LeastLong;
        int least = Math.Max(0, (int)Math.Floor((Math.Max(SizeAt(largest) * share, atLeast) - _range.Min) / Step));
        return Lines(SizeAt(Search(least, largest, careful: true)), mode);
    }

    private double SizeAt(int step) => _range.Min + (step * Step);

    // The lowest step is taken for granted.
    private int Search(int low, int high, bool careful)
    {
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Attempt(SizeAt(middle), careful)) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private TextBlock Lines(double size, LineMode mode)
    {
        Measure(size);
        double measure = _box.Width / size;
        if (mode == LineMode.FirstFit) return Block(FirstFit.Lines(_stops, _widths, measure)!, size);
        int least = FirstFit.Count(_stops, _widths, measure, careful: false);
        return Block(Chosen(measure, least, Math.Max(least, Math.Min(least + MoreLines, Room(size)))), size);
    }

    private List<TextLine> Chosen(double measure, int least, int most) =>
        least == 1 && most == 1 ? [_widths.Line(0, _stops.Count - 1)]
        : (_stops.Count > Endless ? null : LineComposer.Compose(_stops, _widths, measure, least, most)) ?? FirstFit.Lines(_stops, _widths, measure)!;

    private void Measure(double size) => _widths.Set(_range.Tracking(size), _box.Hang / size, _box.Tail);

    private bool Attempt(double size, bool careful)
    {
        Measure(size);
        int lines = FirstFit.Count(_stops, _widths, _box.Width / size, careful);
        return lines >= 0 && lines <= Room(size);
    }

    /// <summary>How many lines there is room for at a size.</summary>
    private int Room(double size)
    {
        double one = (_heights.Ascent + _heights.Descent + _box.Air) * size;
        double room = 1 + Math.Floor(((_box.Height - one + 1e-6) / (_range.Leading(size) * _heights.LeadingFactor * size)) - (_stops.Gaps * TextBlock.ParagraphGap));
        return (int)Math.Clamp(room, 0, _box.MaxLines > 0 ? _box.MaxLines : 1_000_000);
    }

    private TextBlock Block(List<TextLine> lines, double size) => new(
        _stops.Paragraph.Shaped, lines, size, _range.Leading(size) * _heights.LeadingFactor * size, _range.Tracking(size), _heights.Ascent * size, _heights.Descent * size);

    private FitResult Refusal()
    {
        Measure(_range.Min);
        string size = _range.Min.ToString("0.#", CultureInfo.InvariantCulture);
        int lines = FirstFit.Count(_stops, _widths, _box.Width / _range.Min, careful: false);
        if (lines < 0) return FitResult.DoesNotFit($"has a letter wider than the card's text at {size} px, the theme's smallest size");
        return FitResult.DoesNotFit($"needs {lines} lines; there is room for {Room(_range.Min)} at {size} px, the theme's smallest size");
    }
}
