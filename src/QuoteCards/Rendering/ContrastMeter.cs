using QuoteCards.Cards;
using QuoteCards.Fonts;
using QuoteCards.Themes;

namespace QuoteCards.Rendering;

/// <summary>Measures how far a card's letters stand out from what is really under them: gradients, pictures, panels and strokes.</summary>
public static class ContrastMeter
{
    /// <summary>What the quote must reach (WCAG 2.2, success criterion 1.4.6, level AAA).</summary>
    public const double Quote = 7;

    /// <summary>What every other text must reach (WCAG 2.2, success criterion 1.4.3, level AA).</summary>
    public const double Other = 4.5;

    /// <summary>What a mark must reach (WCAG 2.2, success criterion 1.4.11: graphics).</summary>
    public const double Graphic = 3;

    // Of what draws nothing.
    private const double Highest = 21;

    // A hundredth of the px under a line may be worse than what is reported: single grains and the edges of strokes are not what a reader sees.
    private const double Ignored = 0.01;

    /// <summary>The contrast of each line of text, in the order of the frame; letters that bring their own colours are left out.</summary>
    public static IReadOnlyList<ContrastReading> Measure(Frame frame, FrameRenderer renderer)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(renderer);
        PixelBuffer under = renderer.Draw(frame with { Items = [.. frame.Items.Where(i => i is not DrawItem.Glyphs)] });
        FontFace[] coloured = [.. renderer.Fonts.Emoji];
        return [.. frame.Items.OfType<DrawItem.Glyphs>().Where(g => !coloured.Contains(g.Face)).Select(g => new ContrastReading(g.Role, g.Color, Lowest(g, under), g.Bounds))];
    }

    private static double Lowest(DrawItem.Glyphs glyphs, PixelBuffer under)
    {
        // Only the columns these letters cover count: a line may run over several panels or strokes.
        double left = double.MaxValue, right = double.MinValue;
        for (int i = 0; i < glyphs.Ids.Length; i++)
        {
            InkBox ink = glyphs.Face.Ink(glyphs.Ids[i]);
            if (ink.Right <= ink.Left) continue;
            (left, right) = (Math.Min(left, glyphs.Places[2 * i] + (ink.Left * glyphs.Size)), Math.Max(right, glyphs.Places[2 * i] + (ink.Right * glyphs.Size)));
        }

        if (left > right) return Highest;
        int fromX = Math.Clamp((int)left, 0, under.Width - 1), toX = Math.Clamp((int)Math.Ceiling(right), fromX + 1, under.Width);
        int fromY = Math.Clamp((int)glyphs.Bounds.Y, 0, under.Height - 1), toY = Math.Clamp((int)Math.Ceiling(glyphs.Bounds.Bottom), fromY + 1, under.Height);
        List<double> ratios = [];
        ReadOnlySpan<byte> pixels = under.Pixels.Span;
        for (int y = fromY; y < toY; y += 2)
            for (int x = fromX; x < toX; x += 2)
            {
                int at = (y * under.Stride) + (4 * x);
                Rgba below = new(pixels[at], pixels[at + 1], pixels[at + 2]);
                ratios.Add(glyphs.Color.Over(below).Contrast(below));
            }

        ratios.Sort();
        return ratios[(int)(ratios.Count * Ignored)];
    }
}
