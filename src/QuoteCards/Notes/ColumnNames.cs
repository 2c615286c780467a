namespace QuoteCards.Notes;

/// <summary>The headings of tables of quotes and what they mean.</summary>
internal static class ColumnNames
{
    /// <summary>The names of the fields, as the documentation lists them.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["text", "speaker", "time", "section", "lang", "id", "title", "show", "date", "url", "notable", "role"];

    /// <summary>The field of an episode that a key means: <c>published</c> is its date; the key itself where it means nothing else.</summary>
    public static string OfEpisode(string key) => key.Replace('-', '_') switch
    {
        "published" or "published_at" or "publishdate" or "publish_date" or "pubdate" or "released" or "release_date" or "air_date" => "date",
        "link" or "permalink" => "url",
        "podcast" => "show",
        "episode_title" or "headline" => "title",
        _ => key,
    };

    // "Zitat / Quote", "Time (mm:ss)"
    private static readonly char[] Parting = ['/', '|', '(', ')', ',', '[', ']'];

    /// <summary>The field of a heading, one of <see cref="Fields"/> or <c>end handle</c>; null when unknown.</summary>
    public static string? Field(string heading) => Whole(heading) ?? heading.Split(Parting, StringSplitOptions.RemoveEmptyEntries).Select(Whole).FirstOrDefault(f => f is not null);

    private static string? Whole(string heading) => heading.Trim().Trim('*', ':').Replace('_', ' ').ToLowerInvariant() switch
    {
        "text" or "quote" or "quotes" or "quotation" or "quote text" or "pull quote" or "words" or "body" or "zitat" or "citation" or "cita" or "citação" or "citazione" or "引用" or "ציטוט" => "text",
        "speaker" or "speaker name" or "said by" or "guest" or "author" or "name" or "who" or "by" or "attribution" or "sprecher" or "sprecherin" or "orateur" or "auteur" or "autor" or "autora" or "orador" or "persona" or "autore" or "話者" or "דובר" => "speaker",
        "time" or "timestamp" or "timecode" or "time stamp" or "time code" or "at" or "start" or "start time" or "when" or "zeit" or "heure" or "temps" or "tiempo" or "tempo" or "時間" or "זמן" => "time",
        "end" or "end time" => "end",
        "section" or "topic" or "chapter" => "section",
        "lang" or "language" => "lang",
        "id" => "id",
        "title" or "episode" or "episode title" => "title",
        "show" or "podcast" => "show",
        "date" or "published" => "date",
        "url" or "link" => "url",
        "notable" => "notable",
        "role" => "role",
        "handle" => "handle",
        _ => null,
    };
}
