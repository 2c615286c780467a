namespace QuoteCards.Overrides;

/// <summary>What an overrides file says of an episode.</summary>
/// <param name="Source">The file as the user would name it.</param>
public sealed record EpisodeOverrides(string Source)
{
    private const string Ending = ".overrides.yaml";

    /// <summary>The people behind the transcript's labels, by label.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>In the order of their times.</summary>
    public IReadOnlyList<TimeShift> Shifts { get; init; } = [];

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<QuoteOverride> Quotes { get; init; } = [];

    /// <summary>The path of the file that stands beside notes: <c>episode.overrides.yaml</c> for <c>episode.md</c>.</summary>
    public static string PathFor(string notes) => Path.Combine(Path.GetDirectoryName(notes) ?? "", Path.GetFileNameWithoutExtension(notes) + Ending);

    /// <summary>True when a file's name says that it holds overrides.</summary>
    public static bool IsNamedSo(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);
    }
}
