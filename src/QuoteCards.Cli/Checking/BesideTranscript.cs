using QuoteCards.Transcripts;

namespace QuoteCards.Cli.Checking;

/// <summary>
/// Finds the transcript that stands beside notes under the same name: <c>episode.vtt</c> or <c>episode.srt</c> for <c>episode.md</c>, then <c>episode.transcript.*</c>,
/// then JSON, HTML and text of that name that are seen to be a transcript and no second copy of the notes.
/// </summary>
internal static class BesideTranscript
{
    private static readonly string[] Sure = [".vtt", ".srt"];
    private static readonly string[] Doubtful = [".json", ".html", ".htm", ".txt", ".md", ".markdown"];

    // Whoever keeps notes as episode.notes.md keeps the transcript as episode.vtt.
    private const string NotesMark = ".notes", TranscriptMark = ".transcript";

    /// <summary>The full path, or null when there is none.</summary>
    /// <param name="notes">The full path of the notes, which are never their own transcript.</param>
    public static string? Of(string notes)
    {
        string folder = Path.GetDirectoryName(notes) ?? "", stem = Path.GetFileNameWithoutExtension(notes);
        string[] stems = stem.EndsWith(NotesMark, StringComparison.OrdinalIgnoreCase) ? [stem, stem[..^NotesMark.Length]] : [stem];
        foreach (string name in stems)
        {
            string at = Path.Combine(folder, name);
            if ((First(at, Sure, notes) ?? First(at + TranscriptMark, [.. Sure, .. Doubtful], notes)) is { } found) return found;
            if (Array.Find(Doubtful, ending => Is(at + ending, notes) && IsTranscript(at + ending)) is { } doubtful) return at + doubtful;
        }

        return null;
    }

    /// <summary>True when the name alone says that a file is a transcript.</summary>
    public static bool IsNamedSo(string file) =>
        Sure.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) || Path.GetFileNameWithoutExtension(file).EndsWith(TranscriptMark, StringComparison.OrdinalIgnoreCase);

    private static string? First(string at, string[] endings, string notes) => Array.Find(endings, e => Is(at + e, notes)) is { } ending ? at + ending : null;

    private static bool Is(string file, string notes) => file != notes && File.Exists(file);

    private static bool IsTranscript(string file)
    {
        try
        {
            return TranscriptLikeness.Of(File.ReadAllBytes(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
