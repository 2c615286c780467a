using System.Text.Json;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Chapters;

/// <summary>Reads the chapters of one episode: JSON as the podcast namespace has it, or lines of a time and a title.</summary>
public static class ChapterReader
{
    // One for every second of a day is no list of chapters.
    internal const int Most = 20_000;

    /// <summary>Reads the bytes of one file. Never throws for bad input; whatever is wrong is told in the diagnostics.</summary>
    /// <param name="bytes">UTF-8, UTF-16 or Windows-1252.</param>
    /// <param name="sourceName">The file as the user named it, for places; null when there is none.</param>
    public static ChapterReading Read(ReadOnlyMemory<byte> bytes, string? sourceName)
    {
        List<Diagnostic> found = [];
        if (NotesDecoder.Decode(bytes.Span) is not { } text) return Refused(found, "chapters-binary", "the chapters are not text", sourceName);
        string all = text.TrimStart('\uFEFF');
        List<Chapter> chapters = [];
        try
        {
            if (all.AsSpan().TrimStart() is ['{' or '[', ..]) new JsonChapters(all, sourceName, chapters, found).Read();
            else ChapterLines.Read(all, sourceName, chapters);
        }
        catch (JsonException e)
        {
            string what = SafeText.OneLine(e.Message.Split(" LineNumber:")[0]).TrimEnd('.', ' ');
            found.Add(Diagnostic.Error("chapters-invalid", $"the chapters are not valid JSON: {what}", new Place(sourceName, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1)));
            return new ChapterReading([], found);
        }

        if (chapters.Count == 0 && found.TrueForAll(d => d.Severity != Severity.Error))
            return Refused(found, "chapters-none", "no chapter was found", sourceName);
        return new ChapterReading([.. chapters.OrderBy(c => c.Start)], found);
    }

    private static ChapterReading Refused(List<Diagnostic> found, string code, string message, string? source) =>
        new([], [.. found, Diagnostic.Error(code, message, new Place(source), "{\"version\":\"1.2.0\",\"chapters\":[{\"startTime\":0,\"title\":\"…\"}]} or lines such as 12:34 Title are read")]);
}
