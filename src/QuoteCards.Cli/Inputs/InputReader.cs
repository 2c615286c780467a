using QuoteCards.Batches;
using QuoteCards.Cli.Locations;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Feeds;
using QuoteCards.Notes;
using QuoteCards.Pairing;

namespace QuoteCards.Cli.Inputs;

/// <summary>Finds the documents that are meant and reads them.</summary>
/// <param name="here">The machine.</param>
/// <param name="options">How to read.</param>
/// <param name="picks">Which episodes of feeds are wanted.</param>
/// <param name="locations">Reads files and, where that is allowed, addresses.</param>
/// <param name="report">Takes what is to be told.</param>
internal sealed class InputReader(Surroundings here, ReadingOptions options, EpisodePicks picks, LocationReader locations, Report report)
{
    /// <summary>The full paths and the addresses that were read; none for standard input and the sample.</summary>
    public List<string> Files { get; } = [];

    /// <summary>Reads what the user named, else what the configuration names, else what the output folder was made from, else the sample.</summary>
    public List<Episode> Read(IReadOnlyList<string> named, IReadOnlyList<string> configured, string outFolder)
    {
        IReadOnlyList<string> wanted = named.Count > 0 ? named : configured;
        using Manifest? manifest = wanted.Count == 0 ? Manifest.Open(outFolder) : null;
        if (manifest is { Inputs.Count: > 0 })
        {
            wanted = [.. manifest.Inputs.Select(i => LocationReader.IsLink(i) ? i : Path.GetFullPath(i, outFolder))];
            report.Notice($"no input was named: the notes that {here.Short(outFolder)} was made from are read ({string.Join(", ", wanted.Select(w => LocationReader.IsLink(w) ? w : here.Short(w)))})");
        }

        List<Episode> episodes = wanted.Count > 0 ? [.. wanted.SelectMany(One)] : Sample();
        picks.Tell(report);
        return episodes;
    }

    private List<Episode> Sample()
    {
        report.Notice("no input was named: the built-in sample is used (quotecards render notes.md takes your own)");
        using Stream sample = typeof(InputReader).Assembly.GetManifestResourceStream("sample.md")!;
        return [.. Notes(Bytes(sample), "sample.md", NotesFormat.Markdown)];
    }

    private IReadOnlyList<Episode> One(string input)
    {
        if (input == "-")
        {
            using Stream stdin = here.OpenInput();
            return Document(Bytes(stdin), "stdin", here.Folder);
        }

        if (LocationReader.IsLink(input)) return Link(input);
        List<Episode> episodes = [];
        try
        {
            string[] files = new InputFiles(here).Of(input);
            if (files.Length == 0) report.Found.Add(Diagnostic.Error("input-missing", "there is no such file, or no notes in that folder", new Place(input)));
            // A file that is named twice, or by name and by glob, is read once.
            foreach (string file in files.Where(f => !Files.Contains(f)))
            {
                Files.Add(file);
                episodes.AddRange(Document(File.ReadAllBytes(file), here.Short(file), Path.GetDirectoryName(file)!));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            report.Found.Add(Diagnostic.Error("input-unreadable", "the file or folder cannot be read", new Place(input)));
        }

        return episodes;
    }

    private IReadOnlyList<Episode> Link(string input)
    {
        Located located = locations.Read(input, here.Folder);
        if (located.Bytes is not { } bytes)
        {
            report.Found.Add(located.Problem! with { Place = new Place(input) });
            return [];
        }

        if (Files.Contains(input)) return [];
        Files.Add(input);
        return Document(bytes, located.Name, located.Address?.AbsoluteUri ?? Path.GetDirectoryName(located.File)!);
    }

    /// <summary>Reads one document.</summary>
    /// <param name="bytes">What it holds.</param>
    /// <param name="name">As the user would name it.</param>
    /// <param name="from">Where what it names begins: a folder's full path, or an address.</param>
    private IReadOnlyList<Episode> Document(ReadOnlyMemory<byte> bytes, string name, string from)
    {
        bool feed = options.Format == NotesFormat.Feed || (options.Format == NotesFormat.Auto && FeedReader.IsFeed(bytes.Span));
        if (!feed) return Notes(bytes, name, options.Format);
        return new FeedInput(options, picks, report).Read(bytes, name, from);
    }

    private IReadOnlyList<Episode> Notes(ReadOnlyMemory<byte> bytes, string name, NotesFormat format)
    {
        Reading reading = EpisodeReader.Read(bytes, name, options with { Format = format });
        report.Found.AddRange(reading.Diagnostics);
        picks.PassOver(name);
        return reading.Episodes;
    }

    private static byte[] Bytes(Stream stream)
    {
        using MemoryStream all = new();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
