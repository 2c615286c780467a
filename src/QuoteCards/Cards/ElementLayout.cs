using QuoteCards.Episodes;
using QuoteCards.Fonts;
using QuoteCards.Text.Composition;
using QuoteCards.Text.Shaping;
using QuoteCards.Themes;

namespace QuoteCards.Cards;

/// <summary>Puts the boxes of a layout, and what they hold, in their places.</summary>
internal sealed class ElementLayout(CardParts parts)
{
    // In em of the quote.
    private const double CursorGap = 0.08, CursorWidth = 0.52, AirAbove = 0.2, AirBelow = 0.2;

    private readonly CardCanvas _canvas = parts.Canvas;
    private readonly double _unit = parts.Unit;
    private readonly ElementMeasure _measure = new(parts);

    /// <summary>Why the quote did not fit, once it was arranged; null when it did.</summary>
    public string? Refused { get; private set; }

    /// <summary>True when a word of the quote was too wide and had to be cut.</summary>
    public bool CutsWords { get; private set; }

    /// <summary>Texts that had to be shortened.</summary>
    public List<string> Shortened { get; } = [];

    /// <summary>Puts a box and all that is in it.</summary>
    public void Arrange(Element element, Box box)
    {
        switch (element)
        {
            case Element.Stack { IsRow: true } s: ArrangeRow(s, box); break;
            case Element.Stack s: ArrangeColumn(s, box); break;
            case Element.Panel p: ArrangePanel(p, box); break;
            case Element.Text t: ArrangeText(t, box); break;
            case Element.Quote q: ArrangeQuote(q, box); break;
            case Element.Rule r: _canvas.Put(new DrawItem.Fill(Crisp(box with { Height = r.Thickness * _unit }), 0, r.Color)); break;
            case Element.Bar b: ArrangeBar(b, box); break;
            case Element.Avatar a: ArrangeAvatar(a, box); break;
            case Element.Dot d: _canvas.Put(new DrawItem.Fill(Square(box, d.Size), d.Size * _unit / 2, d.Color)); break;
            case Element.Play p: _canvas.Put(new DrawItem.Play(Square(box, p.Size), p.Color)); break;
            case Element.Art a: _canvas.Put(new DrawItem.Picture(Square(box, a.Size), a.Radius * _unit, parts.Request.Art!)); break;
            case Element.Logo l: ArrangeLogo(l, box); break;
            case Element.Mark m: ArrangeMark(m, box); break;
        }
    }

    // A rule on whole px is as sharp above as below, and as thick on every card.
    private static Box Crisp(Box box)
    {
        double x = Math.Round(box.X), y = Math.Round(box.Y);
        return new Box(x, y, Math.Round(box.Right) - x, Math.Max(1, Math.Round(box.Height)));
    }

    private Box Square(Box box, double size)
    {
        double side = size * _unit;
        double x = _canvas.Mirrored ? box.Right - side : box.X;
        return new Box(x, box.Y + Math.Max(0, (box.Height - side) / 2), side, side);
    }

    private void ArrangeLogo(Element.Logo logo, Box box)
    {
        (double width, double height) = _measure.Logo(logo, box.Width);
        double x = _canvas.Mirrored ? box.Right - width : box.X;
        _canvas.Put(new DrawItem.Picture(new Box(x, box.Y + ((box.Height - height) / 2), width, height), 0, parts.Request.Logo!));
    }

    private void ArrangeRow(Element.Stack row, Box box)
    {
        Element[] shown = _measure.Shown(row);
        double[] widths = _measure.Widths(row, shown, box.Width);
        double gap = row.Gap * _unit, used = widths.Sum() + (Math.Max(0, shown.Length - 1) * gap), free = Math.Max(0, box.Width - used);
        double x = box.X + row.Justify switch { Placement.Center => free / 2, Placement.End => free, _ => 0 };
        if (row.Justify == Placement.Between && shown.Length > 1) gap += free / (shown.Length - 1);
        double[] heights = [.. shown.Select((c, i) => _measure.Of(c, widths[i]).Height)];
        double baseline = row.Align == Placement.Baseline ? _measure.Baseline(shown, widths) : 0;
        for (int i = 0; i < shown.Length; i++)
        {
            double y = row.Align switch
            {
                Placement.Center => (box.Height - heights[i]) / 2,
                Placement.End => box.Height - heights[i],
                Placement.Baseline => baseline - _measure.FirstBaseline(shown[i], widths[i]),
                _ => 0,
            };
            double height = row.Align == Placement.Stretch || shown[i].Grow > 0 && shown[i] is Element.Quote ? box.Height : heights[i];
            double at = _canvas.Mirrored ? box.X + box.Right - x - widths[i] : x;
            Arrange(shown[i], new Box(at, box.Y + y, widths[i], height));
            x += widths[i] + gap;
        }
    }

    private void ArrangeColumn(Element.Stack column, Box box)
    {
        Element[] shown = _measure.Shown(column);
        double[] heights = [.. shown.Select(c => c.Grow > 0 ? 0 : _measure.Of(c, box.Width).Height)];
        double gap = column.Gap * _unit, grows = shown.Sum(c => c.Grow);
        double free = Math.Max(0, box.Height - heights.Sum() - (Math.Max(0, shown.Length - 1) * gap));
        double y = box.Y;
        if (grows == 0 && column.Justify == Placement.Center) y += free / 2;
        if (grows == 0 && column.Justify == Placement.End) y += free;
        if (grows == 0 && column.Justify == Placement.Between && shown.Length > 1) gap += free / (shown.Length - 1);
        for (int i = 0; i < shown.Length; i++)
        {
            if (shown[i].Grow > 0) heights[i] = free * shown[i].Grow / grows;
            double width = column.Align == Placement.Stretch ? box.Width : Math.Min(box.Width, _measure.Of(shown[i], box.Width).Width);
            if (shown[i].Width > 0) width = Math.Min(box.Width, shown[i].Width * _unit);
            double x = column.Align switch { Placement.Center => (box.Width - width) / 2, Placement.End => box.Width - width, _ => 0 };
            double at = _canvas.Mirrored ? box.Right - x - width : box.X + x;
            Arrange(shown[i], new Box(at, y, width, heights[i]));
            y += heights[i] + gap;
        }
    }

    private void ArrangePanel(Element.Panel panel, Box box)
    {
        double radius = panel.Radius * _unit;
        Box ground = panel.Bleed ? new Box(0, box.Y, parts.Request.Size.Width, parts.Request.Size.Height - box.Y) : box;
        if (panel.Shadow > 0) _canvas.Put(new DrawItem.Shadow(ground, radius, panel.Shadow * _unit, panel.Shadow * _unit * 0.4, new Rgba(0, 0, 0, 110)));
        if (panel.Fill is { } fill) _canvas.Put(new DrawItem.Fill(ground, radius, fill));
        if (panel.Border is { } border) _canvas.Put(new DrawItem.Outline(ground, radius, panel.Thickness * _unit, border));
        IReadOnlyList<double> p = panel.Padding;
        (double start, double end) = _canvas.Mirrored ? (p[2], p[0]) : (p[0], p[2]);
        Arrange(panel.Child, box.Inset(start * _unit, p[1] * _unit, end * _unit, p[3] * _unit));
    }

    private void ArrangeText(Element.Text text, Box box)
    {
        SmallText filled = parts.Fill(text);
        (TextBlock block, bool shortened) = parts.Setter.Within(filled, text.Role, box.Width, text.MaxLines);
        if (shortened) Shortened.Add(filled.Words.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal));
        _canvas.Set(block, box, text.Align, text.Role.Name, _ => text.Role.Color);
    }

    private void ArrangeBar(Element.Bar bar, Box box)
    {
        double thick = bar.Thickness * _unit, y = box.Y + ((box.Height - thick) / 2), done = box.Width * parts.Fields.Position!.Value;
        _canvas.Put(new DrawItem.Fill(new Box(box.X, y, box.Width, thick), thick / 2, bar.Track));
        double x = _canvas.Mirrored ? box.Right - done : box.X;
        _canvas.Put(new DrawItem.Fill(new Box(x, y, done, thick), thick / 2, bar.Color));
        double knob = thick * 3.6, centre = _canvas.Mirrored ? box.Right - done : box.X + done;
        _canvas.Put(new DrawItem.Fill(new Box(centre - (knob / 2), y + ((thick - knob) / 2), knob, knob), knob / 2, bar.Color));
    }

    private void ArrangeAvatar(Element.Avatar avatar, Box box)
    {
        Box square = Square(box, avatar.Size);
        if (parts.Fields.Picture is { } path)
        {
            _canvas.Put(new DrawItem.Picture(square, square.Width / 2, path));
            return;
        }

        _canvas.Put(new DrawItem.Fill(square, square.Width / 2, avatar.Fill));
        TypeRole role = avatar.Role with { SizeMin = avatar.Size * 0.38, SizeMax = avatar.Size * 0.38 };
        TextBlock block = parts.Setter.Line(parts.Fields.Monogram!, role);
        double top = square.Y + ((square.Height - block.Ascent) / 2);
        _canvas.Set(block, new Box(square.X, top, square.Width, block.Height), Placement.Center, role.Name, _ => role.Color);
    }

    private void ArrangeMark(Element.Mark mark, Box box)
    {
        (ShapedRun run, InkBox ink, double size) = _measure.MarkOf(mark);
        double width = (ink.Right - ink.Left) * size, left = _canvas.Mirrored ? box.Right - width : box.X;
        Box bounds = new(left, box.Y, width, (ink.Top - ink.Bottom) * size);
        float[] place = [(float)(left - (ink.Left * size)), (float)(box.Y + (ink.Top * size))];
        _canvas.Put(new DrawItem.Glyphs(mark.Role.Name, run.Face, size, mark.Role.Color, [run.Glyphs[0]], place, bounds));
    }

    private void ArrangeQuote(Element.Quote quote, Box box)
    {
        Theme theme = parts.Request.Theme;
        TypeRole role = theme.Roles["quote"];
        Sizes.Insets safe = parts.Request.Size.Safe;
        double edge = 16 * _unit;
        double hang = Math.Max(0, Math.Min(box.X - Math.Max(edge, safe.Left), parts.Request.Size.Width - box.Right - Math.Max(edge, safe.Right)));
        // What stands beside large type keeps more distance from it than what stands beside small.
        double air = quote.Place switch { Placement.Start => AirBelow, Placement.End => AirAbove, _ => AirAbove + AirBelow };
        TextBox room = new(box.Width, box.Height, hang, Air: air, Tail: quote.Cursor is null ? 0 : CursorGap + CursorWidth, Parts: true);
        FitResult fit = TextFitter.Fit(parts.Paragraph, room, parts.Setter.Range(role), parts.Request.Lines);
        if (fit.Block is not { } block)
        {
            Refused = fit.Reason;
            return;
        }

        CutsWords = fit.CutsWords;
        double top = quote.Place switch { Placement.Start => 0, Placement.End => box.Height - block.Height, _ => (box.Height - block.Height) / 2 };
        Quoted quoted = parts.Quoted;
        Rgba ColorAt(int at)
        {
            if (at < quoted.Opening) return theme.MarkColor;
            if (theme.Emphasis.Color is not { } color) return role.Color;
            // Asked of every letter: nothing is made for the answer.
            for (int i = 0; i < quoted.Emphasis.Count; i++)
                if (at >= quoted.Emphasis[i].Start && at < quoted.Emphasis[i].End) return color;
            return role.Color;
        }

        (IReadOnlyList<TextSpan>, Rgba)? stroke = theme.Emphasis.Stroke is { } s ? (quoted.Emphasis, s) : null;
        (double x, double baseline) = _canvas.Set(block, box with { Y = box.Y + top }, quote.Align, role.Name, ColorAt, stroke);
        if (quote.Cursor is not { } cursor) return;
        double wide = block.Size * CursorWidth, gap = block.Size * CursorGap, at = _canvas.Mirrored ? x - wide - gap : x + gap;
        _canvas.Put(new DrawItem.Fill(new Box(at, baseline - (block.Size * 0.82), wide, block.Size * 0.98), 0, cursor));
    }
}
