using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;
using QuoteCards.Pairing;

namespace QuoteCards.Tests.Pairing;

public sealed class StructuredTests
{
    private static Diagnostic Told(string notes, NotesFormat format = NotesFormat.Auto) => Written.Everything(Written.Read(notes, format)).First();

    [Fact]
    public void JsonGivesEpisodeAndQuotes()
    {
        Episode e = Written.Episode("{\"title\":\"Naps\",\"show\":\"Show of Naps\",\"date\":\"2025-01-29\",\"url\":\"https://example.com\",\"speakers\":[{\"name\":\"Ada Okafor\",\"role\":\"CTO\"}],\n" +
            "\"quotes\":[{\"text\":\"We shipped it.\",\"speaker\":\"Ada\",\"time\":380.5,\"section\":\"Fridays\",\"lang\":\"en\",\"id\":\"friday\"}]}");
        Quote q = e.Quotes.Single();

        (e.Title, e.Show, e.Date, e.Url).ShouldBe(("Naps", "Show of Naps", new DateOnly(2025, 1, 29), "https://example.com"));
        (q.Text, q.Speaker?.Name, q.Speaker?.Role, q.Time?.TotalSeconds, q.Section, q.Language, q.Id.Value).ShouldBe(("We shipped it.", "Ada Okafor", "CTO", 380.5, "Fridays", "en", "friday"));
    }

    [Theory]
    [InlineData("[{\"text\":\"We shipped it.\",\"speaker\":\"Ada\",\"time\":380}]")]
    [InlineData("[{\"quote\":\"We shipped it.\",\"author\":\"Ada\",\"timestamp\":\"6:20\"}]")]
    [InlineData("[{\"text\":\"“We shipped it.”\",\"speaker\":{\"name\":\"Ada\"},\"time\":\"[06:20]\"}]")]
    [InlineData("quote,author,timestamp\nWe shipped it.,Ada,6:20")]
    [InlineData("Quote;Speaker;Time\n\"We shipped it.\";Ada;380")]
    [InlineData("text\tspeaker\ttime\nWe shipped it.\tAda\t00:06:20")]
    [InlineData("Zitat,Sprecher,Zeit\nWe shipped it.,Ada,6:20")]
    public void SynonymsAreUnderstood(string notes)
    {
        Quote q = Written.One(notes);

        (q.Text, q.Speaker?.Name, q.Time?.ToString()).ShouldBe(("We shipped it.", "Ada", "6:20"));
    }

    [Theory]
    [InlineData("{\"quotes\": [", "json-invalid", 1)]
    [InlineData("{\n\"quotes\": 5}", "json-wrong-type", 2)]
    [InlineData("{\"title\": \"x\"}", "json-no-quotes", 1)]
    [InlineData("[{\"text\":\"We shipped it.\"},\n\"just words\"]", "json-wrong-type", 2)]
    [InlineData("[{\"text\":\"We shipped it.\"},\n{\"text\": 5}]", "json-wrong-type", 2)]
    [InlineData("[{\"text\":\"We shipped it.\",\n\"time\": [1]}]", "json-wrong-type", 2)]
    [InlineData("[{\"text\":\"We shipped it.\",\n\"time\": \"soon\"}]", "time-invalid", 1)]
    [InlineData("[{\"text\":\"We shipped it.\",\n\"speeker\": \"Ada\"}]", "json-unknown-key", 2)]
    [InlineData("[{\"text\":\"We shipped it.\"},\n{\"speaker\": \"Ada\"}]", "quote-empty", 2)]
    [InlineData("{\"title\": [],\n \"quotes\":[{\"text\":\"We shipped it.\"}]}", "json-wrong-type", 1)]
    [InlineData("[{\"text\":\"\\ud800\"}]", "json-invalid", 0)]
    public void WhatIsWrongWithJsonIsNamedWithItsLine(string notes, string code, int line)
    {
        Diagnostic d = Told(notes, NotesFormat.Json);

        d.Code.ShouldBe(code);
        if (line > 0) d.Place.Line.ShouldBe(line);
    }

    [Theory]
    [InlineData("qoute,author\nx,Ada", "csv-no-quotes", 1)]
    [InlineData("quote,author,time\nWe shipped it.,Ada,soon", "time-invalid", 2)]
    [InlineData("quote,author\n\"We shipped\nit.\",Ada\n,Ben", "quote-empty", 4)]
    [InlineData("quote,author\nWe shipped it.,Ada,too,many", "csv-cells", 2)]
    public void WhatIsWrongWithATableIsNamedWithItsLine(string notes, string code, int line)
    {
        Diagnostic d = Written.Read(notes, NotesFormat.Csv).Diagnostics[0];

        (d.Code, d.Place.Line).ShouldBe((code, line));
    }

    [Fact]
    public void ARowsLineIsItsOwnBehindBlankLinesAndBreaksInCells() =>
        Written.Episode("quote,author\n\n\"We shipped it,\nand slept.\",Ada\n\nWe shipped it twice that week.,Mei\n").Quotes.Select(q => q.Provenance.Text.Place.Line).ShouldBe([3, 6]);

    [Fact]
    public void ANearbyNameIsSuggested() => Told("qoute,author\nx,Ada", NotesFormat.Csv).Hint.ShouldBe("did you mean \"quote\"?");

    [Fact]
    public void TwoQuotesWithOneIdAreAnError() =>
        Told("[{\"text\":\"We shipped it on a Friday.\",\"id\":\"a\"},{\"text\":\"And nobody noticed until Monday.\",\"id\":\"a\"}]").Code.ShouldBe("id-duplicate");

    [Fact]
    public void ARowWithoutSpeakerOrTimeStaysEmptyAndWarns() =>
        Written.One("quote,author,timestamp\nWe shipped it.,,").Warnings.Select(w => w.Code).ShouldBe(["speaker-unknown", "time-unknown"]);

    [Fact]
    public void WordsThatFitOnNoCardAreLeftOutAndTold() =>
        Told($"[{{\"text\":\"{new string('a', 30_000)}\"}},{{\"text\":\"We shipped it.\"}}]").Code.ShouldBe("quote-too-long");

    [Theory]
    [InlineData("friday", "friday")]
    [InlineData("2025-w03.a_1", "2025-w03.a_1")]
    [InlineData("../../etc", null)]
    [InlineData("$(reboot)", null)]
    [InlineData("-f", null)]
    [InlineData("a b", null)]
    [InlineData("\\u001b[31m", null)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", null)]
    public void AnIdOfItsOwnIsKeptWhereAShellAndAFileCanTakeIt(string id, string? kept)
    {
        string notes = $"[{{\"text\":\"We shipped it on a Friday.\",\"speaker\":\"Ada\",\"time\":1,\"id\":\"{id}\"}}]";

        Written.One(notes).Id.Value.ShouldBe(kept ?? QuoteId.Of("We shipped it on a Friday.").Value);
        Written.Codes(Written.Read(notes)).ShouldBe(kept is null ? ["id-invalid"] : []);
    }
}
