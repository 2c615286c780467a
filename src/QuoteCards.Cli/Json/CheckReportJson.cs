using QuoteCards.Cli.Checking;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Cli.Json;

/// <summary>What <c>check --json</c> prints.</summary>
internal static class CheckReportJson
{
    private static readonly string[] Unchecked = ["verdict", "speakerVerdict", "timeVerdict", "found", "diff"];

    /// <summary><c>{"episodes":[{"title","source","transcript","quotes":[{"id","text","speaker","timeSeconds","verdict",…}]}],"warnings":[…]}</c>.</summary>
    /// <param name="held">What the episodes were held against.</param>
    /// <param name="episodes">The same episodes with the quotes that are asked for.</param>
    /// <param name="found">What is told of the whole.</param>
    public static string Of(IReadOnlyList<CheckedEpisode> held, IReadOnlyList<Episode> episodes, IReadOnlyList<Diagnostic> found) => JsonText.Of(w =>
    {
        JsonText.List(w, "episodes", episodes.Zip(held), (writer, pair) =>
        {
            (Episode episode, CheckedEpisode with) = pair;
            writer.WriteString("title", episode.Title);
            writer.WriteString("source", episode.Source);
            writer.WriteString("transcript", with.Transcript?.Source);
            JsonText.List(writer, "quotes", episode.Quotes, (one, q) =>
            {
                one.WriteString("id", q.Id.Value);
                one.WriteString("text", q.Text);
                one.WriteString("speaker", q.Speaker?.Name);
                JsonText.Number(one, "timeSeconds", q.Time?.TotalSeconds);
                if (q.Check is { } check) CheckJson.Members(one, check);
                else Array.ForEach(Unchecked, one.WriteNull);
            });
        });
        DiagnosticJson.Long(w, "warnings", found);
    });
}
