using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Transcripts.Suggestions;

namespace QuoteCards.Cli.Json;

/// <summary>What <c>suggest --json</c> prints.</summary>
internal static class SuggestJson
{
    /// <summary><c>{"title","source","transcript","suggestions":[{"id","text","speaker","time","timeSeconds","endSeconds","cue","score","reasons":[{"name","points","detail"}]}],"warnings":[…]}</c>.</summary>
    public static string Of(Episode episode, string? transcript, IReadOnlyList<Suggestion> suggestions, IReadOnlyList<Diagnostic> found) => JsonText.Of(w =>
    {
        w.WriteString("title", episode.Title);
        w.WriteString("source", episode.Source);
        w.WriteString("transcript", transcript);
        JsonText.List(w, "suggestions", suggestions, (one, s) =>
        {
            Quote quote = s.ToQuote();
            one.WriteString("id", quote.Id.Value);
            one.WriteString("text", quote.Text);
            one.WriteString("speaker", quote.Speaker?.Name);
            one.WriteString("time", quote.Time?.ToString());
            JsonText.Number(one, "timeSeconds", quote.Time?.TotalSeconds);
            JsonText.Number(one, "endSeconds", s.End?.TotalSeconds);
            one.WriteNumber("cue", s.Cue);
            one.WriteNumber("score", s.Score);
            JsonText.List(one, "reasons", s.Reasons, (reason, r) =>
            {
                reason.WriteString("name", r.Name);
                reason.WriteNumber("points", r.Points);
                reason.WriteString("detail", r.Detail);
            });
        });
        DiagnosticJson.Long(w, "warnings", found);
    });
}
