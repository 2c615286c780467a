namespace QuoteCards.Themes;

/// <summary>Reads a theme's <c>background</c>.</summary>
internal static class GroundReader
{
    public static Ground Read(JsonSpot? at, ThemeValues values)
    {
        if (at is null) return new Ground { Base = new Rgba(255, 255, 255) };
        values.Only(at, "background", "color", "layers");
        List<GroundLayer> layers = [];
        foreach (JsonSpot layer in at["layers"]?.Items ?? [])
            if (Layer(layer, values) is { } made) layers.Add(made);
        return new Ground { Base = values.Color(at, "color") ?? new Rgba(255, 255, 255), Layers = layers };
    }

    private static GroundLayer? Layer(JsonSpot at, ThemeValues v)
    {
        switch (v.OneOf(at, "kind", "", "linear", "radial", "grain", "disc", "picture"))
        {
            case "linear":
                v.Only(at, "a linear gradient", "kind", "angle", "stops");
                return new GroundLayer.Linear(v.Number(at, "angle", 180, -360, 360), Stops(at, v));
            case "radial":
                v.Only(at, "a radial gradient", "kind", "center", "radius", "stops");
                (double x, double y) = v.Range(at, "center", 0.5, -2, 3);
                (double rx, double ry) = v.Range(at, "radius", 0.7, 0.01, 4);
                return new GroundLayer.Radial(x, y, rx, ry, Stops(at, v));
            case "grain":
                v.Only(at, "grain", "kind", "strength", "size");
                return new GroundLayer.Grain(v.Number(at, "strength", 0.03, 0, 1), v.Number(at, "size", 1, 1, 8));
            case "disc":
                v.Only(at, "a disc", "kind", "center", "radius", "color");
                (double dx, double dy) = v.Range(at, "center", 0.5, -2, 3);
                return new GroundLayer.Disc(dx, dy, v.Number(at, "radius", 0.2, 0.001, 3), v.Color(at, "color") ?? default);
            case "picture":
                v.Only(at, "a picture", "kind", "file", "fit", "blur");
                return new GroundLayer.Picture(File(at, v), v.OneOf(at, "fit", "cover", "cover", "contain") == "contain", v.Number(at, "blur", 0, 0, 200));
            default:
                if (at["kind"] is null) v.Wrong("theme-value", at, "background layer", "an object with a kind: linear, radial, grain, disc or picture");
                return null;
        }
    }

    // A theme and its pictures move together, so a picture is looked for beside the theme that names it.
    private static string? File(JsonSpot at, ThemeValues v)
    {
        if (v.Text(at, "file") is not { } name) return null;
        string path = Path.Combine(Path.GetDirectoryName(at["file"]!.Place.File) ?? "", name);
        if (!System.IO.File.Exists(path)) v.Wrong("theme-picture", at["file"]!, "file", "a picture beside the theme");
        return path;
    }

    private static List<ColorStop> Stops(JsonSpot at, ThemeValues v)
    {
        List<ColorStop> stops = [];
        List<JsonSpot> items = at["stops"]?.Items ?? [];
        for (int i = 0; i < items.Count; i++)
        {
            double place = items.Count == 1 ? 0 : (double)i / (items.Count - 1);
            if (items[i].Items is [{ } color, { Number: { } p }]) stops.Add(new ColorStop(p, v.ColorOf(color, "stops") ?? default));
            else stops.Add(new ColorStop(place, v.ColorOf(items[i], "stops") ?? default));
        }

        if (stops.Count < 2) v.Wrong("theme-value", at["stops"] ?? at, "stops", "a list of at least two colours");
        return stops;
    }
}
