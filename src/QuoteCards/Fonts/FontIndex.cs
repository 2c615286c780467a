using System.Text.Json.Serialization;

namespace QuoteCards.Fonts;

/// <summary>The shape of <c>fonts.json</c>.</summary>
internal sealed record FontIndex(IReadOnlyList<FontIndex.FamilyEntry> Families, IReadOnlyList<FontIndex.FallbackRule> Fallback, IReadOnlyList<string> Emoji)
{
    internal sealed record FamilyEntry(string Family, string Mood, IReadOnlyList<FileEntry> Files);

    internal sealed record FileEntry(string File, int Weight, bool Italic);

    internal sealed record FallbackRule(
        IReadOnlyList<string> Scripts, IReadOnlyList<string>? Languages, IReadOnlyList<string>? Moods, IReadOnlyList<string> Families);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FontIndex))]
internal sealed partial class FontIndexJson : JsonSerializerContext;
