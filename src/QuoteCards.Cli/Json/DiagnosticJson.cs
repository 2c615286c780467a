using System.Text.Json;
using QuoteCards.Diagnostics;

namespace QuoteCards.Cli.Json;

/// <summary>Diagnostics as JSON: <c>{"code","message","line"}</c>, and beside it <c>"severity","file","hint"</c> where they belong to no quote.</summary>
internal static class DiagnosticJson
{
    /// <summary>The short shape.</summary>
    public static void Short(Utf8JsonWriter w, string name, IEnumerable<Diagnostic> all) => JsonText.List(w, name, all, Members);

    /// <summary>The long shape.</summary>
    public static void Long(Utf8JsonWriter w, string name, IEnumerable<Diagnostic> all) => JsonText.List(w, name, all, (writer, d) =>
    {
        Members(writer, d);
        writer.WriteString("severity", d.Severity == Severity.Error ? "error" : "warning");
        writer.WriteString("file", d.Place.File);
        writer.WriteString("hint", d.Hint);
    });

    private static void Members(Utf8JsonWriter w, Diagnostic d)
    {
        w.WriteString("code", d.Code);
        w.WriteString("message", d.Message);
        JsonText.Number(w, "line", d.Place.Line > 0 ? d.Place.Line : null);
    }
}
