using QuoteCards.Episodes;
using QuoteCards.Fonts;
using QuoteCards.Text;
using QuoteCards.Themes;

namespace QuoteCards.Cards;

/// <summary>Measures the boxes of a layout and puts what they hold in its place. Boxes that have nothing to show take no room.</summary>
internal sealed class ElementLayout(CardParts parts)
{
    private readonly CardCanvas _canvas = parts.Canvas;
    private readonly double _unit = parts.Unit;

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
            case Element.Rule r: _canvas.Put(new DrawItem.Fill(box with { Height = r.Thickness * _unit }, 0, r.Color)); break;
            case Element.Bar b: ArrangeBar(b, box); break;
            case Element.Avatar a: ArrangeAvatar(a, box); break;
            case Element.Dot d: _canvas.Put(new DrawItem.Fill(Square(box, d.Size), d.Size * _unit / 2, d.Color)); break;
            case Element.Play p: _canvas.Put(new DrawItem.Play(Square(box, p.Size), p.Color)); break;
            case Element.Art a: _canvas.Put(new DrawItem.Picture(Square(box, a.Size), a.Radius * _unit, parts.Request.Art!)); break;
            case Element.Logo l: ArrangeLogo(l, box); break;
            case Element.Mark m: ArrangeMark(m, box); break;
        }
    }

    private Box Square(Box box, double size)
    {
        double side = size * _unit;
        double x = _canvas.Mirrored ? box.Right - side : box.X;
        return new Box(x, box.Y + Math.Max(0, (box.Height - side) / 2), side, side);
    }

    /// <summary>True when the box has anything to show.</summary>
    private bool Present(Element element) => parts.Fields.Holds(element.When) && element switch
    {
        Element.Stack s => s.Children.Any(c => c is not (Element.Rule or Element.Space or Element.Dot or Element.Play) && Present(c))
            || (s.Children.Count > 0 && s.Children.All(c => c is Element.Rule or Element.Space or Element.Dot or Element.Play) && s.Children.Any(Present)),
        Element.Panel p => Present(p.Child),
        Element.Text t => parts.Fill(t).Length > 0,
        Element.Bar => parts.Fields.Position is not null,
        Element.Avatar => parts.Fields.Picture is not null || parts.Fields.Monogram is not null,
        Element.Art => parts.Request.Art is not null,
        Element.Logo => parts.Request.Logo is not null,
        _ => true,
    };

    private (double Width, double Height) Measure(Element element, double room)
    {
        double fixedWidth = element.Width > 0 ? Math.Min(room, element.Width * _unit) : room;
        (double w, double h) = element switch
        {
            Element.Stack { IsRow: true } s => MeasureRow(s, fixedWidth),
            Element.Stack s => MeasureColumn(s, fixedWidth),
            Element.Panel p => MeasurePanel(p, fixedWidth),
            Element.Text t => MeasureText(t, fixedWidth),
            Element.Rule r => (0, r.Thickness * _unit),
            Element.Bar b => (0, b.Thickness * _unit * 3),
            Element.Avatar a => (a.Size * _unit, a.Size * _unit),
            Element.Dot d => (d.Size * _unit, d.Size * _unit),
            Element.Play p => (p.Size * _unit, p.Size * _unit),
            Element.Art a => (a.Size * _unit, a.Size * _unit),
            Element.Logo l => LogoSize(l, fixedWidth),
            Element.Mark m => MeasureMark(m),
            Element.Space s => (s.Size * _unit, s.Size * _unit),
            _ => (0, 0),
        };
        return (element.Width > 0 ? fixedWidth : w, h);
    }

    private (double, double) MeasureRow(Element.Stack row, double room)
    {
        Element[] shown = [.. row.Children.Where(Present)];
        double[] widths = Widths(row, shown, room);
        double height = 0;
        double baseline = row.Align == Placement.Baseline ? shown.Select((c, i) => FirstBaseline(c, widths[i])).DefaultIfEmpty().Max() : 0;
        for (int i = 0; i < shown.Length; i++)
        {
            double above = row.Align == Placement.Baseline ? baseline - FirstBaseline(shown[i], widths[i]) : 0;
            height = Math.Max(height, above + Measure(shown[i], widths[i]).Height);
        }
        return (widths.Sum() + (Math.Max(0, shown.Length - 1) * row.Gap * _unit), height);
    }

    private (double, double) MeasureColumn(Element.Stack column, double room)
    {
        double width = 0, height = 0;
        int count = 0;
        foreach (Element child in column.Children.Where(Present))
        {
            (double w, double h) = Measure(child, room);
            (width, height, count) = (Math.Max(width, w), height + h, count + 1);
        }

        return (width, height + (Math.Max(0, count - 1) * column.Gap * _unit));
    }

    private (double, double) MeasurePanel(Element.Panel panel, double room)
    {
        IReadOnlyList<double> p = panel.Padding;
        (double w, double h) = Measure(panel.Child, room - ((p[0] + p[2]) * _unit));
        return (w + ((p[0] + p[2]) * _unit), h + ((p[1] + p[3]) * _unit));
    }

    private (double, double) MeasureText(Element.Text text, double room)
    {
        TextBlock block = parts.Setter.Within(parts.Fill(text), text.Role, room, text.MaxLines).Block;
        return (block.Width, block.Height);
    }

    // A very wide logo is drawn lower, so that it never pushes the rest aside.
    private (double Width, double Height) LogoSize(Element.Logo logo, double room)
    {
        double height = logo.Height * _unit, width = Math.Min(room, height * Math.Clamp(parts.Request.LogoAspect, 0.25, 6));
        return (width, Math.Min(height, width / parts.Request.LogoAspect));
    }

    private void ArrangeLogo(Element.Logo logo, Box box)
    {
        (double width, double height) = LogoSize(logo, box.Width);
        double x = _canvas.Mirrored ? box.Right - width : box.X;
        _canvas.Put(new DrawItem.Picture(new Box(x, box.Y + ((box.Height - height) / 2), width, height), 0, parts.Request.Logo!));
    }

    // The mark's box is what the mark covers, whatever its font leaves blank around it.
    private (double, double) MeasureMark(Element.Mark mark)
    {
        (_, InkBox ink, double size) = MarkOf(mark);
        return ((ink.Right - ink.Left) * size, (ink.Top - ink.Bottom) * size);
    }

    private (ShapedRun Run, InkBox Ink, double Size) MarkOf(Element.Mark mark)
    {
        TextBlock block = parts.Setter.Line(parts.Marks.Open.Trim('\u202F', ' '), mark.Role);
        ShapedRun run = block.Shaped.Runs[0];
        return (run, run.Face.Ink(run.Glyphs[0]), block.Size);
    }

    // What does not grow gets what it asks for; when that is too much, all shrink in proportion; what grows shares the rest.
    private double[] Widths(Element.Stack row, Element[] shown, double room)
    {
        double gaps = Math.Max(0, shown.Length - 1) * row.Gap * _unit, left = Math.Max(0, room - gaps);
        double[] widths = [.. shown.Select(c => c.Grow > 0 ? 0 : Measure(c, left).Width)];
        double asked = widths.Sum(), grows = shown.Sum(c => c.Grow);
        if (asked > left)
        {
            // Pictures and dots keep their size; texts give way.
            double rigid = shown.Select((c, i) => c is Element.Text or Element.Stack or Element.Panel ? 0 : widths[i]).Sum();
            for (int i = 0; i < shown.Length; i++)
                if (shown[i] is Element.Text or Element.Stack or Element.Panel) widths[i] *= Math.Max(0, left - rigid) / Math.Max(1, asked - rigid);
        }

        for (int i = 0; i < shown.Length; i++)
            if (shown[i].Grow > 0) widths[i] = Math.Max(0, left - asked) * shown[i].Grow / grows;
        return widths;
    }

    private void ArrangeRow(Element.Stack row, Box box)
    {
        Element[] shown = [.. row.Children.Where(Present)];
        double[] widths = Widths(row, shown, box.Width);
        double gap = row.Gap * _unit, used = widths.Sum() + (Math.Max(0, shown.Length - 1) * gap), free = Math.Max(0, box.Width - used);
        double x = box.X + row.Justify switch { Placement.Center => free / 2, Placement.End => free, _ => 0 };
        if (row.Justify == Placement.Between && shown.Length > 1) gap += free / (shown.Length - 1);
        double[] heights = [.. shown.Select((c, i) => Measure(c, widths[i]).Height)];
        double baseline = row.Align == Placement.Baseline ? shown.Select((c, i) => FirstBaseline(c, widths[i])).Max() : 0;
        for (int i = 0; i < shown.Length; i++)
        {
            double y = row.Align switch
            {
                Placement.Center => (box.Height - heights[i]) / 2,
                Placement.End => box.Height - heights[i],
                Placement.Baseline => baseline - FirstBaseline(shown[i], widths[i]),
                _ => 0,
            };
            double height = row.Align == Placement.Stretch || shown[i].Grow > 0 && shown[i] is Element.Quote ? box.Height : heights[i];
            double at = _canvas.Mirrored ? box.X + box.Right - x - widths[i] : x;
            Arrange(shown[i], new Box(at, box.Y + y, widths[i], height));
            x += widths[i] + gap;
        }
    }

    private double FirstBaseline(Element element, double width)
    {
        if (element is Element.Text t) return parts.Setter.Within(parts.Fill(t), t.Role, width, t.MaxLines).Block.Ascent;
        double height = Measure(element, width).Height;
        if (element is not Element.Stack { IsRow: true, Align: Placement.Center } row) return height;
        Element[] shown = [.. row.Children.Where(Present)];
        double[] widths = Widths(row, shown, width);
        int text = Array.FindIndex(shown, c => c is Element.Text);
        return text < 0 ? height : ((height - Measure(shown[text], widths[text]).Height) / 2) + FirstBaseline(shown[text], widths[text]);
    }

    private void ArrangeColumn(Element.Stack column, Box box)
    {
        Element[] shown = [.. column.Children.Where(Present)];
        double[] heights = [.. shown.Select(c => c.Grow > 0 ? 0 : Measure(c, box.Width).Height)];
        double gap = column.Gap * _unit, grows = shown.Sum(c => c.Grow);
        double free = Math.Max(0, box.Height - heights.Sum() - (Math.Max(0, shown.Length - 1) * gap));
        double y = box.Y;
        if (grows == 0 && column.Justify == Placement.Center) y += free / 2;
        if (grows == 0 && column.Justify == Placement.End) y += free;
        if (grows == 0 && column.Justify == Placement.Between && shown.Length > 1) gap += free / (shown.Length - 1);
        for (int i = 0; i < shown.Length; i++)
        {
            if (shown[i].Grow > 0) heights[i] = free * shown[i].Grow / grows;
            double width = column.Align == Placement.Stretch ? box.Width : Math.Min(box.Width, Measure(shown[i], box.Width).Width);
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
        string filled = parts.Fill(text);
        (TextBlock block, bool shortened) = parts.Setter.Within(filled, text.Role, box.Width, text.MaxLines);
        if (shortened) Shortened.Add(filled);
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
        (ShapedRun run, InkBox ink, double size) = MarkOf(mark);
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
        double width = quote.Cursor is null ? box.Width : box.Width - (role.SizeMin * _unit * 0.4);
        FitResult fit = TextFitter.Fit(parts.Shaped, width, box.Height, parts.Setter.Range(role), hang, mode: parts.Request.Lines);
        if (fit.Block is not { } block)
        {
            Refused = fit.Reason;
            return;
        }

        CutsWords = fit.CutsWords;
        double top = quote.Place switch { Placement.Start => 0, Placement.End => box.Height - block.Height, _ => (box.Height - block.Height) / 2 };
        Quoted quoted = parts.Quoted;
        Rgba ColorAt(int at) =>
            at < quoted.Opening ? theme.MarkColor
            : theme.Emphasis.Color is { } c && quoted.Emphasis.Any(s => at >= s.Start && at < s.End) ? c : role.Color;
        (IReadOnlyList<TextSpan>, Rgba)? stroke = theme.Emphasis.Stroke is { } s ? (quoted.Emphasis, s) : null;
        (double x, double baseline) = _canvas.Set(block, box with { Y = box.Y + top }, quote.Align, role.Name, ColorAt, stroke);
        if (quote.Cursor is not { } cursor) return;
        double wide = block.Size * 0.52, at = _canvas.Mirrored ? x - wide - (block.Size * 0.08) : x + (block.Size * 0.08);
        if (at >= box.X - 1 && at + wide <= box.Right + (20 * _unit))
            _canvas.Put(new DrawItem.Fill(new Box(at, baseline - (block.Size * 0.82), wide, block.Size * 0.98), 0, cursor));
    }
}
