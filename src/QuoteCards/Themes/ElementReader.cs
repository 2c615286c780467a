namespace QuoteCards.Themes;

/// <summary>Reads the boxes of a theme's <c>layout</c>.</summary>
internal sealed class ElementReader(ThemeValues v, IReadOnlyDictionary<string, TypeRole> roles)
{
    private static readonly string[] Kinds =
        ["column", "row", "panel", "text", "quote", "rule", "bar", "avatar", "dot", "play", "art", "logo", "mark", "space"];

    private static readonly string[] Fields = ["speaker", "role", "show", "title", "date", "time", "duration", "art", "logo", "parts", "picture", "wordmark", "english"];

    public Element? Read(JsonSpot at)
    {
        string kind = v.OneOf(at, "kind", "", Kinds);
        Element? made = kind switch
        {
            "column" or "row" => Stack(at, kind == "row"),
            "panel" => Panel(at),
            "text" => Text(at),
            "quote" => Quote(at),
            "rule" => Rule(at),
            "bar" => Bar(at),
            "avatar" => Avatar(at),
            "dot" => Simple(at, kind, new Element.Dot(v.Number(at, "size", 16, 1, 400), Color(at))),
            "play" => Simple(at, kind, new Element.Play(v.Number(at, "size", 24, 1, 400), Color(at))),
            "art" => Art(at),
            "logo" => Logo(at),
            "mark" => Mark(at),
            "space" => Space(at),
            _ => null,
        };
        if (made is null && at["kind"] is null) v.Wrong("theme-value", at, "a box of the layout", $"an object with a kind: {string.Join(", ", Kinds)}");
        return made is null ? null : made with
        {
            When = When(at),
            Grow = v.Number(at, "grow", made is Element.Quote ? 1 : 0, 0, 100),
            Width = v.Number(at, "width", 0, 0, 4000),
        };
    }

    private IReadOnlyList<string> When(JsonSpot at)
    {
        IReadOnlyList<string> words = v.Words(at, "when");
        foreach (string word in words)
            if (Array.IndexOf(Fields, word.TrimStart('!')) < 0)
                v.Wrong("theme-value", at["when"]!, "when", $"made of {string.Join(", ", Fields)}", Diagnostics.NearestWord.Hint(word, Fields));
        return words;
    }

    private Rgba Color(JsonSpot at, string key = "color") => v.Color(at, key) ?? new Rgba(0, 0, 0);

    private Placement Place(JsonSpot at, string key, Placement otherwise, params ReadOnlySpan<string> allowed) =>
        Enum.Parse<Placement>(v.OneOf(at, key, otherwise.ToString().ToLowerInvariant(), allowed), ignoreCase: true);

    private TypeRole Role(JsonSpot at, string otherwise)
    {
        string[] names = [.. roles.Keys.Order(StringComparer.Ordinal)];
        return roles[v.OneOf(at, "role", otherwise, names)];
    }

    private Element.Stack Stack(JsonSpot at, bool row)
    {
        v.Only(at, row ? "a row" : "a column", "kind", "when", "grow", "width", "gap", "align", "justify", "children");
        List<Element> children = [];
        foreach (JsonSpot child in at["children"]?.Items ?? [])
            if (Read(child) is { } made) children.Add(made);
        return new Element.Stack(
            row, children, v.Number(at, "gap", 0, 0, 1000),
            Place(at, "align", row ? Placement.Center : Placement.Stretch, "start", "center", "end", "stretch", "baseline"),
            Place(at, "justify", Placement.Start, "start", "center", "end", "between"));
    }

    private Element.Panel? Panel(JsonSpot at)
    {
        v.Only(at, "a panel", "kind", "when", "grow", "width", "padding", "fill", "border", "radius", "thickness", "shadow", "bleed", "child");
        if (at["child"] is not { } inner || Read(inner) is not { } child) return null;
        return new Element.Panel(
            child, Sides(at, "padding", v), v.Color(at, "fill"), v.Color(at, "border"), v.Number(at, "radius", 0, 0, 1000),
            v.Number(at, "thickness", 2, 0.5, 100), v.Number(at, "shadow", 0, 0, 400), v.Flag(at, "bleed"));
    }

    private Element.Text Text(JsonSpot at)
    {
        v.Only(at, "a text", "kind", "when", "grow", "width", "text", "role", "lines", "align");
        string template = v.Text(at, "text") ?? "";
        if (TextTemplate.Problem(template) is { } problem) v.Wrong("theme-value", at["text"]!, "text", problem);
        return new Element.Text(template, Role(at, "show"), (int)v.Number(at, "lines", 1, 1, 12), Place(at, "align", Placement.Start, "start", "center", "end"));
    }

    private Element.Quote Quote(JsonSpot at)
    {
        v.Only(at, "the quote", "kind", "when", "grow", "width", "place", "align", "cursor");
        return new Element.Quote(
            Place(at, "place", Placement.Center, "start", "center", "end"), Place(at, "align", Placement.Start, "start", "center"), v.Color(at, "cursor"));
    }

    private Element.Rule Rule(JsonSpot at)
    {
        v.Only(at, "a rule", "kind", "when", "grow", "width", "thickness", "color");
        return new Element.Rule(v.Number(at, "thickness", 2, 0.5, 100), Color(at));
    }

    private Element.Bar Bar(JsonSpot at)
    {
        v.Only(at, "a bar", "kind", "when", "grow", "width", "thickness", "color", "track");
        return new Element.Bar(v.Number(at, "thickness", 6, 1, 100), Color(at), Color(at, "track"));
    }

    private Element.Avatar Avatar(JsonSpot at)
    {
        v.Only(at, "an avatar", "kind", "when", "grow", "width", "size", "fill", "role");
        return new Element.Avatar(v.Number(at, "size", 84, 8, 600), Color(at, "fill"), Role(at, "name"));
    }

    private Element Simple(JsonSpot at, string what, Element made)
    {
        v.Only(at, $"a {what}", "kind", "when", "grow", "width", "size", "color");
        return made;
    }

    private Element.Art Art(JsonSpot at)
    {
        v.Only(at, "the art", "kind", "when", "grow", "width", "size", "radius");
        return new Element.Art(v.Number(at, "size", 92, 8, 1080), v.Number(at, "radius", 0, 0, 540));
    }

    private Element.Logo Logo(JsonSpot at)
    {
        v.Only(at, "the logo", "kind", "when", "grow", "width", "height");
        return new Element.Logo(v.Number(at, "height", 48, 8, 600));
    }

    private Element.Mark Mark(JsonSpot at)
    {
        v.Only(at, "a mark", "kind", "when", "grow", "width", "role");
        return new Element.Mark(Role(at, "mark"));
    }

    private Element.Space Space(JsonSpot at)
    {
        v.Only(at, "a space", "kind", "when", "grow", "width", "size");
        return new Element.Space(v.Number(at, "size", 0, 0, 2000));
    }

    /// <summary>One number for all four sides, two for left-right and top-bottom, or four: left, top, right, bottom.</summary>
    public static IReadOnlyList<double> Sides(JsonSpot at, string key, ThemeValues v)
    {
        if (at[key] is not { } value) return [0, 0, 0, 0];
        if (value.Number is { } n && n is >= 0 and <= 1000) return [n, n, n, n];
        double[]? all = value.Items is { } items && items.TrueForAll(i => i.Number is >= 0 and <= 1000) ? [.. items.Select(i => i.Number!.Value)] : null;
        if (all is [var x, var y]) return [x, y, x, y];
        if (all is { Length: 4 }) return all;
        v.Wrong("theme-value", value, key, "a number, or a list of two (left and right, top and bottom) or four (left, top, right, bottom)");
        return [0, 0, 0, 0];
    }
}
