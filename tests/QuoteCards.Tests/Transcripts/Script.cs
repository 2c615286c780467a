using QuoteCards.Transcripts;

namespace QuoteCards.Tests.Transcripts;

/// <summary>Reads a transcript out of a string.</summary>
internal static class Script
{
    public static TranscriptReading Read(string text, string? name = null, TranscriptFormat format = TranscriptFormat.Auto) =>
        TranscriptReader.Read(System.Text.Encoding.UTF8.GetBytes(text), name, format);

    /// <summary>One line an utterance: <c>cue [start-end] speaker: words</c>, with ? for what is unknown.</summary>
    public static string[] Lines(string text, TranscriptFormat format = TranscriptFormat.Auto) =>
        [.. Read(text, null, format).Transcript!.Utterances.Select(u =>
            FormattableString.Invariant($"{u.Cue} [{u.Start?.TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}-{u.End?.TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}] {u.Speaker ?? "?"}: {u.Text}"))];
}
