using System.Text.RegularExpressions;

namespace QuoteCards.Transcripts.Formats;

/// <summary>
/// Markdown and plain text: <c>**Name:** words \[00:12:34.56\]</c>, <c>Name (00:12:34):</c> above the words, <c>[00:12:34] Name: words</c>,
/// <c>Name 0:12</c> alone on a line, <c>Name: words</c>, and paragraphs without any of it. A time in brackets holds from there on.
/// </summary>
internal static partial class ProseReader
{
    public static void Read(string text, UtteranceList list) => Read([.. TextLines.Of(text).Select((line, i) => (line, i + 1))], list);

    /// <summary>Reads lines with their numbers.</summary>
    public static void Read(IReadOnlyList<(string Text, int Number)> lines, UtteranceList list)
    {
        List<ProseLine> read = [.. lines.Select(l => ProseLine.Read(Plain(l.Text), l.Number))];
        SpeakerPrefixes names = new(read.Select(l => l.Rest));
        ProseParagraphs paragraphs = new(list, names);
        foreach (ProseLine line in read) paragraphs.Take(line);
        paragraphs.Finish();
    }

    // Markdown's own marks go; its backslashes only guard the brackets of times.
    private static string Plain(string line)
    {
        line = line.Trim();
        if (line.Contains('\\', StringComparison.Ordinal)) line = Escapes().Replace(line, "$1");
        if (line.Contains("](", StringComparison.Ordinal)) line = Links().Replace(line, "$1");
        return line.StartsWith('>') || line.StartsWith('-') ? line.TrimStart('>', '-', ' ') : line;
    }

    [GeneratedRegex(@"\\([\[\]\(\)*_.#\-!])", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();

    [GeneratedRegex(@"(\[[^\[\]]*\])\([^()\s]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Links();
}
