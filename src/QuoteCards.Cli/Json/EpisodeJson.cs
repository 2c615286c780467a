using System.Globalization;
using System.Text.Json;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Cli.Json;

/// <summary>Episodes and quotes as JSON.</summary>
internal static class EpisodeJson
{
    /// <summary>What <c>list --json</c> prints: <c>{"episodes":[…],"warnings":[…]}</c>.</summary>
    public static string List(IReadOnlyList<Episode> episodes, IReadOnlyList<Diagnostic> found) => JsonText.Of(w =>
    {
        JsonText.List(w, "episodes", episodes, (writer, e) =>
        {
            Head(writer, e);
            JsonText.List(writer, "quotes", e.Quotes, Members);
        });
        DiagnosticJson.Long(w, "warnings", found);
    });

    /// <summary>What <c>explain --json</c> prints: <c>{"episode":{…},"quote":{…}}</c>.</summary>
    public static string Explain(Episode episode, Quote quote) => JsonText.Of(w =>
    {
        w.WriteStartObject("episode");
        Head(w, episode);
        w.WriteEndObject();
        w.WriteStartObject("quote");
        Members(w, quote);
        w.WriteEndObject();
    });

    /// <summary>A rule's name as it is printed.</summary>
    public static string RuleName(EvidenceRule rule) => rule switch
    {
        EvidenceRule.LeadIn => "lead-in",
        EvidenceRule.ClosingList => "closing list",
        _ => rule.ToString().ToLowerInvariant(),
    };

    private static void Head(Utf8JsonWriter w, Episode e)
    {
        w.WriteString("title", e.Title);
        w.WriteString("show", e.Show);
        w.WriteString("date", e.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        w.WriteString("url", e.Url);
        w.WriteString("source", e.Source);
        w.WriteString("guid", e.Guid);
        w.WriteString("season", e.Season);
        w.WriteString("number", e.Number);
        JsonText.Number(w, "durationSeconds", e.Duration?.TotalSeconds);
        JsonText.Words(w, "speakers", e.Speakers.Select(s => s.Name));
    }

    private static void Members(Utf8JsonWriter w, Quote q)
    {
        w.WriteString("id", q.Id.Value);
        w.WriteString("text", q.Text);
        w.WriteString("speaker", q.Speaker?.Name);
        w.WriteString("time", q.Time?.ToString());
        JsonText.Number(w, "timeSeconds", q.Time?.TotalSeconds);
        w.WriteString("section", q.Section);
        w.WriteBoolean("notable", q.Notable);
        w.WriteStartObject("provenance");
        Write(w, "text", q.Provenance.Text);
        Write(w, "speaker", q.Provenance.Speaker);
        Write(w, "time", q.Provenance.Time);
        Write(w, "section", q.Provenance.Section);
        w.WriteEndObject();
        CheckJson.Write(w, "check", q.Check);
        DiagnosticJson.Short(w, "warnings", q.Warnings);
    }

    private static void Write(Utf8JsonWriter w, string name, Evidence e)
    {
        w.WriteStartObject(name);
        w.WriteString("rule", RuleName(e.Rule));
        JsonText.Number(w, "line", e.Place.Line > 0 ? e.Place.Line : null);
        w.WriteNumber("confidence", e.Confidence);
        w.WriteString("detail", e.Detail);
        w.WriteEndObject();
    }
}
