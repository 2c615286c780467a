using System.Globalization;

namespace QuoteCards.Text;

/// <summary>Finds the largest size at which a text fits a box, then composes its lines at that size.</summary>
internal static class TextFitter
{
    /// <summary>Sizes are tried in whole steps of this many px.</summary>
    private const double Step = 0.5;

    /// <summary>The block that fits a box of <paramref name="width"/> by <paramref name="height"/> px, or why none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">Measure in px.</param>
    /// <param name="height">In px.</param>
    /// <param name="range">Sizes to try.</param>
    /// <param name="hang">How far marks may hang outside the measure, in px.</param>
    /// <param name="maxLines">Most lines allowed; 0 for as many as fit.</param>
    /// <param name="mode">How the lines are chosen at that size.</param>
    public static FitResult Fit(ShapedText text, double width, double height, SizeRange range, double hang, int maxLines = 0, LineMode mode = LineMode.Composed)
    {
        LineBreaker breaker = new(text);
        LineHeights heights = LineHeights.Of(text);
        List<TextLine>? fitting = Attempt(breaker, heights, range.Min, width, height, range, hang, maxLines);
        bool cut = false;
        if (fitting is null && breaker.CuttingWordsWiderThan(width / range.Min, range.Tracking(range.Min)) is { } cutting)
        {
            (breaker, cut) = (cutting, true);
            fitting = Attempt(breaker, heights, range.Min, width, height, range, hang, maxLines);
        }

        if (fitting is null) return Refusal(breaker, heights, width, height, range, hang, maxLines);
        // A cut word is set at the smallest size: were it larger, a wider box that need not cut would have the smaller type.
        int low = 0, high = cut ? 0 : (int)Math.Floor((range.Max - range.Min) / Step);
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            double size = range.Min + (middle * Step);
            if (Attempt(breaker, heights, size, width, height, range, hang, maxLines) is { } better) (low, fitting) = (middle, better);
            else high = middle - 1;
        }

        double chosen = range.Min + (low * Step);
        double tracking = range.Tracking(chosen);
        List<TextLine> lines = mode == LineMode.FirstFit ? fitting : breaker.Compose(width / chosen, tracking, hang / chosen, fitting.Count) ?? fitting;
        return FitResult.Fits(Block(text, lines, chosen, range, heights), cut);
    }

    /// <summary>The text on as few lines as it needs at one size, however many those are.</summary>
    public static TextBlock Set(ShapedText text, double size, double width, SizeRange range)
    {
        LineBreaker breaker = new(text);
        double tracking = range.Tracking(size);
        List<TextLine> lines = breaker.FirstFit(width / size, tracking, 0)
            ?? [new TextLine(0, text.Text.Length, text.Width(0, text.Text.Length, tracking), 0, 0)];
        if (lines.Count > 1) lines = breaker.Compose(width / size, tracking, 0, lines.Count) ?? lines;
        return Block(text, lines, size, range, LineHeights.Of(text));
    }

    private static TextBlock Block(ShapedText text, List<TextLine> lines, double size, SizeRange range, LineHeights heights) => new(
        text, lines, size, range.Leading(size) * heights.LeadingFactor * size, range.Tracking(size), heights.Ascent * size, heights.Descent * size);

    private static List<TextLine>? Attempt(
        LineBreaker breaker, LineHeights heights, double size, double width, double height, SizeRange range, double hang, int maxLines)
    {
        List<TextLine>? lines = breaker.FirstFit(width / size, range.Tracking(size), hang / size);
        if (lines is null || (maxLines > 0 && lines.Count > maxLines)) return null;
        double needs = (heights.Ascent + heights.Descent + ((lines.Count - 1) * range.Leading(size) * heights.LeadingFactor)) * size;
        return needs <= height + 1e-6 ? lines : null;
    }

    private static FitResult Refusal(
        LineBreaker breaker, LineHeights heights, double width, double height, SizeRange range, double hang, int maxLines)
    {
        string size = range.Min.ToString("0.#", CultureInfo.InvariantCulture);
        List<TextLine>? lines = breaker.FirstFit(width / range.Min, range.Tracking(range.Min), hang / range.Min);
        if (lines is null) return FitResult.DoesNotFit($"has a letter wider than the card's text at {size} px, the theme's smallest size");
        double lead = range.Leading(range.Min) * heights.LeadingFactor * range.Min;
        int room = Math.Max(0, 1 + (int)Math.Floor((height - ((heights.Ascent + heights.Descent) * range.Min)) / lead));
        if (maxLines > 0) room = Math.Min(room, maxLines);
        return FitResult.DoesNotFit($"needs {lines.Count} lines; there is room for {room} at {size} px, the theme's smallest size");
    }
}
