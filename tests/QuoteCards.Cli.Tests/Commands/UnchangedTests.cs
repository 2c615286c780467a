namespace QuoteCards.Cli.Tests.Commands;

/// <summary>What a run over cards that are there already does, and leaves alone.</summary>
public sealed class UnchangedTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task ASecondRunTouchesNoFileAndNoFolder()
    {
        _session.Write("n.csv", "text,speaker\nWe shipped it on a Friday.,Ada\nNobody reads the second page.,Bo\n");
        await _session.Run("render", "n.csv", "-t", "plain,noir", "-s", "300x300");
        await _session.Run("render", "n.csv", "-t", "plain", "-s", "300x300");
        Dictionary<string, DateTime> before = Times();
        before.Count.ShouldBeGreaterThan(6);

        (await _session.Run("render", "n.csv", "-t", "plain", "-s", "300x300")).ShouldBe(0);

        _session.Out.ShouldContain("0 drawn, 2 unchanged");
        Times().ShouldBe(before);
    }

    [Fact]
    public async Task OneChangedQuoteDrawsOneCardAndAChangedThemeItsCards()
    {
        _session.Write("mine.json", """{ "name": "mine", "extends": "plain" }""");
        _session.Write("n.csv", "text,speaker\nWe shipped it on a Friday.,Ada\nNobody reads the second page.,Bo\n");
        await _session.Run("render", "n.csv", "-t", "mine.json,noir", "-s", "300x300");

        _session.Write("n.csv", "text,speaker\nWe shipped it on a Friday.,Ada\nNobody ever reads the second page.,Bo\n");
        await _session.Run("render", "n.csv", "-t", "mine.json,noir", "-s", "300x300");
        _session.Out.ShouldContain("2 drawn, 2 unchanged");

        _session.Write("mine.json", """{ "name": "mine", "extends": "noir" }""");
        await _session.Run("render", "n.csv", "-t", "mine.json,noir", "-s", "300x300");
        _session.Out.ShouldContain("2 drawn, 2 unchanged");
    }

    private Dictionary<string, DateTime> Times() => Directory.EnumerateFileSystemEntries(_session.Folder, "*", SearchOption.AllDirectories).Append(_session.Path("cards"))
        .Distinct().ToDictionary(f => f, File.GetLastWriteTimeUtc);
}
