using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Writes quotes as notes that <see cref="EpisodeReader"/> reads back: the same words, and with them the same IDs.</summary>
public static class QuotesAsNotes
{
    private static readonly JsonWriterOptions Plain = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (char Open, char Close)[] Marks = [('“', '”'), ('"', '"'), ('«', '»')];

    /// <summary>Markdown with front matter and a blockquote for each quote; one whose words would be misread there stands in marks, else it is left out and told.</summary>
    /// <param name="episode">Its head and quotes.</param>
    /// <param name="found">Takes what is told.</param>
    public static string Markdown(Episode episode, List<Diagnostic> found)
    {
        ArgumentNullException.ThrowIfNull(episode);
        ArgumentNullException.ThrowIfNull(found);
        StringBuilder made = new("---\n");
        foreach ((string key, string value) in Head(episode))
            made.Append(CultureInfo.InvariantCulture, $"{key}: \"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"\n");
        made.Append("---\n");
        foreach (Quote quote in episode.Quotes)
            if (Layouts(quote).FirstOrDefault(text => ComesBack(text, quote)) is { } good) made.Append('\n').Append(good);
            else found.Add(Diagnostic.Warning("quote-unwritable", $"\"{quote.Text}\" cannot be written in Markdown", quote.Provenance.Text.Place, "a name that ends in .json is written as JSON, which takes any words"));
        return made.ToString();
    }

    /// <summary>JSON: <c>{"title", …, "quotes": [{"text", "speaker", "time"}]}</c>.</summary>
    public static string Json(Episode episode)
    {
        ArgumentNullException.ThrowIfNull(episode);
        using MemoryStream stream = new();
        using (Utf8JsonWriter w = new(stream, Plain))
        {
            w.WriteStartObject();
            foreach ((string key, string value) in Head(episode)) w.WriteString(key, value);
            w.WriteStartArray("quotes");
            foreach (Quote quote in episode.Quotes)
            {
                w.WriteStartObject();
                w.WriteString("text", quote.Text);
                w.WriteString("speaker", quote.Speaker?.Name);
                w.WriteString("time", quote.Time?.ToString());
                w.WriteEndObject();
            }

            w.WriteEndArray();
            w.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static IEnumerable<(string Key, string Value)> Head(Episode e)
    {
        (string Key, string? Value)[] all =
        [
            ("title", e.Title), ("show", e.Show), ("date", e.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("url", e.Url), ("lang", e.Language), ("transcript", e.Transcript),
        ];
        foreach ((string key, string? value) in all)
            if (value is not null) yield return (key, SafeText.OneLine(value));
    }

    private static IEnumerable<string> Layouts(Quote quote)
    {
        string words = SafeText.OneLine(quote.Text), when = quote.Time is { } at ? $"[{at}]" : "", who = quote.Speaker is { } s ? $"— {SafeText.OneLine(s.Name)}" : "";
        string signed = $"{who} {when}".Trim();
        yield return $"> {words}\n{(signed.Length > 0 ? $"> {signed}\n" : "")}";
        foreach ((char open, char close) in Marks) yield return $"{open}{words}{close}\n{(signed.Length > 0 ? signed + "\n" : "")}";
    }

    private static bool ComesBack(string text, Quote quote)
    {
        Reading read = EpisodeReader.Read(System.Text.Encoding.UTF8.GetBytes(text), null, new ReadingOptions { Format = NotesFormat.Markdown });
        return read.Episodes is [{ Quotes: [var only] }] && only.Text == quote.Text && only.Speaker?.Name == quote.Speaker?.Name && only.Time?.ToString() == quote.Time?.ToString();
    }
}
