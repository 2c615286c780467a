using System.IO.Hashing;
using System.Text;
using QuoteCards.Diagnostics;

namespace QuoteCards.Themes;

/// <summary>Makes a theme of merged JSON.</summary>
internal static class ThemeReader
{
    private static readonly string[] RoleNames = ["quote", "name", "role", "show", "time", "mark"];

    public static Theme? Read(JsonSpot root, string name, List<Diagnostic> found)
    {
        int before = found.Count;
        Dictionary<string, Rgba> palette = new(StringComparer.Ordinal);
        ThemeValues values = new(found, palette);
        values.Only(root, "a theme", "$schema", "name", "description", "extends", "palette", "background", "type", "marks", "emphasis", "margin", "layout");
        foreach ((string key, JsonSpot value) in root["palette"]?.Members ?? [])
            if (values.ColorOf(value, key) is { } color) palette[key] = color;

        Dictionary<string, TypeRole> roles = Roles(root, values);
        Dictionary<Shape, Element> layouts = [];
        Dictionary<Shape, IReadOnlyList<double>> margins = [];
        ElementReader elements = new(values, roles);
        foreach (Shape shape in Enum.GetValues<Shape>())
        {
            string key = shape.ToString().ToLowerInvariant();
            margins[shape] = root["margin"] is { Members: not null } m ? ElementReader.Sides(m, key, values) : ElementReader.Sides(root, "margin", values);
            if (root["layout"]?[key] is not { } at) found.Add(Diagnostic.Error("theme-layout", $"the theme has no layout for {key} cards", root.Place, $"add layout.{key}"));
            else if (elements.Read(at) is { } made) layouts[shape] = made;
        }

        if (root["layout"] is { } all) values.Only(all, "layout", "square", "wide", "tall");
        if (root["margin"] is { Members: not null } sides) values.Only(sides, "margin", "square", "wide", "tall");
        (MarkStyle marks, Rgba? markColor) = Marks(root["marks"], values);
        EmphasisStyle emphasis = Emphasis(root["emphasis"], values);
        string description = values.Text(root, "description") ?? "";
        Ground ground = GroundReader.Read(root["background"], values);
        if (found.Skip(before).Any(d => d.Severity == Severity.Error)) return null;
        return new Theme
        {
            Name = name,
            Description = description,
            Palette = [.. (root["palette"]?.Members ?? []).Select(p => KeyValuePair.Create(p.Key, palette[p.Key]))],
            Ground = ground,
            Roles = roles,
            Layouts = layouts,
            Margins = margins,
            Marks = marks,
            MarkColor = markColor ?? roles["quote"].Color,
            Emphasis = emphasis,
            Print = new Lazy<string>(() => Fingerprint(root)),
        };
    }

    private static (MarkStyle Style, Rgba? Color) Marks(JsonSpot? at, ThemeValues v)
    {
        if (at is null) return (MarkStyle.None, null);
        v.Only(at, "marks", "style", "color");
        return (Enum.Parse<MarkStyle>(v.OneOf(at, "style", "none", "none", "hang"), ignoreCase: true), v.Color(at, "color"));
    }

    private static EmphasisStyle Emphasis(JsonSpot? at, ThemeValues v)
    {
        if (at is null) return new EmphasisStyle();
        v.Only(at, "emphasis", "stroke", "color", "weight", "italic", "ending");
        int? weight = at["weight"] is null ? null : (int)v.Number(at, "weight", 400, 1, 1000);
        return new EmphasisStyle(v.Color(at, "stroke"), v.Color(at, "color"), weight, v.Flag(at, "italic"), v.Flag(at, "ending"));
    }

    private static Dictionary<string, TypeRole> Roles(JsonSpot root, ThemeValues v)
    {
        Dictionary<string, TypeRole> roles = new(StringComparer.Ordinal);
        if (root["type"] is { } type) v.Only(type, "type", RoleNames);
        foreach (string name in RoleNames)
        {
            if (root["type"]?[name] is not { } at)
            {
                roles[name] = roles.GetValueOrDefault("show") is { } show ? show with { Name = name } : new TypeRole { Name = name, Family = "Inter" };
                continue;
            }

            v.Only(at, $"type.{name}", "family", "weight", "italic", "size", "leading", "tracking", "case", "color", "features");
            (double min, double max) = v.Range(at, "size", 28, 8, 800);
            (double leadMax, double leadMin) = v.Range(at, "leading", 1.3, 0.7, 3);
            (double trackMax, double trackMin) = v.Range(at, "tracking", 0, -0.2, 1);
            roles[name] = new TypeRole
            {
                Name = name,
                Family = v.Text(at, "family") ?? "Inter",
                Weight = (int)v.Number(at, "weight", 400, 1, 1000),
                Italic = v.Flag(at, "italic"),
                SizeMin = Math.Min(min, max),
                SizeMax = Math.Max(min, max),
                LeadingAtMax = leadMax,
                LeadingAtMin = leadMin,
                TrackingAtMax = trackMax,
                TrackingAtMin = trackMin,
                Case = Enum.Parse<LetterCase>(v.OneOf(at, "case", "none", "none", "upper", "slug"), ignoreCase: true),
                Color = v.Color(at, "color") ?? new Rgba(0, 0, 0),
                Features = v.Words(at, "features"),
            };
        }

        return roles;
    }

    private static string Fingerprint(JsonSpot root)
    {
        StringBuilder text = new();
        Write(root, text);
        return Convert.ToHexStringLower(XxHash128.Hash(System.Text.Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Write(JsonSpot at, StringBuilder text)
    {
        if (at.Members is { } members)
        {
            text.Append('{');
            foreach ((string key, JsonSpot value) in members.OrderBy(m => m.Key, StringComparer.Ordinal))
            {
                text.Append(key).Append(':');
                Write(value, text);
                text.Append(';');
            }

            text.Append('}');
            return;
        }

        if (at.Items is { } items)
        {
            text.Append('[');
            foreach (JsonSpot item in items)
            {
                Write(item, text);
                text.Append(';');
            }

            text.Append(']');
            return;
        }

        text.Append(at.Found);
    }
}
