using Microsoft.Extensions.FileSystemGlobbing;
using QuoteCards.Batches;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;
using QuoteCards.Pairing;

namespace QuoteCards.Cli;

/// <summary>Finds the documents that are meant and reads them.</summary>
internal sealed class Inputs(Surroundings here, ReadingOptions options)
{
    private static readonly string[] Endings = [".md", ".markdown", ".txt", ".html", ".htm", ".json", ".csv", ".tsv"];

    /// <summary>The full paths that were read; none for standard input and the sample.</summary>
    public List<string> Files { get; } = [];

    public List<Diagnostic> Found { get; } = [];

    /// <summary>Reads what the user named, else what the configuration names, else what the output folder was made from, else the sample.</summary>
    public List<Episode> Read(IReadOnlyList<string> named, IReadOnlyList<string> configured, string outFolder)
    {
        List<Episode> episodes = [];
        IReadOnlyList<string> wanted = named.Count > 0 ? named : configured;
        if (wanted.Count == 0 && Manifest.Read(outFolder) is { Inputs.Count: > 0 } manifest) wanted = manifest.Inputs;
        if (wanted.Count == 0)
        {
            here.Error.WriteLine("no input was named: the built-in sample is used (quotecards render notes.md takes your own)");
            using Stream sample = typeof(Inputs).Assembly.GetManifestResourceStream("sample.md")!;
            episodes.AddRange(One(Bytes(sample), "sample.md", NotesFormat.Markdown));
            return episodes;
        }

        foreach (string input in wanted)
        {
            if (input == "-")
            {
                using Stream stdin = here.OpenInput();
                episodes.AddRange(One(Bytes(stdin), "stdin", options.Format));
                continue;
            }

            string[] files = Expand(input);
            if (files.Length == 0) Found.Add(Diagnostic.Error("input-missing", "there is no such file, or no notes in that folder", new Place(input)));
            foreach (string file in files)
            {
                Files.Add(file);
                try
                {
                    episodes.AddRange(One(File.ReadAllBytes(file), Path.GetRelativePath(here.Folder, file), options.Format));
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    Found.Add(Diagnostic.Error("input-unreadable", "the file cannot be read", new Place(input)));
                }
            }
        }

        return episodes;
    }

    private IReadOnlyList<Episode> One(byte[] bytes, string name, NotesFormat format)
    {
        Reading reading = EpisodeReader.Read(bytes, name, options with { Format = format });
        Found.AddRange(reading.Diagnostics);
        return reading.Episodes;
    }

    private static byte[] Bytes(Stream stream)
    {
        using MemoryStream all = new();
        stream.CopyTo(all);
        return all.ToArray();
    }

    private string[] Expand(string input)
    {
        string full = here.Full(input);
        if (File.Exists(full)) return [full];
        if (Directory.Exists(full))
            return [.. Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
                .Where(f => Endings.Contains(Path.GetExtension(f).ToLowerInvariant(), StringComparer.Ordinal) && Path.GetFileName(f) is not ("manifest.json" or "quotecards.json"))
                .Order(StringComparer.Ordinal)];
        if (input.IndexOfAny(['*', '?']) < 0) return [];
        Matcher matcher = new(StringComparison.Ordinal);
        matcher.AddInclude(Path.GetRelativePath(here.Folder, full).Replace('\\', '/'));
        return [.. matcher.GetResultsInFullPath(here.Folder).Order(StringComparer.Ordinal)];
    }
}
