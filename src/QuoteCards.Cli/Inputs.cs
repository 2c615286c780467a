using System.IO.Enumeration;
using Microsoft.Extensions.FileSystemGlobbing;
using QuoteCards.Batches;
using QuoteCards.Cli.Checking;
using QuoteCards.Cli.Configuration;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;
using QuoteCards.Pairing;

namespace QuoteCards.Cli;

/// <summary>Finds the documents that are meant and reads them.</summary>
internal sealed class Inputs(Surroundings here, ReadingOptions options, Report report)
{
    private static readonly string[] Endings = [".md", ".markdown", ".txt", ".html", ".htm", ".json", ".csv", ".tsv"];

    /// <summary>The full paths that were read; none for standard input and the sample.</summary>
    public List<string> Files { get; } = [];

    /// <summary>Reads what the user named, else what the configuration names, else what the output folder was made from, else the sample.</summary>
    public List<Episode> Read(IReadOnlyList<string> named, IReadOnlyList<string> configured, string outFolder)
    {
        IReadOnlyList<string> wanted = named.Count > 0 ? named : configured;
        if (wanted.Count == 0 && Manifest.Read(outFolder) is { Inputs.Count: > 0 } manifest)
        {
            wanted = [.. manifest.Inputs.Select(i => Path.GetFullPath(i, outFolder))];
            report.Notice($"no input was named: the notes that {here.Short(outFolder)} was made from are read ({string.Join(", ", wanted.Select(here.Short))})");
        }

        if (wanted.Count > 0) return [.. wanted.SelectMany(One)];
        report.Notice("no input was named: the built-in sample is used (quotecards render notes.md takes your own)");
        using Stream sample = typeof(Inputs).Assembly.GetManifestResourceStream("sample.md")!;
        return [.. Pair(Bytes(sample), "sample.md", NotesFormat.Markdown)];
    }

    private List<Episode> One(string input)
    {
        if (input == "-")
        {
            using Stream stdin = here.OpenInput();
            return [.. Pair(Bytes(stdin), "stdin", options.Format)];
        }

        List<Episode> episodes = [];
        try
        {
            string[] files = NotesOnly(Expand(input));
            if (files.Length == 0) report.Found.Add(Diagnostic.Error("input-missing", "there is no such file, or no notes in that folder", new Place(input)));
            // A file that is named twice, or by name and by glob, is read once.
            foreach (string file in files.Where(f => !Files.Contains(f)))
            {
                Files.Add(file);
                episodes.AddRange(Pair(File.ReadAllBytes(file), here.Short(file), options.Format));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            report.Found.Add(Diagnostic.Error("input-unreadable", "the file or folder cannot be read", new Place(input)));
        }

        return episodes;
    }

    private IReadOnlyList<Episode> Pair(byte[] bytes, string name, NotesFormat format)
    {
        Reading reading = EpisodeReader.Read(bytes, name, options with { Format = format });
        report.Found.AddRange(reading.Diagnostics);
        return reading.Episodes;
    }

    private static byte[] Bytes(Stream stream)
    {
        using MemoryStream all = new();
        stream.CopyTo(all);
        return all.ToArray();
    }

    // A folder or a glob holds transcripts beside the notes; a file that is named alone is meant.
    private static string[] NotesOnly(string[] files)
    {
        if (files.Length < 2) return files;
        HashSet<string> beside = [.. files.Select(BesideTranscript.Of).OfType<string>()];
        return [.. files.Where(f => !beside.Contains(f) && !BesideTranscript.IsNamedSo(f))];
    }

    private string[] Expand(string input)
    {
        string full = here.Full(input);
        if (File.Exists(full)) return [full];
        if (Directory.Exists(full))
            return [.. Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
                .Where(f => Endings.Contains(Path.GetExtension(f).ToLowerInvariant(), StringComparer.Ordinal) && Path.GetFileName(f) is not (Manifest.FileName or SettingsReader.FileName))
                .Order(StringComparer.Ordinal)];
        int wild = full.IndexOfAny(['*', '?']);
        if (wild < 0) return [];
        // The matcher knows no way up, so it begins at the last folder before the first wildcard.
        string root = Path.GetDirectoryName(full[..wild]) ?? here.Folder;
        if (!Directory.Exists(root)) return [];
        string pattern = Path.GetRelativePath(root, full).Replace('\\', '/');
        Matcher matcher = new(StringComparison.Ordinal);
        matcher.AddInclude(pattern.Replace('?', '*'));
        IEnumerable<string> found = matcher.GetResultsInFullPath(root);
        // The matcher knows no question mark: where there is one, what it found is looked at again.
        if (pattern.Contains('?', StringComparison.Ordinal)) found = found.Where(f => FileSystemName.MatchesSimpleExpression(Path.GetFileName(pattern), Path.GetFileName(f), ignoreCase: false));
        return [.. found.Order(StringComparer.Ordinal)];
    }
}
