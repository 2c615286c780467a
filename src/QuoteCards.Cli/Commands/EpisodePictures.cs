using QuoteCards.Batches;
using QuoteCards.Cli.Locations;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Rendering;

namespace QuoteCards.Cli.Commands;

/// <summary>
/// Makes files of the pictures that episodes and speakers name. Each is looked at once before a batch; a card whose picture cannot be used does without.
/// What was fetched lies in a folder of its own until this is disposed.
/// </summary>
internal sealed class EpisodePictures(Surroundings here, LocationReader locations, Report report) : IDisposable
{
    private readonly Dictionary<(string Location, string Folder), string?> _known = [];
    private string? _folder;
    private int _remote;

    /// <summary>The episodes with full paths for pictures, and none for those that cannot be used.</summary>
    /// <param name="episodes">As they were read.</param>
    /// <param name="art">True when a theme shows the art and nothing else gives it.</param>
    /// <param name="portraits">True when a theme shows the speaker.</param>
    public List<Episode> Place(List<Episode> episodes, bool art, bool portraits)
    {
        List<Episode> placed = [.. episodes.Select(e => e.Quotes.Count == 0 ? e : Place(e, art, portraits))];
        if (_remote > 0) report.Notice($"{(_remote == 1 ? "a picture is" : $"{_remote} pictures are")} left aside: on the network, and nothing is fetched without --fetch");
        return placed;
    }

    public void Dispose()
    {
        if (_folder is not null) Directory.Delete(_folder, recursive: true);
    }

    private Episode Place(Episode episode, bool art, bool portraits)
    {
        string folder = episode.Source is { } source && File.Exists(here.Full(source)) ? Path.GetDirectoryName(here.Full(source))! : here.Folder;
        return episode with
        {
            Image = art ? Found(episode.Image, folder, "the art") : null,
            Quotes = [.. episode.Quotes.Select(q => q.Speaker is { Picture: { } p } who ? q with { Speaker = who with { Picture = portraits || !LocationReader.IsLink(p) ? Found(p, folder, $"the picture of {who.Name}") : null } } : q)],
        };
    }

    private string? Found(string? location, string folder, string what)
    {
        if (location is null) return null;
        if (!_known.TryGetValue((location, folder), out string? path)) _known[(location, folder)] = path = Look(location, folder, what);
        return path;
    }

    private string? Look(string location, string folder, string what)
    {
        if (!LocationReader.IsLink(location)) return Usable(Path.GetFullPath(location, folder), null);
        Located located = locations.Read(location, folder);
        if (located.Bytes is { } bytes) return Usable(located.File ?? Kept(bytes), located.Name);
        if (located.Problem!.Code == LocationReader.Remote) _remote++;
        else report.Found.Add(located.Problem with { Severity = Severity.Warning, Message = $"{what} is left aside: {located.Problem.Message}", Place = new Place(location) });
        return null;
    }

    private string? Usable(string path, string? name)
    {
        if (PictureFile.Check(path) is not { } problem) return path;
        report.Found.Add(problem with { Severity = Severity.Warning, Place = name is null ? problem.Place : new Place(name) });
        return null;
    }

    private string Kept(ReadOnlyMemory<byte> bytes)
    {
        _folder ??= Directory.CreateTempSubdirectory("quotecards-").FullName;
        string path = Path.Combine(_folder, FormattableString.Invariant($"{_known.Count}.picture"));
        SafeFile.Write(path, bytes.Span);
        return path;
    }
}
