namespace QuoteCards.Cli.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("did you mean \"render\"?", "rendr")]
    [InlineData("did you mean \"check\"?", "themes", "chek", "x.json")]
    [InlineData("did you mean \"--theme\"?", "render", "--thme", "noir")]
    [InlineData("did you mean \"--theme\"?", "render", "--thme=noir")]
    [InlineData("did you mean \"--json\"?", "sizes", "--jsn")]
    [InlineData("did you mean \"png\"?", "render", "--format", "pgn")]
    [InlineData("did you mean \"split\"?", "render", "--overflow", "splt")]
    [InlineData("did you mean \"noir\"?", "render", "--theme", "nior")]
    [InlineData("did you mean \"square\"?", "render", "--size", "squar")]
    [InlineData("did you mean \"speaker\"?", "render", "--name", "{id}-{speeker}")]
    [InlineData("did you mean \"3vpjb4hq\"?", "preview", "3vpjb4hg")]
    [InlineData("did you mean \"3vpjb4hq\"?", "explain", "3vpx")]
    [InlineData("did you mean \"zsh\"?", "completion", "zssh")]
    public async Task AMistypedWordGetsTheNearestInOneLine(string hint, params string[] args)
    {
        (await _session.Run([.. args])).ShouldBe(2);

        _session.ErrorLines.Where(l => l.Contains("error[", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain(hint);
        _session.Out.ShouldBe("");
    }

    [Theory]
    [InlineData("preview needs <id>", "preview")]
    [InlineData("--scale is \"9\"; it must be a number from 0.25 to 4", "render", "--scale", "9")]
    [InlineData("--quality is \"0\"; it must be a whole number from 1 to 100", "render", "--quality", "0")]
    [InlineData("--part is \"x\"; it must be a number from 1, or all", "preview", "3vpj", "--part", "x")]
    [InlineData("--theme is given 2 times", "preview", "3vpj", "-t", "noir", "-t", "plain")]
    [InlineData("a side is 200 to 8000 px", "render", "--size", "9x9")]
    [InlineData("leaves the output folder", "render", "--name", "../{id}")]
    public async Task BadUsageIsOneLineAndExitCodeTwo(string message, params string[] args)
    {
        (await _session.Run(args)).ShouldBe(2);

        _session.ErrorLines.Where(l => l.Contains("error[", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain(message);
    }

    [Theory]
    [InlineData("render")]
    [InlineData("preview")]
    [InlineData("list")]
    [InlineData("explain")]
    [InlineData("check")]
    [InlineData("suggest")]
    [InlineData("themes")]
    [InlineData("themes show")]
    [InlineData("themes check")]
    [InlineData("sizes")]
    [InlineData("init")]
    [InlineData("completion")]
    public async Task TheHelpOfEveryCommandEndsWithExamples(string command)
    {
        (await _session.Run([.. command.Split(' '), "--help"])).ShouldBe(0);

        _session.Out.ShouldMatch($@"Usage:\s+\S+ {command}");
        _session.Out[_session.Out.IndexOf("Examples:", StringComparison.Ordinal)..].ShouldContain($"quotecards {command}");
    }

    [Fact]
    public async Task AnAmbiguousBeginningListsTheCandidates()
    {
        _session.Write("n.json", """{"quotes":[{"id":"ab1","text":"We shipped it on a Friday."},{"id":"ab2","text":"Nobody reads the second page."}]}""");

        (await _session.Run("explain", "ab", "n.json")).ShouldBe(2);

        _session.Error.ShouldContain("error[id-ambiguous]: 2 quotes begin with \"ab\": ab1 (We shipped");
        (await _session.Run("explain", "AB1", "n.json")).ShouldBe(0);
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _quotecards quotecards")]
    [InlineData("zsh", "compdef _quotecards quotecards")]
    [InlineData("fish", "complete -c quotecards")]
    [InlineData("fish", "string replace -r -- '^'")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName quotecards")]
    public async Task EveryShellGetsACompletionScript(string shell, string word)
    {
        (await _session.Run("completion", shell)).ShouldBe(0);

        _session.Out.ShouldContain(word);
    }

    [Theory]
    [InlineData("quotecards ren", "render")]
    [InlineData("quotecards render --theme no", "noir")]
    [InlineData("quotecards render --size st", "story")]
    [InlineData("quotecards render --format ", "webp")]
    [InlineData("quotecards preview 3v", "3vpjb4hq")]
    [InlineData("quotecards themes show mid", "midnight")]
    public async Task TheShellIsOfferedWhatFits(string line, string offer)
    {
        (await _session.Run($"[suggest:{line.Length}]", line)).ShouldBe(0);

        _session.Out.Split('\n').ShouldContain(offer);
    }

    [Fact]
    public async Task TheShellIsOfferedWhatTheConfigurationAdds()
    {
        _session.Write("quotecards.json", """{ "themeFolders": ["looks"], "sizes": { "banner": { "width": 1500, "height": 500 } } }""");
        _session.Write("looks/mine.json", """{ "extends": "plain" }""");

        await _session.Run("[suggest:30]", "quotecards render --theme mine");
        _session.Out.Split('\n').ShouldContain("mine");
        await _session.Run("[suggest:28]", "quotecards render --size ban");
        _session.Out.Split('\n').ShouldContain("banner");
    }

    [Fact]
    public async Task TheHelpNamesItsArgumentsAndReadsNoNotes()
    {
        _session.Write("quotecards.json", "{ broken");
        _session.Write("n.md", "> We shipped it.\n> — Ada\n");

        (await _session.Run("preview", "--help")).ShouldBe(0);

        _session.Out.ShouldContain("quotecards preview <id> [<input>...] [options]");
        _session.Out.ShouldContain("\n  <id>     The quote's ID");
        _session.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("render")]
    [InlineData("preview")]
    public async Task TheHelpWrapsAtTheTerminal(string command)
    {
        _session.Columns = 60;

        (await _session.Run("help", command)).ShouldBe(0);

        string[] lines = _session.Out.Split('\n');
        // A template of tokens cannot be broken.
        lines[..Array.IndexOf(lines, "Examples:")].ShouldAllBe(l => l.Length <= 60 || !l.TrimStart().Contains(' '));
    }

    [Fact]
    public async Task WithoutAWordTheHelpIsShown()
    {
        (await _session.Run()).ShouldBe(0);

        _session.Out.ShouldContain("quotecards <command> [options]");
        _session.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("render --theme", "--theme needs <name>")]
    [InlineData("render -t noir -t", "--theme needs <name>")]
    [InlineData("render --out=", "--out needs <folder>")]
    [InlineData("-v", "quotecards has no option -v (did you mean \"--version\"?)")]
    [InlineData("list -x", "list has no option -x (quotecards list --help)")]
    [InlineData("list --lang klingon", "--lang is \"klingon\"; it must be a tag such as en, ja or pt-BR")]
    [InlineData("preview n.md", "\"n.md\" is a file; the ID stands before the notes (quotecards list n.md shows the IDs)")]
    [InlineData("explain n.md 3vpj", "\"n.md\" is a file; the ID stands before the notes (quotecards explain 3vpj n.md)")]
    [InlineData("themes check n.md", "a theme is a file whose name ends in .json")]
    public async Task AMistakeIsNamedInOneLine(string line, string told)
    {
        _session.Write("n.md", "> We shipped it.\n> — Ada\n");

        (await _session.Run(line.Split(' '))).ShouldBe(2);

        _session.ErrorLines.ShouldHaveSingleItem().ShouldContain(told);
        _session.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task AFileThatCannotBeWrittenIsNamed()
    {
        _session.Write("n.json", """{"quotes":[{"id":"ab1","text":"We shipped it on a Friday."}]}""");

        (await _session.Run("preview", "ab1", "n.json", "--out", "n.json/card.png")).ShouldBe(2);

        _session.Error.ShouldContain("n.json/card.png: error[file-unwritable]: this file cannot be written");
        _session.Error.ShouldNotContain(".tmp");
    }
}
