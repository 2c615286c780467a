using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Cli;

/// <summary>The JSON that scripts rely on; null where something is unknown.</summary>
internal static class EpisodeListing
{
    public static string Json(IReadOnlyList<Episode> episodes, IReadOnlyList<Diagnostic> found)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter w = new(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            w.WriteStartObject();
            w.WriteStartArray("episodes");
            foreach (Episode episode in episodes) Write(w, episode);
            w.WriteEndArray();
            Warnings(w, found);
            w.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter w, Episode e)
    {
        w.WriteStartObject();
        w.WriteString("title", e.Title);
        w.WriteString("show", e.Show);
        w.WriteString("date", e.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        w.WriteString("url", e.Url);
        w.WriteStartArray("speakers");
        foreach (Speaker s in e.Speakers) w.WriteStringValue(s.Name);
        w.WriteEndArray();
        w.WriteStartArray("quotes");
        foreach (Quote q in e.Quotes) Write(w, q);
        w.WriteEndArray();
        w.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter w, Quote q)
    {
        w.WriteStartObject();
        w.WriteString("id", q.Id.Value);
        w.WriteString("text", q.Text);
        w.WriteString("speaker", q.Speaker?.Name);
        w.WriteString("time", q.Time?.ToString());
        if (q.Time is { } at) w.WriteNumber("timeSeconds", at.TotalSeconds);
        else w.WriteNull("timeSeconds");
        w.WriteString("section", q.Section);
        w.WriteBoolean("notable", q.Notable);
        w.WriteStartObject("provenance");
        Write(w, "text", q.Provenance.Text);
        Write(w, "speaker", q.Provenance.Speaker);
        Write(w, "time", q.Provenance.Time);
        w.WriteEndObject();
        Warnings(w, q.Warnings);
        w.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter w, string name, Evidence e)
    {
        w.WriteStartObject(name);
        w.WriteString("rule", RuleName(e.Rule));
        if (e.Place.Line > 0) w.WriteNumber("line", e.Place.Line);
        else w.WriteNull("line");
        w.WriteNumber("confidence", e.Confidence);
        w.WriteString("detail", e.Detail);
        w.WriteEndObject();
    }

    public static string RuleName(EvidenceRule rule) => rule switch
    {
        EvidenceRule.LeadIn => "lead-in",
        EvidenceRule.ClosingList => "closing list",
        _ => rule.ToString().ToLowerInvariant(),
    };

    private static void Warnings(Utf8JsonWriter w, IReadOnlyList<Diagnostic> warnings)
    {
        w.WriteStartArray("warnings");
        foreach (Diagnostic d in warnings)
        {
            w.WriteStartObject();
            w.WriteString("code", d.Code);
            w.WriteString("message", d.Message);
            if (d.Place.Line > 0) w.WriteNumber("line", d.Place.Line);
            else w.WriteNull("line");
            w.WriteEndObject();
        }

        w.WriteEndArray();
    }
}
