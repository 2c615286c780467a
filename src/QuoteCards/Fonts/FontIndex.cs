using System.Text.Json;

namespace QuoteCards.Fonts;

/// <summary>The shape of <c>fonts.json</c>.</summary>
internal sealed record FontIndex(IReadOnlyList<FontIndex.FamilyEntry> Families, IReadOnlyList<FontIndex.FallbackRule> Fallback, IReadOnlyList<string> Emoji)
{
    /// <summary>Reads it by hand: a serialiser's own start would take longer than all the rest of opening fonts.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="InvalidOperationException">It is JSON of another shape.</exception>
    /// <exception cref="KeyNotFoundException">Something is missing.</exception>
    public static FontIndex Read(ReadOnlyMemory<byte> utf8)
    {
        using JsonDocument document = JsonDocument.Parse(utf8);
        JsonElement root = document.RootElement;
        return new FontIndex(
            List(root.GetProperty("families"), static f => new FamilyEntry(
                Text(f.GetProperty("family")), Text(f.GetProperty("mood")),
                List(f.GetProperty("files"), static e => new FileEntry(Text(e.GetProperty("file")), e.GetProperty("weight").GetInt32(), e.GetProperty("italic").GetBoolean())))),
            List(root.GetProperty("fallback"), static r => new FallbackRule(Words(r.GetProperty("scripts")), Maybe(r, "languages"), Maybe(r, "moods"), Words(r.GetProperty("families")))),
            Words(root.GetProperty("emoji")));
    }

    private static T[] List<T>(JsonElement items, Func<JsonElement, T> read)
    {
        T[] all = new T[items.GetArrayLength()];
        int count = 0;
        foreach (JsonElement item in items.EnumerateArray()) all[count++] = read(item);
        return all;
    }

    private static string[] Words(JsonElement items) => List(items, Text);

    private static string[]? Maybe(JsonElement at, string name) => at.TryGetProperty(name, out JsonElement items) ? Words(items) : null;

    private static string Text(JsonElement at) => at.GetString() ?? throw new InvalidOperationException("null where a word should be");

    internal sealed record FamilyEntry(string Family, string Mood, IReadOnlyList<FileEntry> Files);

    internal sealed record FileEntry(string File, int Weight, bool Italic);

    internal sealed record FallbackRule(
        IReadOnlyList<string> Scripts, IReadOnlyList<string>? Languages, IReadOnlyList<string>? Moods, IReadOnlyList<string> Families);
}
