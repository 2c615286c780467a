using System.Text.Json;

namespace QuoteCards.Cli.Tests.Checking;

/// <summary>What a transcript says is seen wherever a quote is.</summary>
public sealed class EvidenceTests : IDisposable
{
    private readonly Session _session = new();

    public EvidenceTests()
    {
        _session.Write("ferry.md", Ferry.Notes);
        _session.Write("ferry.vtt", Ferry.WebVtt);
    }

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task RenderFillsInWhatIsMissingWarnsOfWhatDiffersAndKeepsTheEvidence()
    {
        (await _session.Run("render", "ferry.md", "--size", "300x300")).ShouldBe(0);

        _session.ErrorLines.Select(l => l[..(l.IndexOf(']', StringComparison.Ordinal) + 1)]).ShouldBe(
            ["ferry.md:12: warning[quote-differs]", "ferry.md:16: warning[speaker-differs]", "ferry.md:19: warning[time-off]", "ferry.md:23: warning[quote-not-found]"], ignoreOrder: true);
        JsonElement[] cards = Cards();
        cards.Select(c => c.GetProperty("verdict").GetString()).ShouldBe(["verbatim", "edited", "differs", "verbatim", "verbatim", "verbatim", "not-found"]);
        (cards[5].GetProperty("speaker").GetString(), cards[5].GetProperty("time").GetString()).ShouldBe(("Tomas Berg", "2:04"));
        JsonElement evidence = cards[2].GetProperty("evidence");
        (evidence.GetProperty("file").GetString(), evidence.GetProperty("cue").GetInt32(), evidence.GetProperty("time").GetString(), evidence.GetProperty("words").GetString()).ShouldBe(
            ("ferry.vtt", 4, "1:04", "We took on fourteen passengers that night, and every one of them was singing."));
        cards[6].GetProperty("evidence").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task ACardThatIsNotDrawnAgainHasTheVerdictOfNow()
    {
        await _session.Run("render", "ferry.md", "--size", "300x300");
        _session.Write("ferry.vtt", Ferry.WebVtt.Replace("fourteen", "forty", StringComparison.Ordinal));

        (await _session.Run("render", "ferry.md", "--size", "300x300")).ShouldBe(0);

        _session.Out.ShouldContain("0 drawn, 7 unchanged");
        Cards()[2].GetProperty("verdict").GetString().ShouldBe("verbatim");
        Cards()[2].GetProperty("warnings").GetArrayLength().ShouldBe(0);
        _session.Error.ShouldNotContain("quote-differs");
    }

    [Fact]
    public async Task ExplainShowsTheCueAsEvidence()
    {
        (await _session.Run("explain", "qhtj", "ferry.md")).ShouldBe(0);

        _session.Out.ShouldContain("  said     differs, speaker same, time same: ferry.vtt:12, cue 4, 1:04, Tomas Berg: “We took on fourteen passengers that night, and every one of them was singing.”");
        _session.Out.ShouldContain("  changes  We took on [-forty-] {+fourteen+} passengers that night");
    }

    [Fact]
    public async Task ExplainSaysThatTheTranscriptFilledIn()
    {
        (await _session.Run("explain", "pps2", "ferry.md")).ShouldBe(0);

        _session.Out.ShouldContain("  speaker  Tomas Berg: transcript, ferry.vtt:24, 100 % sure, from “I'd trade the new bridge for one more foggy morning.”");
        _session.Out.ShouldContain("  time     2:04: transcript, ferry.vtt:24, 100 % sure");
    }

    [Fact]
    public async Task PreviewGivesTheCardThatRenderGives()
    {
        await _session.Run("render", "ferry.md", "--id", "pps2", "--size", "300x300");

        (await _session.Run("preview", "pps2", "ferry.md", "--size", "300x300", "--out", "one.png")).ShouldBe(0);

        File.ReadAllBytes(_session.Path("one.png")).ShouldBe(File.ReadAllBytes(_session.Path(_session.Pictures().Single())));
    }

    [Fact]
    public async Task ListJsonHasTheCheckOfEachQuote()
    {
        (await _session.Run("list", "ferry.md", "--json")).ShouldBe(0);

        using JsonDocument json = JsonDocument.Parse(_session.Out);
        JsonElement check = json.RootElement.GetProperty("episodes")[0].GetProperty("quotes")[2].GetProperty("check");
        check.EnumerateObject().Select(p => p.Name).ShouldBe(["verdict", "speakerVerdict", "timeVerdict", "found", "diff"]);
        check.GetProperty("verdict").GetString().ShouldBe("differs");
    }

    private JsonElement[] Cards()
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(_session.Path("cards/manifest.json")));
        return [.. json.RootElement.GetProperty("cards").Clone().EnumerateArray()];
    }
}
