using System.Text.Json;
using System.Text.RegularExpressions;

namespace QuoteCards.Cli.Tests.Checking;

public sealed partial class CheckTests : IDisposable
{
    private readonly Session _session = new();

    public CheckTests()
    {
        _session.Write("ferry.md", Ferry.Notes);
        _session.Write("ferry.vtt", Ferry.WebVtt);
    }

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task EachQuoteHasItsVerdictInAPlainLineAndASummaryEndsThem()
    {
        (await _session.Run("check", "ferry.md")).ShouldBe(1);

        _session.Error.ShouldBe("");
        Lines().ShouldBe(
        [
            "The Last Ferry, against ferry.vtt",
            "ID verbatim 0:31 Tomas Berg Thirty-one years is a long time to go nowhere in particular.",
            "ID edited (filler, stutter) 0:21 Tomas Berg I did not choose the ferry, the ferry had a vacancy and I had rent to pay.",
            "ID differs 1:05 Tomas Berg We took on [-forty-] {+fourteen+} passengers that night and every one of them was singing.",
            "ID verbatim 1:44 Ines Halloran, but Tomas Berg says it The sea has no opinion about your timetable.",
            "ID verbatim 3:20, off by 120 s (1:20) Tomas Berg You can turn back in the middle of the channel, but nobody tells you how.",
            "ID verbatim 2:04, filled in Tomas Berg, filled in I'd trade the new bridge for one more foggy morning.",
            "ID not-found 2:10 ? Tomas Berg ? A bridge is just a ferry that gave up on moving.",
            "7 quotes: 4 verbatim, 1 edited, 1 differs, 1 not found; speaker: 1 differs, 1 filled in; time: 1 off, 1 filled in",
            "3 are worse than edited",
        ]);
    }

    [Theory]
    [InlineData(Ferry.Verbatim, "verbatim", 0)]
    [InlineData(Ferry.Edited, "verbatim", 1)]
    [InlineData(Ferry.Edited, "edited", 0)]
    [InlineData(Ferry.WrongTime, "verbatim", 0)]
    [InlineData(Ferry.WrongNumber, "edited", 1)]
    [InlineData(Ferry.WrongNumber, "differs", 0)]
    [InlineData(Ferry.WrongSpeaker, "edited", 1)]
    [InlineData(Ferry.WrongSpeaker, "differs", 0)]
    [InlineData(Ferry.NeverSaid, "differs", 1)]
    public async Task WhatIsWorseThanAskedEndsWithOne(string quote, string require, int code)
    {
        _session.Write("ferry.md", Ferry.Head + quote);

        (await _session.Run("check", "ferry.md", "--require", require)).ShouldBe(code);
    }

    [Fact]
    public async Task EditedIsAskedWhereNothingElseIs()
    {
        _session.Write("ferry.md", Ferry.Head + Ferry.Edited);
        (await _session.Run("check", "ferry.md")).ShouldBe(0);
        _session.Out.ShouldEndWith("every quote is edited or better\n");

        _session.Write("ferry.md", Ferry.Head + Ferry.WrongNumber);
        (await _session.Run("check", "ferry.md")).ShouldBe(1);
    }

    [Fact]
    public async Task JsonHasTheShapeThatScriptsRelyOn()
    {
        (await _session.Run("check", "ferry.md", "--json")).ShouldBe(1);

        using JsonDocument json = JsonDocument.Parse(_session.Out);
        JsonElement episode = json.RootElement.GetProperty("episodes")[0];
        Keys(episode).ShouldBe(["title", "source", "transcript", "quotes"]);
        JsonElement[] quotes = [.. episode.GetProperty("quotes").EnumerateArray()];
        foreach (JsonElement q in quotes) Keys(q).ShouldBe(["id", "text", "speaker", "timeSeconds", "verdict", "speakerVerdict", "timeVerdict", "found", "diff"]);
        quotes.Select(q => $"{Text(q, "verdict")} {Text(q, "speakerVerdict")} {Text(q, "timeVerdict")}").ShouldBe(
            ["verbatim same same", "edited same same", "differs same same", "verbatim differs same", "verbatim same off by 120 s", "verbatim unknown filled-in", "not-found unknown "]);
        Keys(quotes[2].GetProperty("found")).ShouldBe(["text", "speaker", "startSeconds", "endSeconds", "cue"]);
        (Text(quotes[2].GetProperty("found"), "text"), quotes[2].GetProperty("found").GetProperty("cue").GetInt32()).ShouldBe(("We took on fourteen passengers that night, and every one of them was singing.", 4));
        quotes[2].GetProperty("diff").EnumerateArray().Select(d => $"{Text(d, "kind")}: {Text(d, "quote")} / {Text(d, "said")}").ShouldContain("changed: forty / fourteen");
        quotes[6].GetProperty("found").ValueKind.ShouldBe(JsonValueKind.Null);
        (Text(quotes[5], "speaker"), quotes[5].GetProperty("timeSeconds").GetDouble()).ShouldBe(("Tomas Berg", 124));
    }

    [Fact]
    public async Task AQuoteOverAChangeOfSpeakerIsATurnBoundary()
    {
        _session.Write("ferry.md", Ferry.Head + "\"Do you miss it? I'd trade the new bridge for one more foggy morning.\"\n— Tomas Berg [2:00]\n");

        (await _session.Run("check", "ferry.md", "--json")).ShouldBe(1);

        _session.Out.ShouldContain("\"speakerVerdict\": \"turn-boundary\"");
    }

    [Fact]
    public async Task WithoutATranscriptThereIsNothingToCheck()
    {
        _session.Write("ferry.md", Ferry.Head + Ferry.Verbatim);
        File.Delete(_session.Path("ferry.vtt"));

        (await _session.Run("check", "ferry.md")).ShouldBe(2);

        _session.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("ferry.md: error[transcript-needed]: no transcript is known to check it against (--transcript names it");
        _session.Out.ShouldBe("");
    }

    [Fact]
    public async Task AnEpisodeWithoutATranscriptFailsAndTheOtherIsChecked()
    {
        _session.Write("good.md", Ferry.Head + Ferry.Verbatim);
        _session.Write("good.srt", "1\n00:00:31,000 --> 00:00:37,000\nTomas Berg: Thirty-one years is a long time to go nowhere in particular.\n");
        _session.Write("bare.md", Ferry.Head + Ferry.Verbatim);

        (await _session.Run("check", "good.md", "bare.md")).ShouldBe(1);

        _session.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("bare.md: error[transcript-needed]");
        _session.Out.ShouldContain("verbatim");
    }

    [Fact]
    public async Task TheTableOfATerminalShowsChangesInColourAndWithoutItInMarks()
    {
        _session.IsTerminal = true;
        _session.Columns = 160;
        await _session.Run("check", "ferry.md");
        _session.Out.ShouldContain("forty");
        _session.Out.ShouldContain("\e[");
        _session.Out.ShouldNotContain("[-forty-]");

        _session.Variables["NO_COLOR"] = "1";
        await _session.Run("check", "ferry.md");
        _session.Out.ShouldContain("[-forty-] {+fourteen+}");
    }

    [Fact]
    public async Task QuietShowsOnlyWhatFails()
    {
        await _session.Run("check", "ferry.md", "--quiet");

        _session.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("did you mean \"edited\"?", "--require", "edted")]
    [InlineData("--require is \"3\"; it must be verbatim, edited or differs", "--require", "3")]
    public async Task BadUsageIsOneLine(string message, params string[] args)
    {
        (await _session.Run(["check", "ferry.md", .. args])).ShouldBe(2);

        _session.ErrorLines.ShouldHaveSingleItem().ShouldContain(message);
    }

    private string[] Lines() => [.. _session.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Spaces().Replace(Id().Replace(l, "ID "), " ").Trim())];

    private static string[] Keys(JsonElement e) => [.. e.EnumerateObject().Select(p => p.Name)];

    private static string? Text(JsonElement e, string key) => e.GetProperty(key).GetString();

    [GeneratedRegex("  +")]
    private static partial Regex Spaces();

    [GeneratedRegex("^[0-9a-z]{8}  ")]
    private static partial Regex Id();
}
