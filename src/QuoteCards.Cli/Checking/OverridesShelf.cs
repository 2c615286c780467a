using System.Text;
using QuoteCards.Batches;
using QuoteCards.Diagnostics;
using QuoteCards.Overrides;

namespace QuoteCards.Cli.Checking;

/// <summary>The overrides files beside the notes.</summary>
internal sealed class OverridesShelf(Surroundings here, IReadOnlyList<string> files)
{
    // A correction is a line or two; an episode has a hundred quotes at most.
    private const int Most = 4 << 20;

    /// <summary>The full path of the overrides of notes, whether there are any or not; null for notes that are no file.</summary>
    public string? PathFor(string? source) => source is not null && here.Full(source) is var full && files.Contains(full) ? EpisodeOverrides.PathFor(full) : null;

    /// <summary>The text of the overrides of notes, or null when there are none; what is wrong is told.</summary>
    public string? Text(string? source, List<Diagnostic> found)
    {
        if (PathFor(source) is not { } path || !File.Exists(path)) return null;
        Place place = new(here.Short(path));
        try
        {
            FileInfo file = new(path);
            if (file.Length <= Most) return new UTF8Encoding(false, true).GetString(File.ReadAllBytes(path).AsSpan() is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : File.ReadAllBytes(path));
            found.Add(Diagnostic.Error("overrides-invalid", $"the corrections are larger than {Most >> 20} MB", place));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            found.Add(Diagnostic.Error("overrides-unreadable", "the corrections cannot be read", place));
        }
        catch (DecoderFallbackException)
        {
            found.Add(Diagnostic.Error("overrides-unreadable", "the corrections are not UTF-8", place));
        }

        return null;
    }

    /// <summary>The overrides of notes, or null when there are none or they are wrong, which is told.</summary>
    public EpisodeOverrides? Read(string? source, List<Diagnostic> found) => Text(source, found) is { } text ? OverridesReader.Read(text, here.Short(PathFor(source)!), found) : null;

    /// <summary>Writes the overrides of notes, whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Write(string source, string text) => SafeFile.Write(PathFor(source)!, new UTF8Encoding(false).GetBytes(text));
}
