using System.Text;
using QuoteCards.Batches;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Overrides;

namespace QuoteCards.Cli.Checking;

/// <summary>The overrides files beside the notes.</summary>
internal sealed class OverridesShelf(Surroundings here, IReadOnlyList<string> files)
{
    // A correction is a line or two; an episode has a hundred quotes at most.
    private const int Most = 4 << 20;

    /// <summary>The full path of the overrides of an episode, whether there are any or not; null where its notes are no file. Each episode of a feed has its own.</summary>
    public string? PathFor(Episode episode)
    {
        if (episode.Source is not { } source || here.Full(source) is not { } full || !files.Contains(full)) return null;
        if (episode.Guid is not { } guid) return EpisodeOverrides.PathFor(full);
        string name = Slug.Of(string.Join(" ", new[] { episode.Season is null ? null : $"s{episode.Season}", episode.Number is null ? null : $"e{episode.Number}", episode.Title ?? guid }.OfType<string>()));
        return EpisodeOverrides.PathFor(Path.Combine(Path.GetDirectoryName(full)!, $"{Path.GetFileNameWithoutExtension(full)}.{name}.xml"));
    }

    /// <summary>The text of the overrides of notes, or null when there are none; what is wrong is told.</summary>
    public string? Text(Episode episode, List<Diagnostic> found)
    {
        if (PathFor(episode) is not { } path || !File.Exists(path)) return null;
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
    public EpisodeOverrides? Read(Episode episode, List<Diagnostic> found) => Text(episode, found) is { } text ? OverridesReader.Read(text, here.Short(PathFor(episode)!), found) : null;

    /// <summary>Writes the overrides of notes, whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Write(Episode episode, string text) => SafeFile.Write(PathFor(episode)!, new UTF8Encoding(false).GetBytes(text));
}
