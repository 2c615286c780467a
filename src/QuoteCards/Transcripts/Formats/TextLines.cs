namespace QuoteCards.Transcripts.Formats;

/// <summary>A text as lines, whichever of the three line ends it uses.</summary>
internal static class TextLines
{
    public static string[] Of(string text) =>
        (text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text).Split('\n');
}
