using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;

namespace QuoteCards.Cli.Checking;

/// <summary>Leaves out the quotes that did not pass the check.</summary>
internal static class Verified
{
    /// <summary>The episodes with only those quotes that are no worse than a level; each that is left out is told, and so is an episode that could not be checked.</summary>
    public static List<Episode> Only(IReadOnlyList<CheckedEpisode> held, IReadOnlyList<Episode> episodes, RequiredLevel level, Report report)
    {
        report.Found.AddRange(held.Where(c => c.Transcript is null).Select(c => Needs(c.Episode)));
        if (held.All(c => c.Transcript is null)) report.Refuse(report.Found[^1]);
        foreach (Quote q in episodes.SelectMany(e => e.Quotes).Where(q => q.Check is not null && !level.IsPassedBy(q)))
            report.Found.Add(Diagnostic.Warning("quote-unverified", $"\"{QuoteExcerpt.Of(q.Text)}\" ({q.Id}) is not drawn: {Why(q)}", q.Provenance.Text.Place));
        return [.. episodes.Select(e => e with { Quotes = [.. e.Quotes.Where(q => level.IsPassedBy(q))] })];
    }

    /// <summary>An episode cannot be checked.</summary>
    public static Diagnostic Needs(Episode episode) => Diagnostic.Error(
        "transcript-needed", "no transcript is known to check it against", new Place(episode.Source), "--transcript names it; so does \"transcript\" in the notes, and a file of their name beside them is found by itself");

    private static string Why(Quote q) => q.Check! switch
    {
        { Verdict: Verdict.NotFound } => "it is not in the transcript",
        { Verdict: Verdict.Differs } check => $"it is not what was said: {QuoteExcerpt.Of(DiffText.Changes(check.Diff), 200)}",
        { SpeakerVerdict: SpeakerVerdict.Differs, Found: { } found } => $"{found.Speaker} says it",
        { SpeakerVerdict: SpeakerVerdict.TurnBoundary, Found: { } found } => $"{string.Join(" and ", found.Speakers)} say it",
        _ => "it is edited, and only verbatim passes",
    };
}
