namespace QuoteCards.Feeds.Items;

/// <summary>Where a transcript is (<c>podcast:transcript</c>).</summary>
/// <param name="Url">Its address as the feed spells it.</param>
/// <param name="Type">Its media type in lower case, without parameters; empty when the feed gives none.</param>
/// <param name="Language">BCP 47 tag, or null.</param>
public sealed record FeedTranscript(string Url, string Type, string? Language)
{
    /// <summary>True for captions (<c>rel="captions"</c>), which have times whatever their type.</summary>
    public bool IsCaptions { get; init; }

    /// <summary>
    /// 0 for the format that tells most: JSON names speakers and may time words, WebVTT times and names, SubRip times and may name,
    /// HTML and text seldom time, unless they are captions. What a type does not tell is told by the address's ending.
    /// </summary>
    public int Rank => (Kind(), IsCaptions) switch
    {
        ("json", _) => 0,
        ("vtt", _) => 1,
        ("srt", _) => 2,
        (_, true) => 3,
        ("html", _) => 4,
        ("text", _) => 5,
        _ => 6,
    };

    /// <summary>The best first: those in the language of the episode before others, then by <see cref="Rank"/>, then in the order of the feed.</summary>
    /// <param name="all">The transcripts of an episode.</param>
    /// <param name="language">BCP 47 tag of the episode, or null. Tags are the same when their first parts are; a transcript that names no language has the episode's.</param>
    public static IReadOnlyList<FeedTranscript> Order(IEnumerable<FeedTranscript> all, string? language) =>
        [.. all.OrderBy(t => t.Language is { } own && language is not null && !Primary(own).Equals(Primary(language), StringComparison.OrdinalIgnoreCase)).ThenBy(t => t.Rank)];

    private static string Primary(string tag) => tag.Split('-', '_')[0];

    private string Kind() => Type switch
    {
        "application/json" or "text/json" => "json",
        "text/vtt" => "vtt",
        "application/srt" or "application/x-subrip" or "text/srt" or "application/x-srt" => "srt",
        "text/html" => "html",
        "text/markdown" or "text/plain" => Ending() is "vtt" or "srt" or "json" ? Ending() : "text",
        _ => Ending(),
    };

    private string Ending()
    {
        string path = Url.Split('?', '#')[0];
        return path[(path.LastIndexOf('.') + 1)..].ToLowerInvariant() switch { "json" => "json", "vtt" => "vtt", "srt" => "srt", "html" or "htm" => "html", "txt" or "md" => "text", _ => "" };
    }
}
