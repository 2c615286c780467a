using QuoteCards.Cli.Configuration;
using QuoteCards.Cli.Locations;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Overrides;
using QuoteCards.Transcripts;
using QuoteCards.Transcripts.Audits;
using QuoteCards.Transcripts.Verdicts;

namespace QuoteCards.Cli.Checking;

/// <summary>Lays its corrections over every episode of a run, holds it against its own transcript, where one is known, and looks at its times where none is.</summary>
internal sealed class EpisodeChecks(Surroundings here, Settings settings, Report report, IReadOnlyList<string> files)
{
    private readonly LocationReader _locations = new(here);
    private readonly OverridesShelf _overrides = new(here, files);

    /// <summary>
    /// The episodes, each corrected, filled in and told on its quotes. What is wrong with a transcript is told in the report, and refused when the command line
    /// names it; wrong corrections are refused always, since what they correct would be drawn.
    /// </summary>
    /// <param name="episodes">As the notes have them.</param>
    /// <param name="named">The transcript of the command line, or null.</param>
    public List<CheckedEpisode> Run(IReadOnlyList<Episode> episodes, string? named)
    {
        TranscriptFinder finder = new(here, named, settings.Transcript, files, episodes.Count);
        if (finder.Problem is { } problem) report.Refuse(problem);
        if (finder.LeavesConfigured)
            report.Found.Add(Diagnostic.Warning("transcript-shared", $"{episodes.Count} episodes were read, and the configuration names the transcript of one, which is left aside", new Place(SettingsReader.FileName), $"\"transcripts/{TranscriptFinder.Name}.vtt\" names one for each"));
        Dictionary<string, EpisodeOverrides> overrides = Overrides(episodes);
        return report.IsRefused ? [] : [.. episodes.Select(e => One(e, overrides.GetValueOrDefault(e.Source ?? ""), finder.For(e)))];
    }

    // One file of notes, one file of corrections, however many episodes stand in it.
    private Dictionary<string, EpisodeOverrides> Overrides(IReadOnlyList<Episode> episodes)
    {
        Dictionary<string, EpisodeOverrides> all = new(StringComparer.Ordinal);
        foreach (IGrouping<string, Episode> notes in episodes.GroupBy(e => e.Source ?? "", StringComparer.Ordinal))
        {
            List<Diagnostic> wrong = [];
            if (_overrides.Read(notes.Key, wrong) is { } read)
            {
                all[notes.Key] = read;
                report.Found.AddRange(OverridesApplication.Strangers(read, [.. notes.SelectMany(e => e.Quotes)]));
            }

            foreach (Diagnostic d in wrong) report.Refuse(d);
        }

        return all;
    }

    private CheckedEpisode One(Episode noted, EpisodeOverrides? overrides, TranscriptPlace? place)
    {
        Episode episode = overrides is null ? noted : OverridesApplication.To(noted, overrides, settings.Speakers);
        CheckOptions options = new() { Speakers = LabelNames.Of(settings, overrides), KnownSpeakers = settings.Speakers };
        if (place is null || Read(episode, place) is not { } transcript) return new CheckedEpisode(TimeAudit.Run(episode), overrides, null, null, options);
        CheckReport found = TranscriptCheck.Run(episode, transcript, options);
        report.Found.AddRange(found.Diagnostics);
        return new CheckedEpisode(TimeAudit.Run(found.Episode), overrides, transcript, found, options);
    }

    private Transcript? Read(Episode episode, TranscriptPlace place)
    {
        Located located = _locations.Read(place.Location, place.Folder);
        if (located.Bytes is { } bytes)
        {
            TranscriptReading reading = TranscriptReader.Read(bytes, located.Name);
            foreach (Diagnostic d in reading.Diagnostics)
                if (d.Severity == Severity.Error && place.Origin == TranscriptOrigin.CommandLine) report.Refuse(d);
                else report.Found.Add(d);
            return reading.Transcript;
        }

        Place told = place.Origin switch { TranscriptOrigin.Notes => new Place(episode.Source), TranscriptOrigin.Configuration => new Place(SettingsReader.FileName), _ => default };
        Diagnostic problem = located.Problem! with { Message = $"the transcript \"{located.Name}\" is left aside: {located.Problem.Message}", Place = told };
        if (place.Origin == TranscriptOrigin.CommandLine) report.Refuse(problem with { Message = $"the transcript \"{located.Name}\" cannot be used: {located.Problem.Message}" });
        else if (problem.Code == LocationReader.Remote) report.Notice(problem.Message);
        else report.Found.Add(problem);
        return null;
    }
}
