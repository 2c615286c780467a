using QuoteCards.Diagnostics;
using QuoteCards.Overrides;

namespace QuoteCards.Tests.Overrides;

public sealed class OverridesReadingTests
{
    private const string Whole = """
        # Anything may stand here.
        labels:
          SPEAKER_00: Ada Okafor
        shift:
          - from: 40:00
            seconds: 90
          - from: 12:30
            seconds: -42.5
        quotes:
          3vpj:
            text: |-
              He said "no" and left.
              Then he came back.
            speaker: Ben Ilves
            time: 1:02:33
          ab-1:
            accept: true
        """;

    [Fact]
    public void EveryKeyIsReadWithItsPlace()
    {
        EpisodeOverrides read = Read(Whole);

        read.Labels.ShouldBe(new Dictionary<string, string> { ["SPEAKER_00"] = "Ada Okafor" });
        read.Shifts.Select(s => (s.From.ToString(), s.Seconds)).ShouldBe([("12:30", -42.5), ("40:00", 90)]);
        QuoteOverride first = read.Quotes[0];
        (first.Id, first.Text!.Value, first.Speaker!.Value, first.Time!.Value.ToString()).ShouldBe(("3vpj", "He said \"no\" and left.\nThen he came back.", "Ben Ilves", "1:02:33"));
        (first.Place.Line, first.Text.Place.Line, first.Time.Place.Line).ShouldBe((10, 11, 15));
        read.Quotes[1].Accept!.Value.ShouldBeTrue();
    }

    [Theory]
    [InlineData("quote:\n  3vpj:\n    time: 1:02", "o.yaml:1: error[overrides-key]: the file has no key \"quote\" (did you mean \"quotes\"?)")]
    [InlineData("quotes:\n  3vpj:\n    speeker: Ada", "o.yaml:3: error[overrides-key]: the quote 3vpj has no key \"speeker\" (did you mean \"speaker\"?)")]
    [InlineData("quotes:\n  3vpj:\n    time: soon", "o.yaml:3: error[overrides-value]: time is \"soon\"; it must be a time such as 6:20 or 1:02:33")]
    [InlineData("quotes:\n  3vpj:\n    text:", "o.yaml:3: error[overrides-value]: text is empty; it must be the words")]
    [InlineData("quotes:\n  3vpj:\n    accept: maybe", "o.yaml:3: error[overrides-value]: accept is \"maybe\"; it must be true or false")]
    [InlineData("quotes:\n  3vpj: Ada", "o.yaml:2: error[overrides-value]: 3vpj is \"Ada\"; it must be text, speaker, time or accept on lines of their own, set in by spaces")]
    [InlineData("quotes:\n  3vpj:\n    time: 1:02\n  3VPJ:\n    time: 1:03", "o.yaml:4: error[overrides-duplicate]: \"3VPJ\" stands here twice")]
    [InlineData("quotes:\n  3vpj:\n    time: 1:02\n    time: 1:03", "o.yaml:4: error[overrides-duplicate]: \"time\" stands here twice")]
    [InlineData("shift:\n  - from: 12:30\n    second: 4", "o.yaml:3: error[overrides-key]: a shift has no key \"second\" (did you mean \"seconds\"?)")]
    [InlineData("shift:\n  - from: 12:30\n    seconds: long", "o.yaml:3: error[overrides-value]: seconds is \"long\"; it must be a number of seconds, such as 42 or -30")]
    [InlineData("labels: Ada", "o.yaml:1: error[overrides-value]: labels is \"Ada\"; it must be labels, each with a name: SPEAKER_00: Ada Okafor")]
    [InlineData("quotes:\n  3vpj:\n    text: Look: it works", "o.yaml:3: error[overrides-invalid]: the corrections are not valid YAML: ")]
    public void WhatIsWrongIsToldWithLineKeyAndTheNearestRightWord(string yaml, string line)
    {
        List<Diagnostic> found = [];

        OverridesReader.Read(yaml, "o.yaml", found).ShouldBeNull();

        found[0].ToString().ShouldStartWith(line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("quotes:\n")]
    public void AFileThatSaysNothingIsSound(string yaml) => Read(yaml).Quotes.ShouldBeEmpty();

    [Fact]
    public void AliasesDoNotGrow()
    {
        string bomb = "a: &a [x, x]\n" + string.Concat(Enumerable.Range(0, 24).Select(i => $"k{i}: &{(char)('b' + i)} [*{(char)('a' + i)}, *{(char)('a' + i)}]\n"));

        List<Diagnostic> found = [];
        OverridesReader.Read(bomb, "o.yaml", found).ShouldBeNull();
        found.Count.ShouldBe(25);
    }

    internal static EpisodeOverrides Read(string yaml)
    {
        List<Diagnostic> found = [];
        EpisodeOverrides? read = OverridesReader.Read(yaml, "o.yaml", found);
        found.ShouldBeEmpty();
        return read!;
    }
}
