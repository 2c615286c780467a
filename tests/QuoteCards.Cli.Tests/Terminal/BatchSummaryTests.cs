using QuoteCards.Cli.Terminal;
using Spectre.Console.Testing;

namespace QuoteCards.Cli.Tests.Terminal;

public sealed class BatchSummaryTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void TheTableHasARowForEachThemeAndSize()
    {
        using TestConsole console = new();

        BatchSummary.Table(console.Width(70), [new BatchTally("noir", "square", 9, 0, 1, 1_400_000), new BatchTally("[bold]mine", "og", 0, 9, 0, 900)]);

        console.Lines[1].ShouldMatch("Theme.*Size.*Drawn.*Unchanged.*Failed.*Bytes");
        console.Lines[3].ShouldMatch(@"noir +│ square +│ +9 +│ +0 +│ +1 +│ 1\.4 MB");
        console.Lines[4].ShouldMatch(@"\[bold\]mine +│ og +│ +0 +│ +9 +│ +0 +│ +900 B");
    }

    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(999, "999 B")]
    [InlineData(1000, "1 kB")]
    [InlineData(999_499, "999 kB")]
    [InlineData(999_500, "1.0 MB")]
    [InlineData(2_000_000_000, "2.0 GB")]
    public void BytesAreCountedInThousands(long bytes, string words) => BatchTally.Weight(bytes).ShouldBe(words);

    [Fact]
    public async Task ATerminalGetsABarAndATable()
    {
        _session.IsTerminal = _session.IsErrorTerminal = true;
        _session.Variables["TERM"] = "xterm-256color";

        (await _session.Run("render", "--size", "300x300")).ShouldBe(0);

        _session.Out.ShouldContain("╭");
        _session.Out.ShouldContain("\e[");
        _session.Error.ShouldContain("of 9 cards");
        _session.Error.ShouldContain("\e[");
    }

    [Fact]
    public async Task ATerminalTooNarrowForTheTableGetsLines()
    {
        _session.IsTerminal = true;
        _session.Columns = 40;

        await _session.Run("render", "--size", "300x300", "--theme", "noir,plain");

        _session.Out.ShouldNotContain("╭");
        _session.Out.ShouldStartWith("noir 300x300: 9 drawn, 0 unchanged, ");
    }

    [Fact]
    public async Task NoColorLeavesTheTableWithoutColours()
    {
        _session.IsTerminal = true;
        _session.Variables["NO_COLOR"] = "1";

        await _session.Run("render", "--size", "300x300");

        _session.Out.ShouldContain("╭");
        _session.Out.ShouldNotContain("\e[");
    }

    [Theory]
    [InlineData(true, "dumb")]
    [InlineData(false, "xterm-256color")]
    public async Task ADumbTerminalAndAPipeGetPlainLines(bool terminal, string term)
    {
        _session.IsTerminal = _session.IsErrorTerminal = terminal;
        _session.Variables["TERM"] = term;

        await _session.Run("render", "--size", "300x300", "--theme", "noir,plain,halo");

        (_session.Out + _session.Error).ShouldNotContain("\e");
        _session.Error.ShouldContain("27 of 27 cards\n");
        _session.Out.ShouldStartWith("noir 300x300: 9 drawn, 0 unchanged, ");
        _session.Out.Split('\n')[3].ShouldStartWith("27 drawn, 0 unchanged in cards, ");
    }

    [Theory]
    [InlineData("--json")]
    [InlineData("--quiet")]
    public async Task JsonAndQuietShowNoProgress(string option)
    {
        _session.IsTerminal = _session.IsErrorTerminal = true;

        await _session.Run("render", "--size", "300x300", option);

        _session.Error.ShouldNotContain("of 9 cards");
        _session.Out.ShouldNotContain("╭");
    }

    [Fact]
    public async Task ThemesHaveASwatchEachInATerminalAlone()
    {
        await _session.Run("themes");
        _session.Out.ShouldNotContain("\e");

        _session.IsTerminal = true;
        await _session.Run("themes");
        string[] lines = _session.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Count(l => l.StartsWith("\e[48;2;", StringComparison.Ordinal)).ShouldBe(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "themes"), "*.json").Count(f => !f.EndsWith("schema.json", StringComparison.Ordinal)));
        lines.Where(l => !l.StartsWith('\e')).ShouldAllBe(l => l.StartsWith("           ", StringComparison.Ordinal));

        _session.Variables["NO_COLOR"] = "1";
        await _session.Run("themes");
        _session.Out.ShouldNotContain("\e");
    }
}
