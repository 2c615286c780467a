using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Overrides;
using QuoteCards.Transcripts.Corrections;

namespace QuoteCards.Cli.Checking;

/// <summary>Writes what transcripts know better into the overrides files beside the notes.</summary>
/// <param name="here">The machine.</param>
/// <param name="files">The notes that were read from files, as full paths.</param>
/// <param name="check">Holds the episodes, as the notes and the overrides files have them now, against their transcripts, and tells nothing.</param>
/// <param name="report">Takes what is to be told.</param>
internal sealed class Fixer(Surroundings here, IReadOnlyList<string> files, Func<List<CheckedEpisode>> check, Report report)
{
    private readonly OverridesShelf _shelf = new(here, files);
    private int _written;

    /// <summary>Writes the corrections. What is shared comes first: once it is known who is behind a label and how far times are shifted, fewer single corrections are left.</summary>
    public void Run(IReadOnlyList<Episode> noted)
    {
        Write(noted, check(), one => new OverrideNews(
            one.Report!.Proposals, one.Overrides is { Shifts.Count: > 0 } ? [] : one.Report.Offsets, []));
        Write(noted, check(), one =>
        {
            ILookup<bool, Correction> all = CorrectionFinder.Find(one.Report!, one.Transcript!, one.Options).ToLookup(c => Has(one, c));
            foreach (Correction kept in all[true]) report.Notice($"{one.Overrides!.Source}: the {kept.Field.ToString().ToLowerInvariant()} of {kept.Id} is kept as it stands; the transcript has \"{kept.Value}\" ({kept.Evidence})");
            return new OverrideNews([], [], [.. all[false]]);
        });
        if (_written == 0 && !report.HasErrors) report.Notice("nothing is left to write");
    }

    private void Write(IReadOnlyList<Episode> noted, List<CheckedEpisode> held, Func<CheckedEpisode, OverrideNews> news)
    {
        for (int i = 0; i < held.Count; i++)
        {
            if (held[i].Report is null || news(held[i]) is not { Count: > 0 } added) continue;
            if (_shelf.PathFor(noted[i]) is not { } path)
            {
                report.Found.Add(Diagnostic.Error("overrides-nowhere", "there is no file beside which corrections could be written", new Place(noted[i].Source), "--fix takes notes that are files"));
                continue;
            }

            // Several episodes of one file share labels by accident only.
            if (noted.Count(e => e.Origin == noted[i].Origin) > 1) added = added with { Labels = [], Shifts = [] };
            Add(noted[i], path, added);
        }
    }

    private void Add(Episode noted, string path, OverrideNews added)
    {
        string shown = here.Short(path);
        string? text = _shelf.Text(noted, report.Found);
        EpisodeOverrides? before = text is null ? null : OverridesReader.Read(text, shown, []);
        string written = OverridesWriter.Write(text, before, Path.GetFileName(noted.Source!), noted.Quotes, added);
        List<Diagnostic> wrong = [];
        // A form that a person chose and that lines cannot be added to, such as braces, is left alone.
        if (OverridesReader.Read(written, shown, wrong) is not { } after || Count(after) != Count(before) + added.Count)
        {
            report.Found.Add(Diagnostic.Error("overrides-form", $"{added.Count} corrections cannot be added to this file as it is written", new Place(shown), "write each key on a line of its own, set in by spaces"));
            return;
        }

        try
        {
            _shelf.Write(noted, written);
            report.Notice($"{shown}: {Told(added)}");
            _written += added.Count;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report.Found.Add(Diagnostic.Error("overrides-unwritable", "the corrections cannot be written", new Place(shown), "the folder or the file may not be written"));
        }
    }

    private static int Count(EpisodeOverrides? all) => all is null ? 0
        : all.Labels.Count + all.Shifts.Count(s => s.Seconds != 0) + all.Quotes.Sum(q => (q.Text is null ? 0 : 1) + (q.Speaker is null ? 0 : 1) + (q.Time is null ? 0 : 1));

    private static string Told(OverrideNews added)
    {
        (int Count, string One, string Many)[] kinds =
        [
            (added.Labels.Count, "label", "labels"), (added.Shifts.Count, "shift", "shifts"), (Of(CorrectionField.Text), "quote's words", "quotes' words"),
            (Of(CorrectionField.Speaker), "speaker", "speakers"), (Of(CorrectionField.Time), "time", "times"),
        ];
        return string.Join(", ", kinds.Where(k => k.Count > 0).Select(k => FormattableString.Invariant($"{k.Count} {(k.Count == 1 ? k.One : k.Many)}"))) + " written";

        int Of(CorrectionField field) => added.Corrections.Count(c => c.Field == field);
    }

    // What stands in the file stands.
    private static bool Has(CheckedEpisode one, Correction c) => one.Overrides?.Quotes.FirstOrDefault(q => OverridesApplication.Find(q.Id, one.Episode.Quotes)?.Id == c.Id) is { } entry && c.Field switch
    {
        CorrectionField.Text => entry.Text is not null,
        CorrectionField.Speaker => entry.Speaker is not null,
        _ => entry.Time is not null,
    };
}
