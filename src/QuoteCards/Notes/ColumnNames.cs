namespace QuoteCards.Notes;

/// <summary>The headings of tables of quotes and what they mean.</summary>
internal static class ColumnNames
{
    /// <summary>The field of a heading: <c>text speaker time section lang id title show date url notable</c>; null when unknown.</summary>
    public static string? Field(string heading) => heading.Trim().Replace('_', ' ').ToLowerInvariant() switch
    {
        "text" or "quote" or "quotation" or "words" or "body" => "text",
        "speaker" or "author" or "name" or "who" or "by" or "attribution" => "speaker",
        "time" or "timestamp" or "timecode" or "at" or "start" or "start time" => "time",
        "section" or "topic" or "chapter" => "section",
        "lang" or "language" => "lang",
        "id" => "id",
        "title" or "episode" or "episode title" => "title",
        "show" or "podcast" => "show",
        "date" or "published" => "date",
        "url" or "link" => "url",
        "notable" => "notable",
        "role" => "role",
        _ => null,
    };
}
