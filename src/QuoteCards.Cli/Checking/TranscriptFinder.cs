using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Cli.Checking;

/// <summary>
/// Says where each episode's transcript is. The command line wins over the notes, which know their own episode; these over a file of the same name beside them,
/// which is there by accident at worst; and that over the configuration, which speaks of all episodes at once.
/// </summary>
/// <param name="here">The machine.</param>
/// <param name="named">On the command line, or null.</param>
/// <param name="configured">In the configuration, a full path, or null.</param>
/// <param name="files">The notes that were read from files, as full paths.</param>
/// <param name="episodes">How many episodes are read.</param>
internal sealed class TranscriptFinder(Surroundings here, string? named, string? configured, IReadOnlyList<string> files, int episodes)
{
    /// <summary>What stands for the name of the notes, without its ending, in a path that serves several episodes.</summary>
    public const string Name = "{name}";

    private const string None = "none";

    /// <summary>What is wrong with naming this transcript for so many episodes, or null.</summary>
    public Diagnostic? Problem => named is not null && IsOfOne(named)
        ? Diagnostic.Error("transcript-shared", $"{episodes} episodes were read, and --transcript names the transcript of one", default, $"--transcript \"transcripts/{Name}.vtt\" names one for each; a file of the same name beside the notes is found by itself")
        : null;

    /// <summary>True when the configured transcript is left aside, since it is one file and there are several episodes.</summary>
    public bool LeavesConfigured => configured is not null && IsOfOne(configured);

    /// <summary>The place of an episode's transcript, or null when there is none.</summary>
    public TranscriptPlace? For(Episode episode)
    {
        string? notes = episode.Source is { } source && here.Full(source) is var full && files.Contains(full) ? full : null;
        string folder = notes is null ? here.Folder : Path.GetDirectoryName(notes)!;
        if (named is not null) return named == None ? null : new TranscriptPlace(Filled(named, notes), here.Folder, TranscriptOrigin.CommandLine);
        if (episode.Transcript is { } own) return own == None ? null : new TranscriptPlace(own, folder, TranscriptOrigin.Notes);
        if (notes is not null && BesideTranscript.Of(notes) is { } beside) return new TranscriptPlace(beside, folder, TranscriptOrigin.Beside);
        return configured is null or None || IsOfOne(configured) ? null : new TranscriptPlace(Filled(configured, notes), here.Folder, TranscriptOrigin.Configuration);
    }

    private bool IsOfOne(string location) => location != None && episodes > 1 && !location.Contains(Name, StringComparison.Ordinal);

    private static string Filled(string location, string? notes) => location.Replace(Name, Path.GetFileNameWithoutExtension(notes) ?? "", StringComparison.Ordinal);
}
