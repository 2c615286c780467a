namespace QuoteCards.Transcripts.Formats;

/// <summary>Tells a transcript's format from its content; what the file's name says is only compared with it.</summary>
internal static class TranscriptSniffer
{
    // Far enough to pass a title, a licence and a table of contents.
    private const int Head = 8192;

    /// <param name="text">The text, or its first 8 Ki characters.</param>
    /// <param name="name">The file's name, which decides where a bracket may open JSON or a time.</param>
    public static TranscriptFormat Of(string text, string? name)
    {
        ReadOnlySpan<char> start = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart();
        if (start.StartsWith("WEBVTT", StringComparison.Ordinal)) return TranscriptFormat.WebVtt;
        if (start is ['{', ..] || (start is ['[', ..] && (ByName(name) == TranscriptFormat.Json || start[1..].TrimStart() is ['{' or ']', ..]))) return TranscriptFormat.Json;
        if (start is ['<', ..] && LooksLikeHtml(start)) return TranscriptFormat.Html;
        foreach (ReadOnlySpan<char> line in start.EnumerateLines())
            if (CueTiming.TryRead(line, out _)) return TranscriptFormat.SubRip;
        return Has(start, "<cite>") || Has(start, "<time>") ? TranscriptFormat.Html : TranscriptFormat.Text;
    }

    /// <summary>What the end of the file's name says, or null when it says nothing that rules a format out.</summary>
    public static TranscriptFormat? ByName(string? name) => Path.GetExtension(name)?.ToLowerInvariant() switch
    {
        ".srt" => TranscriptFormat.SubRip,
        ".vtt" => TranscriptFormat.WebVtt,
        ".json" => TranscriptFormat.Json,
        ".html" or ".htm" => TranscriptFormat.Html,
        ".md" or ".markdown" => TranscriptFormat.Text,
        _ => null,
    };

    public static string Word(TranscriptFormat format) => format switch
    {
        TranscriptFormat.SubRip => "SubRip",
        TranscriptFormat.WebVtt => "WebVTT",
        TranscriptFormat.Json => "JSON",
        TranscriptFormat.Html => "HTML",
        _ => "text",
    };

    private static bool LooksLikeHtml(ReadOnlySpan<char> start) =>
        Has(start, "<html") || Has(start, "<!doctype") || Has(start, "<p>") || Has(start, "<p ") || Has(start, "<body") || Has(start, "<div")
        || Has(start, "<cite") || Has(start, "<time") || Has(start, "<article") || Has(start, "<section") || Has(start, "<h");

    private static bool Has(ReadOnlySpan<char> text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
