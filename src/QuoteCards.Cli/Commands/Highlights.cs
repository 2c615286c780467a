using QuoteCards.Batches;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Cli.Commands;

/// <summary>Marks the words of <c>--highlight ID:"words"</c> in their quotes.</summary>
internal static class Highlights
{
    /// <summary>The episodes with the words marked; what is wrong is refused in the report.</summary>
    public static List<Episode> Mark(List<Episode> episodes, IReadOnlyList<string> asked, Report report)
    {
        foreach (string one in asked)
        {
            int colon = one.IndexOf(':', StringComparison.Ordinal);
            string words = one[(colon + 1)..].Trim(' ', '"', '“', '”');
            if (colon < 1 || words.Length == 0)
            {
                report.Refuse(Diagnostic.Error("highlight-invalid", $"--highlight is \"{one}\"; it must be an ID, a colon and words of that quote", default, "--highlight 3vpj:\"the latest console\""));
                continue;
            }

            if (QuoteFinder.Find(episodes, one[..colon], out Diagnostic? problem) is not { } hit) report.Refuse(problem!);
            else if (hit.Quote.Text.IndexOf(words, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
                episodes = [.. episodes.Select(e => ReferenceEquals(e, hit.Episode) ? With(e, hit.Quote, new TextSpan(at, words.Length)) : e)];
            else
                report.Refuse(Diagnostic.Error("highlight-unknown", $"the quote {hit.Quote.Id} does not say \"{words}\"", hit.Quote.Provenance.Text.Place, "the words must stand as they do in the quote"));
        }

        return episodes;
    }

    private static Episode With(Episode episode, Quote quote, TextSpan span) => episode with
    {
        Quotes = [.. episode.Quotes.Select(q => ReferenceEquals(q, quote) ? q with { Emphasis = Merge([.. q.Emphasis, span]) } : q)],
    };

    // Spans stay in order and apart: those that touch become one.
    private static List<TextSpan> Merge(IEnumerable<TextSpan> spans)
    {
        List<TextSpan> merged = [];
        foreach (TextSpan span in spans.OrderBy(s => s.Start))
            if (merged.Count > 0 && span.Start <= merged[^1].End) merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End) - merged[^1].Start);
            else merged.Add(span);
        return merged;
    }
}
