namespace QuoteCards.Cli.Tests.Checking;

public sealed class TranscriptFindingTests : IDisposable
{
    private const string Said = "Thirty-one years is a long time to go nowhere in particular.";

    // Each names its origin by the time at which the words are said.
    private static string Vtt(int second) => $"WEBVTT\n\n00:00:{second:00}.000 --> 00:00:{second + 5:00}.000\n<v Tomas Berg>{Said}\n";

    private static string Notes(string? transcript = null) => $"---\ntitle: Ferry{(transcript is null ? "" : $"\ntranscript: {transcript}")}\n---\n\n\"{Said}\"\n— Tomas Berg\n";

    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task TheCommandLineWinsOverTheNotesTheseOverABesideFileAndThatOverTheConfiguration()
    {
        _session.Write("named.vtt", Vtt(10));
        _session.Write("own.vtt", Vtt(20));
        _session.Write("ferry.vtt", Vtt(30));
        _session.Write("configured.vtt", Vtt(40));
        _session.Write("quotecards.json", """{ "transcript": "configured.vtt" }""");

        _session.Write("ferry.md", Notes("own.vtt"));
        (await Time("--transcript", "named.vtt")).ShouldBe("0:10");
        (await Time()).ShouldBe("0:20");
        _session.Write("ferry.md", Notes());
        (await Time()).ShouldBe("0:30");
        File.Delete(_session.Path("ferry.vtt"));
        (await Time()).ShouldBe("0:40");
        (await Time("--transcript", "none")).ShouldBe("");
    }

    [Fact]
    public async Task NoneInTheNotesOrTheConfigurationSwitchesItOff()
    {
        _session.Write("ferry.vtt", Vtt(30));
        _session.Write("ferry.md", Notes("none"));
        (await Time()).ShouldBe("");

        _session.Write("bare/ferry.md", Notes());
        _session.Write("quotecards.json", """{ "transcript": "none" }""");
        (await _session.Run("list", "bare/ferry.md")).ShouldBe(0);
        _session.Error.ShouldNotContain("transcript");
    }

    [Theory]
    [InlineData("ferry.vtt")]
    [InlineData("ferry.transcript.vtt")]
    public async Task AFileOfTheSameNameBesideTheNotesIsFound(string name)
    {
        _session.Write("notes/ferry.md", Notes());
        _session.Write("notes/" + name, Vtt(30));

        (await _session.Run("list", "notes/ferry.md")).ShouldBe(0);

        _session.Out.ShouldContain("verbatim");
    }

    [Theory]
    [InlineData("ferry.srt", "1\n00:00:30,000 --> 00:00:35,000\nTomas Berg: " + Said + "\n")]
    [InlineData("ferry.json", """{"segments":[{"speaker":"Tomas Berg","startTime":30,"endTime":35,"body":"Thirty-one years is a long time to go nowhere in particular."}]}""")]
    [InlineData("ferry.txt", "Ines Halloran (00:00:20):\nHow long was it?\n\nTomas Berg (00:00:30):\n" + Said + "\n")]
    [InlineData("ferry.html", "<p><cite>Tomas Berg:</cite><time>0:30</time></p><p>" + Said + "</p>")]
    [InlineData("ferry.transcript.md", "**Tomas Berg:** " + Said + " \\[00:00:30\\]\n")]
    public async Task EveryFormatIsFoundBesideTheNotes(string name, string text)
    {
        _session.Write("ferry.md", Notes());
        _session.Write(name, text);

        (await Time()).ShouldBe("0:30");
        _session.Out.ShouldContain("verbatim");
    }

    [Theory]
    [InlineData("ferry.html", "<h1>Ferry</h1><blockquote>" + Said + "</blockquote><p>— Tomas Berg [0:20]</p><blockquote>The sea has no opinion about your timetable.</blockquote><p>— Tomas Berg [0:40]</p>")]
    [InlineData("ferry.txt", "\"" + Said + "\"\n— Tomas Berg [0:20]\n\n\"The sea has no opinion about your timetable.\"\n— Tomas Berg [0:40]\n")]
    [InlineData("ferry.json", """{"quotes":[{"text":"Thirty-one years is a long time to go nowhere in particular.","speaker":"Tomas Berg","time":"0:20"}]}""")]
    public async Task TheSameNotesInAnotherFormatAreNoTranscript(string name, string text)
    {
        _session.Write("ferry.md", Notes());
        _session.Write(name, text);

        (await Time()).ShouldBe("");
        _session.Out.ShouldNotContain("verbatim");
    }

    [Fact]
    public async Task NotesAreNeverTheirOwnTranscript()
    {
        _session.Write("ferry.txt", "Tomas Berg (0:31):\n\"" + Said + "\"\n\nInes Halloran (0:40):\n\"And nobody ever asked him why he stayed so long.\"\n");

        (await _session.Run("list", "ferry.txt")).ShouldBe(0);

        _session.Out.ShouldNotContain("verbatim");
    }

    [Fact]
    public async Task SeveralEpisodesHaveEachTheirOwn()
    {
        _session.Write("a.md", Notes());
        _session.Write("a.vtt", Vtt(10));
        _session.Write("b.md", Notes());
        _session.Write("b.vtt", Vtt(20));

        (await _session.Run("list", "a.md", "b.md")).ShouldBe(0);
        _session.Out.ShouldContain("0:10");
        _session.Out.ShouldContain("0:20");

        (await _session.Run("list", "a.md", "b.md", "--transcript", "a.vtt")).ShouldBe(2);
        _session.ErrorLines.ShouldHaveSingleItem().ShouldContain("error[transcript-shared]: 2 episodes were read, and --transcript names the transcript of one");
        (await _session.Run("list", "a.md", "b.md", "--transcript", "{name}.vtt")).ShouldBe(0);
        (await _session.Run("list", "a.md", "b.md", "--transcript", "none")).ShouldBe(0);
    }

    [Fact]
    public async Task AFolderOfNotesAndTranscriptsReadsOnlyTheNotes()
    {
        _session.Write("all/a.md", Notes());
        _session.Write("all/a.txt", "Ines Halloran (00:00:20):\nHow long was it?\n\nTomas Berg (00:00:30):\n" + Said + "\n");
        _session.Write("all/b.md", Notes());
        _session.Write("all/b.transcript.html", "<cite>Tomas Berg:</cite><time>0:40</time><p>" + Said + "</p>");
        _session.Write("all/c.md", Notes());
        _session.Write("all/c.vtt", Vtt(50));

        foreach (string input in new[] { "all", "all/*" })
        {
            (await _session.Run("list", input)).ShouldBe(0, _session.Error);
            _session.Out.Split('\n').Count(l => l.Contains("verbatim", StringComparison.Ordinal)).ShouldBe(3, input);
            _session.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(6, input);
        }
    }

    [Fact]
    public async Task AFileLinkIsFollowed()
    {
        _session.Write("far/own words.vtt", Vtt(20));
        _session.Write("ferry.md", Notes(new Uri(_session.Path("far/own words.vtt")).AbsoluteUri));

        (await Time()).ShouldBe("0:20");
    }

    [Theory]
    [InlineData("gone.vtt", "ferry.md: error[file-missing]: the transcript \"gone.vtt\" is left aside: there is no such file")]
    [InlineData("ftp://example.org/a.vtt", "error[location-scheme]: the transcript \"ftp://example.org/a.vtt\" is left aside: a ftp: link cannot be read; a path or a file: link can")]
    [InlineData("file://elsewhere/a.vtt", "error[location-host]")]
    [InlineData("../", "it is a folder, not a file")]
    public async Task ATranscriptOfTheNotesThatCannotBeReadIsOneLineAndTheRestGoesOn(string location, string line)
    {
        _session.Write("ferry.md", Notes(location));

        (await _session.Run("list", "ferry.md")).ShouldBe(1);

        _session.ErrorLines.Where(l => l.Contains("error[", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain(line);
        _session.Out.ShouldContain("Thirty-one");
    }

    [Fact]
    public async Task ATranscriptOfTheCommandLineThatCannotBeReadIsRefused()
    {
        _session.Write("ferry.md", Notes());

        foreach (string[] command in new[] { new[] { "list" }, ["render"], ["check"], ["explain", "14xv"], ["preview", "14xv"] })
        {
            (await _session.Run([.. command, "ferry.md", "--transcript", "gone.vtt"])).ShouldBe(2);
            _session.ErrorLines.ShouldHaveSingleItem().ShouldBe("error[file-missing]: the transcript \"gone.vtt\" cannot be used: there is no such file");
        }

        _session.Pictures().ShouldBeEmpty();
    }

    [Fact]
    public async Task NothingIsFetched()
    {
        _session.Write("ferry.md", Notes("https://example.org/ferry.vtt"));

        (await _session.Run("list", "ferry.md", "--strict")).ShouldBe(1, "the time is unknown");

        _session.ErrorLines.ShouldContain("the transcript \"https://example.org/ferry.vtt\" is left aside: it is on the network, and nothing is fetched without --fetch");
    }

    // The time that the first quote has, as list prints it.
    private async Task<string> Time(params string[] args)
    {
        (await _session.Run(["list", "ferry.md", .. args])).ShouldBe(0, _session.Error);
        return _session.Out.Split('\n')[1][8..18].Trim();
    }
}
