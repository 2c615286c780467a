using System.Text.Json;

namespace QuoteCards.Cli.Tests.Commands;

/// <summary>The shapes that scripts rely on.</summary>
public sealed class JsonShapeTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task ListHasEpisodesWithQuotesAndTheirProvenance()
    {
        JsonElement root = await Json("list", "--json");

        Keys(root).ShouldBe(["episodes", "warnings"]);
        JsonElement episode = root.GetProperty("episodes")[0];
        Keys(episode).ShouldBe(["title", "show", "date", "url", "source", "guid", "season", "number", "durationSeconds", "speakers", "quotes"]);
        episode.GetProperty("url").ValueKind.ShouldBe(JsonValueKind.Null);
        JsonElement quote = episode.GetProperty("quotes")[1];
        Keys(quote).ShouldBe(["id", "text", "speaker", "time", "timeSeconds", "section", "notable", "provenance", "check", "warnings"]);
        quote.GetProperty("speaker").GetString().ShouldBe("Joseph");
        quote.GetProperty("timeSeconds").GetDouble().ShouldBe(380);
        Keys(quote.GetProperty("provenance")).ShouldBe(["text", "speaker", "time", "section"]);
        Keys(quote.GetProperty("provenance").GetProperty("time")).ShouldBe(["rule", "line", "confidence", "detail"]);
    }

    [Fact]
    public async Task WhatIsUnknownIsNullAndItsWarningHasCodeMessageAndLine()
    {
        _session.Write("n.txt", "\"We shipped it on a Friday and nobody was there to see it.\"\n");

        JsonElement quote = (await Json("list", "n.txt", "--json")).GetProperty("episodes")[0].GetProperty("quotes")[0];

        foreach (string key in new[] { "speaker", "time", "timeSeconds", "section", "check" }) quote.GetProperty(key).ValueKind.ShouldBe(JsonValueKind.Null);
        Keys(quote.GetProperty("warnings")[0]).ShouldBe(["code", "message", "line"]);
    }

    [Fact]
    public async Task ExplainHasTheQuoteAndItsEpisode()
    {
        JsonElement root = await Json("explain", "3vpj", "--json");

        Keys(root).ShouldBe(["episode", "quote"]);
        root.GetProperty("quote").GetProperty("provenance").GetProperty("speaker").GetProperty("rule").GetString().ShouldBe("lead-in");
    }

    [Fact]
    public async Task RenderHasTheCountsAndTheCards()
    {
        JsonElement root = await Json("render", "--size", "300x300", "--json");

        Keys(root).ShouldBe(["folder", "drawn", "unchanged", "failed", "cancelled", "cards", "planned", "orphans", "warnings"]);
        root.GetProperty("drawn").GetInt32().ShouldBe(9);
        Keys(root.GetProperty("cards")[0]).ShouldBe(
            ["id", "source", "file", "bytes", "sha256", "quote", "speaker", "time", "timeSeconds", "theme", "size", "width", "height", "part", "parts", "altText", "verdict", "evidence", "warnings", "key"]);
    }

    [Fact]
    public async Task ADryRunHasWhatIsPlanned()
    {
        JsonElement root = await Json("render", "--size", "300x300", "--dry-run", "--json");

        root.GetProperty("planned").GetArrayLength().ShouldBe(9);
        Keys(root.GetProperty("planned")[0]).ShouldBe(["id", "theme", "size", "file"]);
    }

    [Fact]
    public async Task ThemesHaveColoursAndType()
    {
        JsonElement root = await Json("themes", "--json");

        root.GetProperty("themes").GetArrayLength().ShouldBeGreaterThanOrEqualTo(10);
        Keys(root.GetProperty("themes")[0]).ShouldBe(["name", "description", "palette", "roles", "shapes"]);
        (await Json("themes", "show", "noir", "--json")).GetProperty("theme").GetProperty("name").GetString().ShouldBe("noir");
    }

    [Fact]
    public async Task CheckSaysWhetherAThemeIsValidAndWhatIsWrongWhere()
    {
        _session.Write("mine.json", "{ \"extends\": \"plain\",\n \"palete\": {} }");

        (await _session.Run("themes", "check", "mine.json", "--json")).ShouldBe(2);

        using JsonDocument json = JsonDocument.Parse(_session.Out);
        json.RootElement.GetProperty("valid").GetBoolean().ShouldBeFalse();
        json.RootElement.GetProperty("warnings")[0].GetProperty("line").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task SizesHaveTheConfiguredOnesToo()
    {
        _session.Write("quotecards.json", """{ "sizes": { "banner": { "width": 1500, "height": 500, "safe": { "left": 40 } } } }""");

        JsonElement root = await Json("sizes", "--json");

        JsonElement banner = root.GetProperty("sizes").EnumerateArray().Last();
        banner.GetProperty("name").GetString().ShouldBe("banner");
        banner.GetProperty("safe").GetProperty("left").GetInt32().ShouldBe(40);
        Keys(root.GetProperty("networks")[0]).ShouldBe(["name", "sizes", "maxBytes", "maxImages", "altText", "note"]);
    }

    private async Task<JsonElement> Json(params string[] args)
    {
        (await _session.Run(args)).ShouldBe(0, _session.Error);
        using JsonDocument json = JsonDocument.Parse(_session.Out);
        return json.RootElement.Clone();
    }

    private static string[] Keys(JsonElement e) => [.. e.EnumerateObject().Select(p => p.Name)];
}
