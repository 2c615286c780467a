namespace QuoteCards.Cli.Tests.Checking;

public sealed class FixTests : IDisposable
{
    private readonly Session _session = new();

    public FixTests()
    {
        _session.Write("ferry.md", Ferry.Notes);
        _session.Write("ferry.vtt", Ferry.WebVtt);
    }

    public void Dispose() => _session.Dispose();

    private string Overrides => File.ReadAllText(_session.Path("ferry.overrides.yaml"));

    [Fact]
    public async Task WhatTheTranscriptKnowsBetterIsWrittenBesideTheNotesAndWhatIsLeftIsShown()
    {
        (await _session.Run("check", "ferry.md", "--fix")).ShouldBe(1, "one was never said");

        _session.ErrorLines[0].ShouldBe("ferry.overrides.yaml: 1 quote's words, 2 speakers, 2 times written");
        _session.Out.ShouldContain("1 is worse than edited");
        Overrides.ShouldContain("  qhtjwxgj:\n    # notes: We took on forty passengers that night and every one of them was singing.\n    # transcript: ferry.vtt, cue 4, 1:04: We took on fourteen");
        Overrides.ShouldContain("    text: \"We took on fourteen passengers that night and every one of them was singing.\"\n");
        File.ReadAllText(_session.Path("ferry.md")).ShouldBe(Ferry.Notes);
    }

    [Fact]
    public async Task EveryLaterRunObeysAndTheIdsStay()
    {
        await _session.Run("list", "ferry.md");
        string[] ids = Ids();
        await _session.Run("check", "ferry.md", "--fix");
        File.Delete(_session.Path("ferry.vtt"));

        (await _session.Run("list", "ferry.md")).ShouldBe(0);
        Ids().ShouldBe(ids);
        _session.Out.ShouldContain("fourteen passengers");
        (await _session.Run("explain", "qhtj", "ferry.md")).ShouldBe(0);
        _session.Out.ShouldContain(": override, ferry.overrides.yaml:9, 100 % sure, from “notes: We took on forty passengers");
        (await _session.Run("render", "ferry.md", "--id", "qhtj", "--size", "300x300")).ShouldBe(0);
        File.ReadAllText(_session.Path("cards/manifest.json")).ShouldContain("fourteen passengers");
        (await _session.Run("preview", "qhtj", "ferry.md", "--size", "300x300", "--out", "one.png", "--json")).ShouldBe(0);
        _session.Out.ShouldContain("fourteen passengers");
        File.ReadAllBytes(_session.Path("one.png")).ShouldBe(File.ReadAllBytes(_session.Path(_session.Pictures().Single())));
    }

    [Fact]
    public async Task ASecondFixChangesNothing()
    {
        await _session.Run("check", "ferry.md", "--fix");
        string first = Overrides;

        await _session.Run("check", "ferry.md", "--fix");

        Overrides.ShouldBe(first);
        _session.ErrorLines[0].ShouldBe("nothing is left to write");
    }

    [Fact]
    public async Task WhatAPersonEditedIsKeptAndTold()
    {
        await _session.Run("check", "ferry.md", "--fix");
        string edited = Overrides.Replace("We took on fourteen passengers that night", "We took on sixty passengers that night", StringComparison.Ordinal) + "# by ear\n";
        _session.Write("ferry.overrides.yaml", edited);

        (await _session.Run("check", "ferry.md", "--fix")).ShouldBe(1);

        Overrides.ShouldBe(edited);
        _session.Error.ShouldContain("ferry.overrides.yaml: the text of qhtjwxgj is kept as it stands; the transcript has \"We took on fourteen passengers");
        _session.Out.ShouldContain("[-sixty-] {+fourteen+}");
    }

    [Fact]
    public async Task AnAcceptedQuotePassesWhateverTheTranscriptSays()
    {
        _session.Write("ferry.md", Ferry.Head + Ferry.WrongNumber + Ferry.NeverSaid);
        _session.Write("ferry.overrides.yaml", "quotes:\n  qhtj:\n    accept: true\n  krgz:\n    accept: true\n");

        (await _session.Run("check", "ferry.md")).ShouldBe(0);

        _session.Out.ShouldContain("differs, accepted");
        _session.Out.ShouldContain("2 accepted");
        (await _session.Run("list", "ferry.md", "--strict")).ShouldBe(0, _session.Error);
    }

    [Fact]
    public async Task AnInsertedAdvertisementIsFoundAndWrittenAsOneShift()
    {
        string[] said = ["The orchard burned twice before anybody planted lemons.", "We counted herrings until the harbour froze.", "My uncle polished telescopes for a living.", "The judge slept through the entire carnival."];
        _session.Write("ads.md", "---\ntitle: Ads\n---\n\n" + string.Concat(said.Select((s, i) => $"\"{s}\"\n— Ada Okafor [{i + 1}:00]\n\n")));
        _session.Write("ads.vtt", "WEBVTT\n\n" + string.Concat(said.Select((s, i) => $"00:{i + 1:00}:{(i == 0 ? 0 : 42):00}.000 --> 00:{i + 1:00}:{(i == 0 ? 5 : 47):00}.000\n<v Ada Okafor>{s}\n\n")));

        (await _session.Run("check", "ads.md")).ShouldBe(0);
        _session.ErrorLines.ShouldHaveSingleItem().ShouldBe("ads.md: warning[time-offset]: from 2:00 on 3 quotes are 42 s early together, as by an advertisement that only one of the recordings has (quotecards check --fix adds 42 s to their times)");

        (await _session.Run("check", "ads.md", "--fix")).ShouldBe(0);

        File.ReadAllText(_session.Path("ads.overrides.yaml")).ShouldEndWith("shift:\n  # 3 quotes are 42 s early together\n  - from: 2:00\n    seconds: 42\n");
        await _session.Run("list", "ads.md");
        _session.Out.Split('\n').Skip(1).Take(4).Select(l => l[8..18].Trim()).ShouldBe(["1:00", "2:42", "3:42", "4:42"]);
        _session.Error.ShouldBe("");
    }

    [Fact]
    public async Task ALabelIsWrittenOnceItIsKnownWhoIsBehindIt()
    {
        _session.Write("ferry.md", Ferry.Head + Ferry.Verbatim + Ferry.Edited + "> The sea has no opinion about your timetable.\n");
        _session.Write("ferry.vtt", Ferry.WebVtt.Replace("Tomas Berg>", "SPEAKER_01>", StringComparison.Ordinal));

        await _session.Run("list", "ferry.md");
        _session.Error.ShouldContain("ferry.vtt: warning[speaker-proposed]: SPEAKER_01 is probably Tomas Berg: the notes give 2 of its 2 quotes to Tomas Berg (\"speakerLabels\": { \"SPEAKER_01\": \"Tomas Berg\" } in quotecards.json, or quotecards check --fix)");
        _session.Error.ShouldContain("speaker-unknown");

        (await _session.Run("check", "ferry.md", "--fix")).ShouldBe(0);

        Overrides.ShouldContain("labels:\n  # the notes give 2 of its 2 quotes to Tomas Berg\n  SPEAKER_01: Tomas Berg\n");
        await _session.Run("list", "ferry.md");
        _session.Error.ShouldBe("");
    }

    [Fact]
    public async Task LabelsOfTheConfigurationArePeople()
    {
        _session.Write("ferry.md", Ferry.Head + Ferry.Verbatim + Ferry.Bare);
        _session.Write("ferry.vtt", Ferry.WebVtt.Replace("Tomas Berg>", "Speaker 2>", StringComparison.Ordinal));
        _session.Write("quotecards.json", """{ "speakerLabels": { "speaker 2": "Tomas Berg" } }""");

        (await _session.Run("check", "ferry.md", "--json")).ShouldBe(0);

        _session.Out.ShouldContain("\"speakerVerdict\": \"same\"");
        _session.Out.ShouldNotContain("Speaker 2");
        _session.Error.ShouldBe("");
    }

    [Fact]
    public async Task AWrongOverridesFileIsRefusedWithItsPlaceAndNothingIsDrawn()
    {
        _session.Write("ferry.overrides.yaml", "quotes:\n  qhtj:\n    speeker: Ada\n");

        foreach (string command in new[] { "list", "render", "check" })
        {
            (await _session.Run(command, "ferry.md")).ShouldBe(2);
            _session.ErrorLines.ShouldHaveSingleItem().ShouldBe("ferry.overrides.yaml:3: error[overrides-key]: the quote qhtj has no key \"speeker\" (did you mean \"speaker\"?)");
        }

        _session.Pictures().ShouldBeEmpty();
    }

    [Fact]
    public async Task AnIdThatTheNotesNoLongerHaveIsToldWithTheNearest()
    {
        _session.Write("ferry.overrides.yaml", "quotes:\n  qhtjwxgg:\n    speaker: Ada\n");

        (await _session.Run("list", "ferry.md")).ShouldBe(0);

        _session.Error.ShouldContain("ferry.overrides.yaml:2: warning[overrides-unknown]: no quote of these notes has the ID \"qhtjwxgg\" (did you mean \"qhtjwxgj\"?)");
    }

    [Fact]
    public async Task AFormThatLinesCannotBeAddedToIsLeftAlone()
    {
        const string braces = "quotes: { qhtjwxgj: { speaker: Tomas Berg } }\n";
        _session.Write("ferry.overrides.yaml", braces);

        (await _session.Run("check", "ferry.md", "--fix")).ShouldBe(1);

        Overrides.ShouldBe(braces);
        _session.Error.ShouldContain("ferry.overrides.yaml: error[overrides-form]: 5 corrections cannot be added to this file as it is written");
    }

    [Fact]
    public async Task NotesThatAreNoFileHaveNothingBesideThem()
    {
        _session.Input = System.Text.Encoding.UTF8.GetBytes(Ferry.Notes);

        (await _session.Run("check", "-", "--transcript", "ferry.vtt", "--fix")).ShouldBe(1);

        _session.Error.ShouldContain("stdin: error[overrides-nowhere]");
        Directory.GetFiles(_session.Folder, "*.yaml").ShouldBeEmpty();
    }

    private string[] Ids() => [.. _session.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l[..8])];
}
