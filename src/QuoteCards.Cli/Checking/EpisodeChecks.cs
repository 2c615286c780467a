using QuoteCards.Cli.Configuration;
using QuoteCards.Cli.Locations;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Transcripts;
using QuoteCards.Transcripts.Audits;
using QuoteCards.Transcripts.Verdicts;

namespace QuoteCards.Cli.Checking;

/// <summary>Holds every episode of a run against its own transcript, where one is known, and looks at its times where none is.</summary>
internal sealed class EpisodeChecks(Surroundings here, Settings settings, Report report, IReadOnlyList<string> files)
{
    private readonly LocationReader _locations = new(here);

    /// <summary>The episodes, each filled in and told on its quotes; what is wrong with a transcript is told in the report, and refused when the command line names it.</summary>
    /// <param name="episodes">As the notes have them.</param>
    /// <param name="named">The transcript of the command line, or null.</param>
    public List<CheckedEpisode> Run(IReadOnlyList<Episode> episodes, string? named)
    {
        TranscriptFinder finder = new(here, named, settings.Transcript, files, episodes.Count);
        if (finder.Problem is { } problem) report.Refuse(problem);
        if (finder.LeavesConfigured)
            report.Found.Add(Diagnostic.Warning("transcript-shared", $"{episodes.Count} episodes were read, and the configuration names the transcript of one, which is left aside", new Place(SettingsReader.FileName), $"\"transcripts/{TranscriptFinder.Name}.vtt\" names one for each"));
        return report.IsRefused ? [] : [.. episodes.Select(e => One(e, finder.For(e)))];
    }

    private CheckedEpisode One(Episode episode, TranscriptPlace? place)
    {
        if (place is null || Read(episode, place) is not { } transcript) return new CheckedEpisode(TimeAudit.Run(episode), null, null);
        CheckReport found = TranscriptCheck.Run(episode, transcript, new CheckOptions { Speakers = Labels(), KnownSpeakers = settings.Speakers });
        report.Found.AddRange(found.Diagnostics);
        return new CheckedEpisode(TimeAudit.Run(found.Episode), transcript, found);
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

    // A label may be mapped by its own key, or be an alias of a person.
    private Dictionary<string, string> Labels()
    {
        Dictionary<string, string> labels = new(settings.SpeakerLabels, StringComparer.OrdinalIgnoreCase);
        foreach (Speaker person in settings.Speakers)
            foreach (string alias in person.Aliases ?? []) labels.TryAdd(alias, person.Name);
        return labels;
    }
}
