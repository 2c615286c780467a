using QuoteCards.Feeds.Xml;

namespace QuoteCards.Feeds.Items;

/// <summary>The language of a channel or an item.</summary>
internal static class Language
{
    /// <summary>BCP 47 tag, its region in capitals as is the custom (RFC 5646, section 2.1.1), or null.</summary>
    public static string? Read(FeedElement of) => (of.TextOf(FeedSpace.Rss, "language") ?? of.TextOf(FeedSpace.DublinCore, "language")) is { Length: < 36 } tag ? Tag(tag) : null;

    private static string? Tag(string tag)
    {
        string[] parts = tag.Replace('_', '-').Split('-');
        if (parts[0].Length is < 2 or > 8 || !parts.All(p => p.Length > 0 && p.All(char.IsAsciiLetterOrDigit))) return null;
        return string.Join('-', parts.Select((p, i) => i == 0 ? p.ToLowerInvariant() : p.Length switch { 2 => p.ToUpperInvariant(), 4 => char.ToUpperInvariant(p[0]) + p[1..].ToLowerInvariant(), _ => p.ToLowerInvariant() }));
    }
}
