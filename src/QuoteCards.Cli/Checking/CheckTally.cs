using System.Globalization;
using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;

namespace QuoteCards.Cli.Checking;

/// <summary>How many quotes have which verdict, in a line.</summary>
internal static class CheckTally
{
    /// <summary>Such as <c>9 quotes: 5 verbatim, 3 edited, 1 differs; speaker: 1 differs; time: 2 off, 3 filled in</c>.</summary>
    public static string Of(IReadOnlyList<Quote> quotes)
    {
        List<QuoteCheck> checks = [.. quotes.Select(q => q.Check).OfType<QuoteCheck>()];
        string[] parts =
        [
            Part("", (checks.Count(c => c.Verdict == Verdict.Verbatim), "verbatim"), (checks.Count(c => c.Verdict == Verdict.Edited), "edited"), (checks.Count(c => c.Verdict == Verdict.Differs), "differs"), (checks.Count(c => c.Verdict == Verdict.NotFound), "not found"), (quotes.Count - checks.Count, "not checked"), (quotes.Count(q => q.Accepted), "accepted")),
            Part("speaker: ", (checks.Count(c => c.SpeakerVerdict == SpeakerVerdict.Differs), "differs"), (checks.Count(c => c.SpeakerVerdict == SpeakerVerdict.TurnBoundary), "turn boundary"), (quotes.Count(q => q.Provenance.Speaker.Rule == EvidenceRule.Transcript), "filled in")),
            Part("time: ", (checks.Count(c => c.TimeVerdict == TimeVerdict.Off), "off"), (checks.Count(c => c.TimeVerdict == TimeVerdict.FilledIn), "filled in")),
        ];
        return $"{(quotes.Count == 1 ? "1 quote" : string.Create(CultureInfo.InvariantCulture, $"{quotes.Count} quotes"))}: {string.Join("; ", parts.Where(p => p.Length > 0))}";
    }

    private static string Part(string head, params (int Count, string Word)[] counts)
    {
        string all = string.Join(", ", counts.Where(c => c.Count > 0).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Count} {c.Word}")));
        return all.Length == 0 ? "" : head + all;
    }
}
