using QuoteCards.Cli.Configuration;
using QuoteCards.Cli.Locations;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Feeds.Soundbites;
using QuoteCards.Overrides;
using QuoteCards.Transcripts;
using QuoteCards.Transcripts.Audits;
using QuoteCards.Transcripts.Verdicts;

namespace QuoteCards.Cli.Checking;

/// <summary>Lays its corrections over every episode of a run, holds it against its own transcript, where one is known, and looks at its times where none is.</summary>
internal sealed class EpisodeChecks(Surroundings here, Settings settings, Report report, IReadOnlyList<string> files, LocationReader locations)
{
    private readonly OverridesShelf _overrides = new(here, files);
    private readonly List<Diagnostic> _remote = [];

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
        if (report.IsRefused) return [];
        List<CheckedEpisode> held = [.. episodes.Select(e => One(e, overrides.GetValueOrDefault(e.Origin ?? ""), IsOfUse(e, episodes.Count) ? finder.For(e) : null))];
        TellRemote();
        if (held is [var only]) report.Found.AddRange(SoundbiteQuotes.Silent(only.Episode).Select(b => Silent(b, only.Transcript is not null)));
        return held;
    }

    // A feed names hundreds.
    private void TellRemote()
    {
        if (_remote.Count == 1) report.Notice(_remote[0].Message);
        else if (_remote.Count > 1) report.Notice($"{_remote.Count} transcripts are left aside: they are on the network, and nothing is fetched without --fetch");
    }

    // Of a feed, hundreds of episodes have no quote that a transcript could say anything about.
    private static bool IsOfUse(Episode episode, int episodes) => episodes == 1 || episode.Quotes.Count > 0 || episode.Soundbites.Count > 0;

    private static Diagnostic Silent(Soundbite bite, bool known) => Diagnostic.Warning(
        "soundbite-words", $"the soundbite at {bite.Start}{(bite.Title is { } title ? $", \"{title}\"," : "")} has no words: no quote of the notes falls into it, and {(known ? "the transcript has no whole sentence there" : "no transcript is known")}",
        bite.Place, known ? null : "--transcript names one; --fetch reads the feed's own");

    // One document, one file of corrections; of a feed, one an episode.
    private Dictionary<string, EpisodeOverrides> Overrides(IReadOnlyList<Episode> episodes)
    {
        Dictionary<string, EpisodeOverrides> all = new(StringComparer.Ordinal);
        foreach (IGrouping<string, Episode> notes in episodes.GroupBy(e => e.Origin ?? "", StringComparer.Ordinal))
        {
            List<Diagnostic> wrong = [];
            if (_overrides.Read(notes.First(), wrong) is { } read)
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
        Transcript? transcript = place is null ? null : Read(noted, place);
        Episode whole = transcript is null ? noted : SoundbiteWords.Fill(noted, transcript);
        Episode episode = overrides is null ? whole : OverridesApplication.To(whole, overrides, settings.Speakers);
        CheckOptions options = new() { Speakers = LabelNames.Of(settings, overrides), KnownSpeakers = settings.Speakers };
        if (transcript is null) return new CheckedEpisode(TimeAudit.Run(episode), overrides, null, null, options);
        CheckReport found = TranscriptCheck.Run(episode, transcript, options);
        report.Found.AddRange(found.Diagnostics);
        return new CheckedEpisode(TimeAudit.Run(found.Episode), overrides, transcript, found, options);
    }

    // The best transcript that can be read. What is wrong with a better one is a warning; when none can be read, the best is told of.
    private Transcript? Read(Episode episode, TranscriptPlace place)
    {
        List<Diagnostic> told = [];
        bool several = place.Origin == TranscriptOrigin.Notes && place.Location == episode.Transcript && episode.OtherTranscripts.Count > 0;
        foreach (string location in several ? episode.OtherTranscripts.Prepend(place.Location) : [place.Location])
        {
            Transcript? read = Open(episode, place with { Location = location }, told);
            if (read is null) continue;
            report.Found.AddRange(told.Where(d => d.Code != LocationReader.Remote).Select(d => several && d.Severity == Severity.Error ? d with { Severity = Severity.Warning } : d));
            return read;
        }

        foreach (Diagnostic d in told)
            if (d.Severity == Severity.Error && place.Origin == TranscriptOrigin.CommandLine) report.Refuse(d);
            else if (d.Code != LocationReader.Remote) report.Found.Add(d);
            else if (d == told[0]) _remote.Add(d);
        return null;
    }

    private Transcript? Open(Episode episode, TranscriptPlace place, List<Diagnostic> told)
    {
        Located located = locations.Read(place.Location, place.Folder);
        if (located.Bytes is { } bytes)
        {
            TranscriptReading reading = TranscriptReader.Read(bytes, located.Name);
            told.AddRange(reading.Diagnostics);
            return reading.Transcript;
        }

        Place at = place.Origin switch { TranscriptOrigin.Notes => episode.Place.File is null ? new Place(episode.Source) : episode.Place, TranscriptOrigin.Configuration => new Place(SettingsReader.FileName), _ => default };
        string what = place.Origin == TranscriptOrigin.CommandLine ? "cannot be used" : "is left aside";
        told.Add(located.Problem! with { Message = $"the transcript \"{located.Name}\" {what}: {located.Problem.Message}", Place = at });
        return null;
    }
}
