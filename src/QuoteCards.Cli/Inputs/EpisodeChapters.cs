using QuoteCards.Chapters;
using QuoteCards.Cli.Locations;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Cli.Inputs;

/// <summary>Reads the chapters that notes or feeds name, where a quote has use for them.</summary>
internal sealed class EpisodeChapters(Surroundings here, LocationReader locations, Report report)
{
    private int _remote;

    /// <summary>The episodes, their quotes in the sections of their chapters; what is wrong with a file of chapters is told in the report.</summary>
    public List<Episode> Give(List<Episode> episodes)
    {
        List<Episode> given = [.. episodes.Select(e => ChapterSections.Give(IsOfUse(e) && Read(e) is { Count: > 0 } read ? e with { Chapters = read } : e))];
        if (_remote > 0) report.Notice($"{(_remote == 1 ? "a file of chapters is" : $"{_remote} files of chapters are")} on the network, and nothing is fetched without --fetch");
        return given;
    }

    private static bool IsOfUse(Episode episode) => episode.ChapterFile is not null && episode.Quotes.Any(q => q.Time is not null);

    private IReadOnlyList<Chapter> Read(Episode episode)
    {
        string folder = episode.Source is { } source && File.Exists(here.Full(source)) ? Path.GetDirectoryName(here.Full(source))! : here.Folder;
        Located located = locations.Read(episode.ChapterFile!, folder);
        if (located.Bytes is { } bytes)
        {
            ChapterReading reading = ChapterReader.Read(bytes, located.Name);
            // A card without its section is a card.
            report.Found.AddRange(reading.Diagnostics.Select(d => d with { Severity = Severity.Warning }));
            return reading.Chapters;
        }

        if (located.Problem!.Code == LocationReader.Remote) _remote++;
        else report.Found.Add(located.Problem with { Severity = Severity.Warning, Message = $"the chapters \"{located.Name}\" are left aside: {located.Problem.Message}", Place = episode.Place.File is null ? new Place(episode.Source) : episode.Place });
        return [];
    }
}
