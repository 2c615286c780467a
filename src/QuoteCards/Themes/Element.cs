namespace QuoteCards.Themes;

/// <summary>One box of a layout. Lengths are in units: px on a card 1080 px wide.</summary>
public abstract record Element
{
    private Element() { }

    /// <summary>What must be known for the box to be there: <c>speaker role show title date time duration art logo wordmark parts picture english</c> (the card's language); a leading <c>!</c> asks that it is not.</summary>
    public IReadOnlyList<string> When { get; init; } = [];

    /// <summary>How much of the room left over the box takes, beside its neighbours' shares; 0 for none.</summary>
    public double Grow { get; init; }

    /// <summary>Fixed width in units; 0 for as wide as its content.</summary>
    public double Width { get; init; }

    /// <summary>Boxes from the top down, or beside each other from the start of the line to its end.</summary>
    /// <param name="IsRow">True for side by side.</param>
    /// <param name="Children">The boxes; those with nothing to show take no room and no gap.</param>
    /// <param name="Gap">Between two boxes.</param>
    /// <param name="Align">Across the walk: <c>start center end stretch</c>; a row knows <c>baseline</c> too.</param>
    /// <param name="Justify">Along the walk: <c>start center end between</c>.</param>
    public sealed record Stack(bool IsRow, IReadOnlyList<Element> Children, double Gap, Placement Align, Placement Justify) : Element;

    /// <summary>A box with a ground of its own round another.</summary>
    /// <param name="Child">What is inside.</param>
    /// <param name="Padding">Left, top, right, bottom.</param>
    /// <param name="Fill">Its ground, or null.</param>
    /// <param name="Border">Its outline, or null.</param>
    /// <param name="Radius">Of its corners.</param>
    /// <param name="Thickness">Of its outline.</param>
    /// <param name="Shadow">Blur of its shadow; 0 for none.</param>
    /// <param name="Bleed">True: its ground runs to the card's left, right and lower edges.</param>
    public sealed record Panel(Element Child, IReadOnlyList<double> Padding, Rgba? Fill, Rgba? Border, double Radius, double Thickness, double Shadow, bool Bleed) : Element;

    /// <summary>A line of text made from a template such as <c>{time} · {title}</c>; what is unknown closes up.</summary>
    public sealed record Text(string Template, TypeRole Role, int MaxLines, Placement Align) : Element;

    /// <summary>The quote. It takes the room that is left.</summary>
    /// <param name="Place">Where in its box: start (top), center or end (foot).</param>
    /// <param name="Align">The lines: start or center.</param>
    /// <param name="Cursor">Colour of a block cursor after the last word, or null.</param>
    public sealed record Quote(Placement Place, Placement Align, Rgba? Cursor) : Element;

    /// <summary>A line across.</summary>
    public sealed record Rule(double Thickness, Rgba Color) : Element;

    /// <summary>Where in the episode the quote stands; needs its time and the episode's duration.</summary>
    public sealed record Bar(double Thickness, Rgba Color, Rgba Track) : Element;

    /// <summary>The speaker's picture, or the first letters of the name.</summary>
    public sealed record Avatar(double Size, Rgba Fill, TypeRole Role) : Element;

    /// <summary>A disc.</summary>
    public sealed record Dot(double Size, Rgba Color) : Element;

    /// <summary>A triangle, as on a play key.</summary>
    public sealed record Play(double Size, Rgba Color) : Element;

    /// <summary>The show's art.</summary>
    public sealed record Art(double Size, double Radius) : Element;

    /// <summary>The logo.</summary>
    public sealed record Logo(double Height) : Element;

    /// <summary>The language's opening mark, set large; its box is as high as the mark itself.</summary>
    public sealed record Mark(TypeRole Role) : Element;

    /// <summary>Nothing, of a size.</summary>
    public sealed record Space(double Size) : Element;
}
