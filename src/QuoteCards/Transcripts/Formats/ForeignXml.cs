using QuoteCards.Diagnostics;

namespace QuoteCards.Transcripts.Formats;

/// <summary>Refuses XML that is no transcript: what defines entities, which could grow without end or read files, and documents of other kinds. No XML parser ever sees it.</summary>
internal static class ForeignXml
{
    // Definitions stand before the first element.
    private const int Head = 64 * 1024;

    /// <summary>Why the text is not read, or null for anything but XML and for XHTML.</summary>
    public static Diagnostic? Of(string text, string? file)
    {
        ReadOnlySpan<char> head = text.AsSpan(0, Math.Min(text.Length, Head));
        ReadOnlySpan<char> start = head.TrimStart();
        if (start is not ['<', ..]) return null;
        int entity = head.IndexOf("<!ENTITY", StringComparison.OrdinalIgnoreCase);
        if (entity >= 0)
            return Diagnostic.Error("transcript-entities", "the file defines entities of its own, which are never read", new Place(file, Line(head, entity)), "SubRip, WebVTT, JSON, HTML, Markdown and text can be read");
        if (!start.StartsWith("<?xml") && !start.StartsWith("<tt") && !start.StartsWith("<rss") && !start.StartsWith("<feed")) return null;
        (string name, int at) = Root(head);
        string? kind = name switch { "rss" or "feed" or "rdf:RDF" => "a feed, which names transcripts", "tt" or "tt:tt" => "TTML", "html" or "" => null, _ => $"XML of another kind (<{SafeText.OneLine(name)}>)" };
        return kind is null ? null : Diagnostic.Error("transcript-xml", $"this is {kind}", new Place(file, Line(head, at)), "SubRip, WebVTT, JSON, HTML, Markdown and text can be read");
    }

    private static (string Name, int At) Root(ReadOnlySpan<char> head)
    {
        for (int i = 0; i + 1 < head.Length; i++)
        {
            if (head[i] != '<' || !char.IsLetter(head[i + 1])) continue;
            int end = i + 1;
            while (end < head.Length && (char.IsLetterOrDigit(head[end]) || head[end] is ':' or '-' or '_')) end++;
            return (head[(i + 1)..end].ToString(), i);
        }

        return ("", 0);
    }

    private static int Line(ReadOnlySpan<char> head, int at) => head[..at].Count('\n') + 1;
}
