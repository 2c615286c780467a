using System.IO.Enumeration;
using Microsoft.Extensions.FileSystemGlobbing;
using QuoteCards.Batches;
using QuoteCards.Cli.Checking;
using QuoteCards.Cli.Configuration;
using QuoteCards.Feeds;

namespace QuoteCards.Cli.Inputs;

/// <summary>The files that an input means: itself, those of a folder, or those that a glob matches.</summary>
internal sealed class InputFiles(Surroundings here)
{
    private static readonly string[] Endings = [".md", ".markdown", ".txt", ".html", ".htm", ".json", ".csv", ".tsv", ".rss"];

    /// <summary>Full paths in order; none when there is no such file or no notes.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    /// <exception cref="ArgumentException">The input is no path.</exception>
    public string[] Of(string input) => NotesOnly(Expand(input));

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
        if (Directory.Exists(full)) return [.. Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories).Where(IsNotes).Order(StringComparer.Ordinal)];
        int wild = full.IndexOfAny(['*', '?']);
        return wild < 0 ? [] : Matches(full, wild);
    }

    // Apart, so that the matcher's library is loaded for a glob alone.
    private string[] Matches(string full, int wild)
    {
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

    private static bool IsNotes(string file)
    {
        if (Path.GetFileName(file) is Manifest.FileName or SettingsReader.FileName) return false;
        string ending = Path.GetExtension(file).ToLowerInvariant();
        return Endings.Contains(ending, StringComparer.Ordinal) || (ending == ".xml" && IsFeed(file));
    }

    // Many things are XML.
    private static bool IsFeed(string file)
    {
        using FileStream stream = File.OpenRead(file);
        byte[] head = new byte[16 * 1024];
        return FeedReader.IsFeed(head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
    }
}
