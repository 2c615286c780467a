using QuoteCards.Batches;
using QuoteCards.Diagnostics;

namespace QuoteCards.Cli.Json;

/// <summary>Cards as JSON.</summary>
internal static class RenderJson
{
    /// <summary>What <c>render --json</c> prints: what became of the batch, its cards as the manifest holds them, what would be drawn in a dry run, and files that no quote stands behind any more.</summary>
    public static string Report(BatchResult result, IReadOnlyList<ManifestCard> orphans, string folder, bool dry, string ending, IReadOnlyList<Diagnostic> found) => JsonText.Of(w =>
    {
        w.WriteString("folder", folder);
        w.WriteNumber("drawn", result.Drawn);
        w.WriteNumber("unchanged", result.Unchanged);
        w.WriteNumber("failed", result.Failed);
        w.WriteBoolean("cancelled", result.Cancelled);
        w.WriteStartArray("cards");
        foreach (byte[] line in result.CardLines) JsonText.Put(w, line);
        w.WriteEndArray();
        JsonText.List(w, "planned", dry ? result.DrawnJobs : [], (writer, job) =>
        {
            writer.WriteString("id", job.Request.Quote.Id.Value);
            writer.WriteString("theme", job.Request.Theme.Name);
            writer.WriteString("size", job.Request.Size.Name);
            writer.WriteString("file", job.File + ending);
        });
        JsonText.Words(w, "orphans", orphans.Select(c => c.File));
        DiagnosticJson.Long(w, "warnings", found);
    });

    /// <summary>What <c>preview --json</c> prints: <c>{"cards":[…],"warnings":[…]}</c>, with full paths as files.</summary>
    public static string Preview(IEnumerable<ManifestCard> cards, IReadOnlyList<Diagnostic> found) => JsonText.Of(w =>
    {
        w.WriteStartArray("cards");
        foreach (ManifestCard card in cards) JsonText.Put(w, Manifest.Line(card));
        w.WriteEndArray();
        DiagnosticJson.Long(w, "warnings", found);
    });
}
