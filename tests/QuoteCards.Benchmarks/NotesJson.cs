using System.Globalization;
using System.Text.Json;
using QuoteCards.Episodes;

namespace QuoteCards.Benchmarks;

/// <summary>Our own quotes as notes in JSON.</summary>
internal static class NotesJson
{
    /// <summary>Writes the first so many quotes: an episode, or when <paramref name="bare"/> the quotes alone with the show in each, as the peers take them.</summary>
    public static void Write(FileInfo to, int quotes, bool bare) => Write(to, OwnQuotes.Episode(quotes), bare);

    /// <summary>Writes a back catalogue into a folder: the first so many quotes, an episode for every so many of them.</summary>
    public static void WriteEpisodes(DirectoryInfo to, int quotes, int each)
    {
        Episode all = OwnQuotes.Episode(quotes);
        foreach ((int number, Quote[] some) in all.Quotes.Chunk(each).Index())
        {
            Episode episode = all with { Title = string.Create(CultureInfo.InvariantCulture, $"{all.Title} {number + 1}"), Quotes = some };
            Write(new FileInfo(Path.Combine(to.FullName, string.Create(CultureInfo.InvariantCulture, $"{number + 1:00000}.json"))), episode, bare: false);
        }
    }

    private static void Write(FileInfo to, Episode episode, bool bare)
    {
        using FileStream file = to.Create();
        using Utf8JsonWriter w = new(file);
        if (!bare)
        {
            w.WriteStartObject();
            w.WriteString("title", episode.Title);
            w.WriteString("show", episode.Show);
            w.WriteString("date", episode.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            w.WritePropertyName("quotes");
        }

        w.WriteStartArray();
        foreach (Quote q in episode.Quotes)
        {
            w.WriteStartObject();
            w.WriteString("text", q.Text);
            w.WriteString("speaker", q.Speaker?.Name);
            w.WriteString("time", q.Time?.ToString());
            if (bare) w.WriteString("show", episode.Show);
            w.WriteEndObject();
        }

        w.WriteEndArray();
        if (!bare) w.WriteEndObject();
    }
}
