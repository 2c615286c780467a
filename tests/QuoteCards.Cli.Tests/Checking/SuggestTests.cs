using System.Text.Json;

namespace QuoteCards.Cli.Tests.Checking;

public sealed class SuggestTests : IDisposable
{
    private const string Best = "A traffic light is a political document, not a machine for counting cars in Accra.";

    private const string Talk = """
        WEBVTT

        00:00:10.000 --> 00:00:20.000
        <v Marguerite Dale>Welcome back to Slow Streets, the show about cities and the people who fix them.

        00:02:00.000 --> 00:02:08.000
        <v Kofi Asante>A traffic light is a political document, not a machine for counting cars in Accra.

        00:04:00.000 --> 00:04:08.000
        You will never design the same corner again after you have walked it at night for a month.
        """;

    private readonly Session _session = new();

    public SuggestTests() => _session.Write("talk.vtt", Talk);

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task PassagesAreRankedWithTheirReasons()
    {
        (await _session.Run("suggest", "talk.vtt")).ShouldBe(0, _session.Error);

        string[] lines = _session.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(4);
        lines[0].ShouldBe($"  1      2:00  Kofi Asante  “{Best}”");
        lines[1].ShouldContain(" = +20 complete (whole sentences), +20 length (15 words), +10 ");
        lines[1].ShouldContain("+10 contrast (not)");
        lines[2].ShouldContain("never design");
    }

    [Fact]
    public async Task JsonHasTheShapeThatScriptsRelyOn()
    {
        (await _session.Run("suggest", "talk.vtt", "--most", "1", "--json")).ShouldBe(0);

        using JsonDocument json = JsonDocument.Parse(_session.Out);
        json.RootElement.EnumerateObject().Select(p => p.Name).ShouldBe(["title", "source", "transcript", "suggestions", "warnings"]);
        JsonElement only = json.RootElement.GetProperty("suggestions").EnumerateArray().Single();
        only.EnumerateObject().Select(p => p.Name).ShouldBe(["id", "text", "speaker", "time", "timeSeconds", "endSeconds", "cue", "score", "reasons"]);
        only.GetProperty("reasons").EnumerateArray().Sum(r => r.GetProperty("points").GetInt32()).ShouldBe(only.GetProperty("score").GetInt32());
    }

    [Fact]
    public async Task WhatIsTakenIsNotesThatRenderDrawsAndCheckPasses()
    {
        (await _session.Run("suggest", "talk.vtt", "--take", "2", "--out", "picks/best.md")).ShouldBe(0, _session.Error);

        _session.ErrorLines.ShouldBe([$"2 quotes written; quotecards render picks{Path.DirectorySeparatorChar}best.md draws them"]);
        File.ReadAllText(_session.Path("picks/best.md")).ShouldBe($"---\ntranscript: \"../talk.vtt\"\n---\n\n> {Best}\n> — Kofi Asante [2:00]\n\n> You will never design the same corner again after you have walked it at night for a month.\n> — Kofi Asante [4:00]\n");
        (await _session.Run("check", "picks/best.md", "--require", "verbatim")).ShouldBe(0, _session.Error);
        (await _session.Run("render", "picks/best.md", "--verified", "--size", "300x300")).ShouldBe(0);
        _session.Pictures().Length.ShouldBe(2);
        _session.Error.ShouldBe("");
    }

    [Fact]
    public async Task WhatIsTakenGoesThroughAPipeIntoRender()
    {
        (await _session.Run("suggest", "talk.vtt", "--take", "1")).ShouldBe(0);
        _session.Input = System.Text.Encoding.UTF8.GetBytes(_session.Out);

        (await _session.Run("render", "-", "--verified", "--size", "300x300")).ShouldBe(0, _session.Error);

        _session.Pictures().Length.ShouldBe(1);
    }

    [Fact]
    public async Task JsonNotesAreWrittenWhereTheNameSaysSoAndNothingIsReplacedUnasked()
    {
        (await _session.Run("suggest", "talk.vtt", "--take", "1", "--out", "best.json")).ShouldBe(0);
        (await _session.Run("list", "best.json")).ShouldBe(0);
        _session.Out.ShouldContain("A traffic light");
        (await _session.Run("suggest", "talk.vtt", "--take", "1", "--out", "best.json")).ShouldBe(2);
        _session.ErrorLines.ShouldHaveSingleItem().ShouldBe("best.json: error[notes-exist]: there are such notes already (--force replaces them)");
        (await _session.Run("suggest", "talk.vtt", "--take", "2", "--out", "best.json", "--force")).ShouldBe(0);
    }

    [Fact]
    public async Task NotesLeadToTheirTranscriptAndWhatTheyQuoteIsPassedOver()
    {
        _session.Write("talk.md", $"---\ntitle: Corners\n---\n\n\"{Best}\"\n— Kofi Asante [2:00]\n");

        (await _session.Run("suggest", "talk.md", "--take", "5")).ShouldBe(0, _session.Error);

        _session.Out.ShouldStartWith("---\ntitle: \"Corners\"\ntranscript: \"talk.vtt\"\n---\n");
        _session.Out.ShouldNotContain("traffic light");
        _session.Out.ShouldContain("never design");
        _session.ErrorLines.ShouldHaveSingleItem().ShouldContain("warning[suggestions-few]: 5 were asked for; 1 could stand alone, at most one a minute");
    }

    [Fact]
    public async Task NotesWithoutQuotesAreEnough()
    {
        _session.Write("talk.md", "# Corners\n\nNobody marked any quote in these notes.\n");

        (await _session.Run("suggest", "talk.md", "--json")).ShouldBe(0, _session.Error);

        _session.Out.ShouldContain("\"title\": \"Corners\"");
        _session.Out.ShouldContain("A traffic light");
    }

    [Fact]
    public async Task ATranscriptMayComeThroughAPipe()
    {
        _session.Input = System.Text.Encoding.UTF8.GetBytes(Talk);

        (await _session.Run("suggest", "-", "--take", "1")).ShouldBe(0, _session.Error);

        _session.Out.ShouldBe($"---\n---\n\n> {Best}\n> — Kofi Asante [2:00]\n");
    }

    [Fact]
    public async Task LabelsOfTheConfigurationArePeople()
    {
        _session.Write("talk.vtt", Talk.Replace("Kofi Asante", "SPEAKER_01", StringComparison.Ordinal));

        await _session.Run("suggest", "talk.vtt", "--take", "1");
        _session.Out.ShouldNotContain("SPEAKER_01");
        _session.Write("quotecards.json", """{ "speakerLabels": { "SPEAKER_01": "Kofi Asante" } }""");
        await _session.Run("suggest", "talk.vtt", "--take", "1");
        _session.Out.ShouldContain("— Kofi Asante [2:00]");
    }

    [Theory]
    [InlineData(2, "error[input-missing]", "suggest", "gone.vtt")]
    [InlineData(2, "suggest needs <input>", "suggest")]
    [InlineData(2, "error[transcript-needed]", "suggest", "alone.md")]
    [InlineData(2, "error[json-invalid]", "suggest", "cut.transcript.json")]
    [InlineData(2, "--take is \"0\"", "suggest", "talk.vtt", "--take", "0")]
    public async Task WhatIsWrongIsOneLine(int code, string message, params string[] args)
    {
        _session.Write("alone.md", "# Alone\n\n\"We shipped it on a Friday and nobody was there.\"\n— Ada [1:00]\n");
        _session.Write("cut.transcript.json", "{\"segments\":[{\"start\":1,\"end\":2,\"text\":\"Half a");

        (await _session.Run(args)).ShouldBe(code);

        _session.ErrorLines.Where(l => l.Contains("error[", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain(message);
        _session.Out.ShouldBe("");
    }
}
