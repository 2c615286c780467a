using QuoteCards.Fonts;
using SkiaSharp;

namespace QuoteCards.Rendering.Letters;

/// <summary>A glyph's outline in em from its origin, y downwards: multiply by the size for px. Never changed once it is made.</summary>
internal sealed class GlyphOutline
{
    /// <summary>The font's size, in px, at which Skia is asked for outlines; fonts have 1,000 or 2,048 units an em, so nothing is lost.</summary>
    public const float Size = 2048;

    private GlyphOutline(OutlineVerb[] verbs, float[] points, InkBox ink) => (Verbs, Points, Ink) = (verbs, points, ink);

    /// <summary>A space.</summary>
    public static GlyphOutline Empty { get; } = new([], [], default);

    /// <summary>What to do, in order; every contour is closed.</summary>
    public OutlineVerb[] Verbs { get; }

    /// <summary>x and y by turns: one pair for a move or a line, two for a quadratic curve, three for a cubic one; the first point of each is the last of the one before.</summary>
    public float[] Points { get; }

    /// <summary>A box around it, y upwards.</summary>
    public InkBox Ink { get; }

    /// <summary>The outline of a glyph; <paramref name="font"/> is of <see cref="Size"/>, unhinted.</summary>
    /// <param name="font">The font.</param>
    /// <param name="glyph">Its glyph.</param>
    /// <param name="swell">How much wider its strokes are drawn, in em.</param>
    public static GlyphOutline Of(SKFont font, ushort glyph, double swell)
    {
        using SKPath? thin = font.GetGlyphPath(glyph);
        if (thin is null || thin.IsEmpty) return Empty;
        using SKPath path = swell > 0 ? Swollen(thin, (float)(swell * Size)) : new SKPath(thin);
        List<OutlineVerb> verbs = [];
        List<float> points = [];
        SKPoint[] four = new SKPoint[4];
        using SKPath.RawIterator walk = path.CreateRawIterator();
        for (SKPathVerb verb; (verb = walk.Next(four)) != SKPathVerb.Done;)
        {
            (OutlineVerb kind, int from, int to) = verb switch
            {
                SKPathVerb.Move => (OutlineVerb.Move, 0, 1),
                SKPathVerb.Line => (OutlineVerb.Line, 1, 2),
                // Fonts have no conics; Skia gives one only for what it draws itself.
                SKPathVerb.Quad or SKPathVerb.Conic => (OutlineVerb.Quadratic, 1, 3),
                SKPathVerb.Cubic => (OutlineVerb.Cubic, 1, 4),
                _ => (OutlineVerb.Close, 0, 0),
            };
            verbs.Add(kind);
            for (int i = from; i < to; i++) points.AddRange([four[i].X / Size, four[i].Y / Size]);
        }

        SKRect box = path.Bounds;
        return new GlyphOutline([.. verbs], [.. points], new InkBox(box.Left / Size, -box.Bottom / Size, box.Right / Size, -box.Top / Size));
    }

    // Mitred corners, since round ones would be conics.
    private static SKPath Swollen(SKPath thin, float width)
    {
        using SKPaint pen = new() { Style = SKPaintStyle.StrokeAndFill, StrokeWidth = width, StrokeJoin = SKStrokeJoin.Miter, StrokeMiter = 3 };
        return pen.GetFillPath(thin) ?? new SKPath(thin);
    }
}
