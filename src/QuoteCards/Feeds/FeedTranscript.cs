namespace QuoteCards.Feeds;

/// <summary>Where a transcript is (<c>podcast:transcript</c>).</summary>
/// <param name="Url">Its address as the feed spells it.</param>
/// <param name="Type">Its media type in lower case, without parameters.</param>
/// <param name="Language">BCP 47 tag, or null.</param>
public sealed record FeedTranscript(string Url, string Type, string? Language)
{
    /// <summary>0 for the format that tells most: JSON may time words, WebVTT names speakers, SubRip may, HTML and text seldom have times.</summary>
    public int Rank => Type switch
    {
        "application/json" or "text/json" => 0,
        "text/vtt" => 1,
        "application/srt" or "application/x-subrip" or "text/srt" => 2,
        "text/html" => 3,
        "text/markdown" or "text/plain" => 4,
        _ => 5,
    };
}
