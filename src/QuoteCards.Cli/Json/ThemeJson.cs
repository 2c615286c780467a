using System.Text.Json;
using QuoteCards.Diagnostics;
using QuoteCards.Themes;

namespace QuoteCards.Cli.Json;

/// <summary>Themes as JSON.</summary>
internal static class ThemeJson
{
    /// <summary>What <c>themes --json</c> prints: <c>{"themes":[…],"warnings":[…]}</c>.</summary>
    public static string List(IReadOnlyList<Theme> themes, IReadOnlyList<Diagnostic> found) => JsonText.Of(w =>
    {
        JsonText.List(w, "themes", themes, Members);
        DiagnosticJson.Long(w, "warnings", found);
    });

    /// <summary>What <c>themes show</c> and <c>themes check</c> print: <c>{"valid","theme":{…} or null,"warnings":[…]}</c>.</summary>
    public static string One(ThemeReading reading) => JsonText.Of(w =>
    {
        w.WriteBoolean("valid", reading.Theme is not null);
        if (reading.Theme is { } theme)
        {
            w.WriteStartObject("theme");
            Members(w, theme);
            w.WriteEndObject();
        }
        else w.WriteNull("theme");

        DiagnosticJson.Long(w, "warnings", reading.Diagnostics);
    });

    private static void Members(Utf8JsonWriter w, Theme theme)
    {
        w.WriteString("name", theme.Name);
        w.WriteString("description", theme.Description);
        JsonText.List(w, "palette", theme.Palette, (writer, p) =>
        {
            writer.WriteString("name", p.Key);
            writer.WriteString("color", p.Value.ToString());
        });
        JsonText.List(w, "roles", theme.Roles.Values, (writer, r) =>
        {
            writer.WriteString("name", r.Name);
            writer.WriteString("family", r.Family);
            writer.WriteNumber("weight", r.Weight);
            writer.WriteBoolean("italic", r.Italic);
            writer.WriteNumber("sizeMin", r.SizeMin);
            writer.WriteNumber("sizeMax", r.SizeMax);
            writer.WriteString("color", r.Color.ToString());
        });
        JsonText.Words(w, "shapes", theme.Layouts.Keys.Select(s => s.ToString().ToLowerInvariant()));
    }
}
