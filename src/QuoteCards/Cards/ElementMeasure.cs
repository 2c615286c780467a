using QuoteCards.Fonts;
using QuoteCards.Text.Composition;
using QuoteCards.Text.Shaping;
using QuoteCards.Themes;

namespace QuoteCards.Cards;

/// <summary>Says how large the boxes of a layout are. Boxes that have nothing to show take no room.</summary>
internal sealed class ElementMeasure(CardParts parts)
{
    private readonly double _unit = parts.Unit;
    private readonly Dictionary<(Element, double), (double, double)> _known = new(new RoomComparer());
    private readonly Dictionary<Element, bool> _present = new(ReferenceEqualityComparer.Instance);

    /// <summary>True when the box has anything to show.</summary>
    public bool Present(Element element)
    {
        if (!_present.TryGetValue(element, out bool known)) _present[element] = known = parts.Fields.Holds(element.When) && HasContent(element);
        return known;
    }

    /// <summary>The boxes of a stack that have anything to show.</summary>
    public Element[] Shown(Element.Stack stack)
    {
        int count = 0;
        foreach (Element child in stack.Children)
            if (Present(child)) count++;
        Element[] shown = new Element[count];
        count = 0;
        foreach (Element child in stack.Children)
            if (Present(child)) shown[count++] = child;
        return shown;
    }

    /// <summary>A box's width and height in px where there is so much room across.</summary>
    public (double Width, double Height) Of(Element element, double room)
    {
        if (_known.TryGetValue((element, room), out (double, double) known)) return known;
        double fixedWidth = element.Width > 0 ? Math.Min(room, element.Width * _unit) : room;
        (double w, double h) = element switch
        {
            Element.Stack { IsRow: true } s => Row(s, fixedWidth),
            Element.Stack s => Column(s, fixedWidth),
            Element.Panel p => Panel(p, fixedWidth),
            Element.Text t => Text(t, fixedWidth),
            Element.Rule r => (0, r.Thickness * _unit),
            Element.Bar b => (0, b.Thickness * _unit * 3),
            Element.Avatar a => (a.Size * _unit, a.Size * _unit),
            Element.Dot d => (d.Size * _unit, d.Size * _unit),
            Element.Play p => (p.Size * _unit, p.Size * _unit),
            Element.Art a => (a.Size * _unit, a.Size * _unit),
            Element.Logo l => Logo(l, fixedWidth),
            Element.Mark m => Mark(m),
            Element.Space s => (s.Size * _unit, s.Size * _unit),
            _ => (0, 0),
        };
        return _known[(element, room)] = (element.Width > 0 ? fixedWidth : w, h);
    }

    /// <summary>What does not grow gets what it asks for; when that is too much, the widest texts give way first; what grows shares the rest.</summary>
    public double[] Widths(Element.Stack row, Element[] shown, double room)
    {
        double gaps = Math.Max(0, shown.Length - 1) * row.Gap * _unit, left = Math.Max(0, room - gaps), asked = 0, grows = 0;
        double[] widths = new double[shown.Length];
        for (int i = 0; i < shown.Length; i++)
        {
            widths[i] = shown[i].Grow > 0 ? 0 : Of(shown[i], left).Width;
            (asked, grows) = (asked + widths[i], grows + shown[i].Grow);
        }

        if (asked > left) Narrow(shown, widths, left);
        for (int i = 0; i < shown.Length; i++)
            if (shown[i].Grow > 0) widths[i] = Math.Max(0, left - asked) * shown[i].Grow / grows;
        return widths;
    }

    /// <summary>From the top of a box to the first line of letters in it; its height when there is none.</summary>
    public double FirstBaseline(Element element, double width)
    {
        if (element is Element.Text t) return parts.Setter.Within(parts.Fill(t), t.Role, width, t.MaxLines).Block.Ascent;
        double height = Of(element, width).Height;
        if (element is Element.Stack { IsRow: false } column && Shown(column) is [var top, ..]) return FirstBaseline(top, width);
        if (element is not Element.Stack { IsRow: true, Align: Placement.Center } row) return height;
        Element[] shown = Shown(row);
        double[] widths = Widths(row, shown, width);
        int text = Array.FindIndex(shown, c => c is Element.Text);
        return text < 0 ? height : ((height - Of(shown[text], widths[text]).Height) / 2) + FirstBaseline(shown[text], widths[text]);
    }

    /// <summary>The lowest of the first baselines of a row's boxes.</summary>
    public double Baseline(Element[] shown, double[] widths)
    {
        double lowest = 0;
        for (int i = 0; i < shown.Length; i++) lowest = Math.Max(lowest, FirstBaseline(shown[i], widths[i]));
        return lowest;
    }

    /// <summary>A very wide logo is drawn lower, so that it never pushes the rest aside.</summary>
    public (double Width, double Height) Logo(Element.Logo logo, double room)
    {
        double height = logo.Height * _unit, width = Math.Min(room, height * Math.Clamp(parts.Request.LogoAspect, 0.25, 6));
        return (width, Math.Min(height, width / parts.Request.LogoAspect));
    }

    /// <summary>The language's opening mark: its run, what its glyph covers in em, and its size in px.</summary>
    public (ShapedRun Run, InkBox Ink, double Size) MarkOf(Element.Mark mark)
    {
        TextBlock block = parts.Setter.Line(parts.Marks.Open.Trim('\u202F', ' '), mark.Role);
        ShapedRun run = block.Shaped.Runs[0];
        return (run, run.Face.Ink(run.Glyphs[0]), block.Size);
    }

    private bool HasContent(Element element) => element switch
    {
        Element.Stack s => s.Children.Any(c => !IsOrnament(c) && Present(c)) || (s.Children.All(IsOrnament) && s.Children.Any(Present)),
        Element.Panel p => Present(p.Child),
        Element.Text t => parts.Fill(t).Words.Length > 0,
        Element.Bar => parts.Fields.Position is not null,
        Element.Avatar => parts.Fields.Picture is not null || parts.Fields.Monogram is not null,
        Element.Art => parts.Request.Art is not null,
        Element.Logo => parts.Request.Logo is not null,
        _ => true,
    };

    private static bool IsOrnament(Element element) => element is Element.Rule or Element.Space or Element.Dot or Element.Play;

    private (double, double) Row(Element.Stack row, double room)
    {
        Element[] shown = Shown(row);
        double[] widths = Widths(row, shown, room);
        double height = 0, baseline = row.Align == Placement.Baseline ? Baseline(shown, widths) : 0;
        for (int i = 0; i < shown.Length; i++)
        {
            double above = row.Align == Placement.Baseline ? baseline - FirstBaseline(shown[i], widths[i]) : 0;
            height = Math.Max(height, above + Of(shown[i], widths[i]).Height);
        }

        return (widths.Sum() + (Math.Max(0, shown.Length - 1) * row.Gap * _unit), height);
    }

    private (double, double) Column(Element.Stack column, double room)
    {
        double width = 0, height = 0;
        int count = 0;
        foreach (Element child in column.Children)
        {
            if (!Present(child)) continue;
            (double w, double h) = Of(child, room);
            (width, height, count) = (Math.Max(width, w), height + h, count + 1);
        }

        return (width, height + (Math.Max(0, count - 1) * column.Gap * _unit));
    }

    private (double, double) Panel(Element.Panel panel, double room)
    {
        IReadOnlyList<double> p = panel.Padding;
        (double w, double h) = Of(panel.Child, room - ((p[0] + p[2]) * _unit));
        return (w + ((p[0] + p[2]) * _unit), h + ((p[1] + p[3]) * _unit));
    }

    private (double, double) Text(Element.Text text, double room)
    {
        TextBlock block = parts.Setter.Within(parts.Fill(text), text.Role, room, text.MaxLines).Block;
        return (block.Width, block.Height);
    }

    // The mark's box is what the mark covers, whatever its font leaves blank around it.
    private (double, double) Mark(Element.Mark mark)
    {
        (_, InkBox ink, double size) = MarkOf(mark);
        return ((ink.Right - ink.Left) * size, (ink.Top - ink.Bottom) * size);
    }

    // A time keeps its few figures beside the longest of names: one width is sought that no text passes.
    private static void Narrow(Element[] shown, double[] widths, double left)
    {
        double room = left;
        int giving = 0;
        for (int i = 0; i < shown.Length; i++)
            if (Gives(shown[i])) giving++;
            else room -= widths[i];
        double[] sorted = [.. shown.Zip(widths).Where(p => Gives(p.First)).Select(p => p.Second).Order()];
        double most = 0;
        foreach (double width in sorted)
        {
            most = Math.Max(0, room) / giving;
            if (width > most) break;
            (room, giving) = (room - width, giving - 1);
        }

        for (int i = 0; i < shown.Length; i++)
            if (Gives(shown[i])) widths[i] = Math.Min(widths[i], most);
    }

    private static bool Gives(Element element) => element is Element.Text or Element.Stack or Element.Panel;

    private sealed class RoomComparer : IEqualityComparer<(Element Element, double Room)>
    {
        public bool Equals((Element Element, double Room) a, (Element Element, double Room) b) => ReferenceEquals(a.Element, b.Element) && a.Room == b.Room;

        public int GetHashCode((Element Element, double Room) key) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Element) ^ key.Room.GetHashCode();
    }
}
