namespace QuoteCards.Cli.Tests.Checking;

/// <summary>A transcript that is wrong is one line with its place, whichever command reads it; what can be read of it is.</summary>
public sealed class MalformedTranscriptTests : IDisposable
{
    private const string Said = "Thirty-one years is a long time to go nowhere in particular.";

    private readonly Session _session = new();

    public MalformedTranscriptTests() => _session.Write("ferry.md", Ferry.Head + Ferry.Verbatim);

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("t.json", "{\"segments\":[\n{\"start\":1,\"end\":2,\"text\":\"Half a\"},\n{\"start\":2,\"en", "t.json:3:", "error[json-invalid]: the JSON breaks off or is malformed after 1 segments")]
    [InlineData("t.json", "{\"quotes\":[]}", "t.json:1:", "error[transcript-no-cues]: the JSON has no segments")]
    [InlineData("t.vtt", "", "t.vtt:", "error[transcript-empty]")]
    [InlineData("t.vtt", "WEBVTT\n\nNOTE nothing\n", "t.vtt:1:", "error[transcript-no-cues]")]
    [InlineData("t.srt", "\0\0\0\u0001", "t.srt:", "error[transcript-binary]")]
    [InlineData("t.html", "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><p>&lol2;</p>", "t.html:1:", "error[transcript-entities]")]
    [InlineData("t.html", "<!DOCTYPE x [\n<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>\n<p>&xxe;</p>", "t.html:2:", "error[transcript-entities]")]
    [InlineData("t.xml", "<?xml version=\"1.0\"?>\n<tt xmlns=\"http://www.w3.org/ns/ttml\"/>", "t.xml:2:", "error[transcript-xml]: this is TTML")]
    public async Task WhatCannotBeReadIsRefusedWhereTheCommandLineNamesIt(string name, string text, string place, string message)
    {
        _session.Write(name, text);

        foreach (string command in new[] { "check", "render", "list" })
        {
            (await _session.Run(command, "ferry.md", "--transcript", name)).ShouldBe(2);
            string line = _session.ErrorLines.ShouldHaveSingleItem();
            line.ShouldStartWith(place);
            line.ShouldContain(message);
            _session.Out.ShouldBe("");
        }
    }

    [Theory]
    [InlineData("ferry.vtt", "WEBVTT\n\n00:00:31.000 --> 00:00:30.000\n<v Tomas Berg>" + Said + "\n", "ferry.vtt:3: warning[cue-reversed]: cue 1 ends before it starts; its end is left out")]
    [InlineData("ferry.vtt", "WEBVTT\n\n00:00:31.000 --> 00:00:37.000\n<v Tomas Berg>" + Said + "\n\n00:00:33.000 --> 00:00:40.000\nAnd so it went.\n", "ferry.vtt:6: warning[cue-overlap]")]
    [InlineData("ferry.srt", "1\n00:01:00,000 --> 00:01:05,000\nTomas Berg: And so it went.\n\n2\n00:00:31,000 --> 00:00:37,000\nTomas Berg: " + Said + "\n", "ferry.srt:6: warning[cue-out-of-order]: cue 2 starts before the one above it")]
    [InlineData("ferry.srt", "1\n00:00:31,000 --> 00:00:37,000\nTomas Berg: " + Said + "\n\n2\n11:00:31,000 --> 11:00:37,000\nAnd so it went.\n", "ferry.srt:6: warning[transcript-long]: the transcript runs past 10 hours from cue 2 on")]
    [InlineData("ferry.srt", "WEBVTT\n\n00:00:31.000 --> 00:00:37.000\n<v Tomas Berg>" + Said + "\n", "ferry.srt:1: warning[transcript-extension]: the file's name says SubRip, its content is WebVTT and is read as such")]
    [InlineData("ferry.vtt", "WEBVTT\n\n00:00:31.000 --> soon\n<v Tomas Berg>" + Said + "\n\n00:00:91.000 --> 00:01:37.000\nAnd so it went.\n", "ferry.vtt:6: warning[cue-time-invalid]: cue 2 cannot be read as a time")]
    public async Task WhatCanBeReadIsUsedAndTheRestIsToldOnceWithItsPlace(string name, string text, string line)
    {
        _session.Write(name, text);

        (await _session.Run("check", "ferry.md")).ShouldBe(0, _session.Error);

        _session.ErrorLines.ShouldHaveSingleItem().ShouldStartWith(line);
        _session.Out.ShouldContain("1 verbatim");
    }

    [Fact]
    public async Task ABrokenTranscriptBesideTheNotesLeavesTheCards()
    {
        _session.Write("ferry.transcript.json", "{\"segments\":[{\"te");

        (await _session.Run("render", "ferry.md", "--size", "300x300")).ShouldBe(1);

        _session.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("ferry.transcript.json:1:");
        _session.Pictures().Length.ShouldBe(1);
    }

    [Fact]
    public async Task WordsOfATranscriptAreHostileUntilCleaned()
    {
        _session.Write("ferry.vtt", "WEBVTT\n\n00:00:31.000 --> 00:00:37.000\n<v Tomas\u001b[31m Berg>Thirty-one years is a \u001b]0;owned\u0007very\u202e long time to go nowhere in particular.\n");
        _session.IsTerminal = _session.IsErrorTerminal = true;
        _session.Variables["NO_COLOR"] = "1";

        foreach (string[] args in new[] { new[] { "check", "ferry.md" }, ["check", "ferry.md", "--json"], ["check", "ferry.md", "--fix"], ["explain", "14xv", "ferry.md"], ["suggest", "ferry.vtt"], ["suggest", "ferry.vtt", "--take", "1"] })
        {
            await _session.Run(args);
            (_session.Out + _session.Error).Any(c => char.IsControl(c) && c != '\n').ShouldBeFalse(string.Join(' ', args));
            _session.Out.ShouldNotContain('\u202e');
        }
    }
}
