using System.Text.Json;
using QuoteCards.Sizes;

namespace QuoteCards.Cli.Json;

/// <summary>Sizes and networks as JSON: <c>{"sizes":[…],"networks":[…]}</c>.</summary>
internal static class SizeJson
{
    public static string List(SizeTable table) => JsonText.Of(w =>
    {
        JsonText.List(w, "sizes", table.All, (writer, s) => Size(writer, s, table));
        JsonText.List(w, "networks", table.Networks, Network);
    });

    private static void Size(Utf8JsonWriter w, CardSize s, SizeTable table)
    {
        w.WriteString("name", s.Name);
        w.WriteNumber("width", s.Width);
        w.WriteNumber("height", s.Height);
        w.WriteStartObject("safe");
        w.WriteNumber("left", s.Safe.Left);
        w.WriteNumber("top", s.Safe.Top);
        w.WriteNumber("right", s.Safe.Right);
        w.WriteNumber("bottom", s.Safe.Bottom);
        w.WriteEndObject();
        w.WriteString("use", s.Use);
        JsonText.Words(w, "networks", table.Networks.Where(n => n.Sizes.Contains(s.Name)).Select(n => n.Name));
    }

    private static void Network(Utf8JsonWriter w, Network n)
    {
        w.WriteString("name", n.Name);
        JsonText.Words(w, "sizes", n.Sizes);
        JsonText.Number(w, "maxBytes", n.MaxBytes);
        JsonText.Number(w, "maxImages", n.MaxImages);
        JsonText.Number(w, "altText", n.AltText);
        w.WriteString("note", n.Note.Length > 0 ? n.Note : null);
    }
}
