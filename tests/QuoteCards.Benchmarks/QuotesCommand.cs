using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using QuoteCards.Episodes;

namespace QuoteCards.Benchmarks;

/// <summary><c>quotes</c>: our own quotes as notes in JSON, for the program itself and for its peers.</summary>
internal sealed class QuotesCommand : Command
{
    private readonly Option<int> _quotes = new("--quotes", "-n") { Description = "How many distinct quotes", DefaultValueFactory = _ => 200 };
    private readonly Option<bool> _bare = new("--bare") { Description = "The quotes alone, with the show in each, as the peers take them" };
    private readonly Option<FileInfo> _out = new("--out", "-o") { Description = "The file", Required = true };

    public QuotesCommand() : base("quotes", "Writes our own quotes as notes in JSON")
    {
        foreach (Option o in new Option[] { _quotes, _bare, _out }) Options.Add(o);
        SetAction(Act);
    }

    private void Act(ParseResult parsed)
    {
        Episode episode = OwnQuotes.Episode(parsed.GetValue(_quotes));
        using FileStream file = parsed.GetValue(_out)!.Create();
        using Utf8JsonWriter w = new(file);
        bool bare = parsed.GetValue(_bare);
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
