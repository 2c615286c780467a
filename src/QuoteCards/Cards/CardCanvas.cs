using QuoteCards.Episodes;
using QuoteCards.Fonts;
using QuoteCards.Text.Composition;
using QuoteCards.Text.Shaping;
using QuoteCards.Themes;

namespace QuoteCards.Cards;

/// <summary>Collects a card's draw items and knows how to set a block of text into a box.</summary>
internal sealed class CardCanvas(bool mirrored)
{
    private readonly List<DrawItem> _items = [];

    /// <summary>What was put so far, from the back to the front.</summary>
    public IReadOnlyList<DrawItem> Items => _items;

    /// <summary>True when the card runs from right to left.</summary>
    public bool Mirrored { get; } = mirrored;

    /// <summary>Puts one item on top.</summary>
    public void Put(DrawItem item) => _items.Add(item);

    /// <summary>Sets a block with its top at the box's; lines stand at the start, centre or end of the box.</summary>
    /// <param name="block">The text.</param>
    /// <param name="box">Where.</param>
    /// <param name="align">Of the lines.</param>
    /// <param name="role">The type role.</param>
    /// <param name="colorAt">The colour of the letter at a code unit.</param>
    /// <param name="emphasis">Parts to lay a stroke behind, with its colour.</param>
    /// <returns>The right or left end of the last line, in px, and its baseline.</returns>
    public (double X, double Baseline) Set(
        TextBlock block, Box box, Placement align, string role, Func<int, Rgba> colorAt, (IReadOnlyList<TextSpan> Spans, Rgba Color)? emphasis = null)
    {
        List<DrawItem> letters = [];
        bool fromRight = (block.Shaped.BaseLevel & 1) == 1;
        double endX = box.X, baseline = box.Y + block.Ascent;
        for (int i = 0; i < block.Lines.Count; i++)
        {
            TextLine line = block.Lines[i];
            baseline = box.Y + block.Ascent + block.Below(i);
            double x = LeftOf(line, block.Size, box, align, fromRight);
            Box bounds = new(x, baseline - block.Ascent, line.Width * block.Size, block.Ascent + block.Descent);
            Letters(block, line, x, baseline, role, colorAt, bounds, letters, emphasis);
            endX = fromRight ? x : x + bounds.Width;
        }

        _items.AddRange(letters);
        return (endX, baseline);
    }

    private double LeftOf(TextLine line, double size, Box box, Placement align, bool fromRight)
    {
        double hang = line.HangStart * size, width = line.Width * size;
        if (align == Placement.Center) return box.X + ((box.Width - (line.Measure * size)) / 2) - (fromRight ? line.HangEnd * size : hang);
        bool right = (align == Placement.End) != Mirrored;
        if (!right) return box.X - (fromRight ? line.HangEnd * size : hang);
        return box.Right - width + (fromRight ? hang : line.HangEnd * size);
    }

    private void Letters(
        TextBlock block, TextLine line, double x, double baseline, string role, Func<int, Rgba> colorAt, Box bounds, List<DrawItem> letters,
        (IReadOnlyList<TextSpan> Spans, Rgba Color)? emphasis)
    {
        Dictionary<TextSpan, (double Left, double Right)> strokes = [];
        foreach (ShapedRun run in LinePieces.InVisualOrder(block.Shaped, line))
        {
            List<ushort> ids = [];
            List<float> places = [];
            Rgba color = default;
            for (int g = 0; g < run.Glyphs.Length; g++)
            {
                int at = run.Clusters[g];
                if (at < line.Start || at >= line.End) continue;
                Rgba wanted = colorAt(at);
                if (ids.Count > 0 && wanted != color) Flush();
                color = wanted;
                ids.Add(run.Glyphs[g]);
                places.Add((float)(x + (run.OffsetsX[g] * block.Size)));
                places.Add((float)(baseline - (run.OffsetsY[g] * block.Size)));
                double from = x;
                x += run.Advances[g] * block.Size;
                if (emphasis is { } e) Stretch(strokes, e.Spans, at, from, x);
                bool lastOfCluster = g + 1 == run.Glyphs.Length || run.Clusters[g + 1] != at;
                if (lastOfCluster && block.Shaped.Letters[at + 1] > block.Shaped.Letters[at]) x += block.Tracking * block.Size;
            }

            Flush();

            void Flush()
            {
                if (ids.Count > 0) letters.Add(new DrawItem.Glyphs(role, run.Face, block.Size, color, [.. ids], [.. places], bounds));
                ids.Clear();
                places.Clear();
            }
        }

        if (line.Hyphen)
        {
            FontFace face = block.Shaped.FaceAt(line.End - 1);
            letters.Add(new DrawItem.Glyphs(role, face, block.Size, colorAt(line.End - 1), [face.GlyphOf('-')], [(float)x, (float)baseline], bounds));
            if (emphasis is { } e) Stretch(strokes, e.Spans, line.End - 1, x, x + (face.AdvanceOf('-') * block.Size));
        }

        // What hangs is mostly blank paper; a stroke begins where the line's edge is.
        bool fromRight = (block.Shaped.BaseLevel & 1) == 1;
        double edgeLeft = bounds.X + ((fromRight ? line.HangEnd : line.HangStart) * block.Size);
        double edgeRight = bounds.Right - ((fromRight ? line.HangStart : line.HangEnd) * block.Size);
        foreach ((double l, double r) in strokes.Values)
        {
            double left = Math.Max(l, edgeLeft), right = Math.Min(r, edgeRight);
            // Between tight lines a stroke gives way, so that it never lies over the letters above or below.
            double gap = Math.Max(0, block.Leading - block.Ascent);
            double pad = block.Size * 0.13, top = baseline - block.Ascent - Math.Min(block.Ascent * 0.2, gap * 0.45), foot = baseline + Math.Min(block.Size * 0.2, gap * 0.55);
            _items.Add(new DrawItem.Fill(new Box(left - pad, top, right - left + (2 * pad), foot - top), 0, emphasis!.Value.Color));
        }
    }

    private static void Stretch(
        Dictionary<TextSpan, (double Left, double Right)> strokes, IReadOnlyList<TextSpan> spans, int at, double from, double to)
    {
        foreach (TextSpan span in spans)
            if (at >= span.Start && at < span.End)
                strokes[span] = strokes.TryGetValue(span, out (double Left, double Right) s) ? (Math.Min(s.Left, from), Math.Max(s.Right, to)) : (from, to);
    }
}
