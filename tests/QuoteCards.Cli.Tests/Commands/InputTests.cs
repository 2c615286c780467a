namespace QuoteCards.Cli.Tests.Commands;

/// <summary>Which notes are read when none are named.</summary>
public sealed class InputTests : IDisposable
{
    private readonly Session _session = new();

    public InputTests()
    {
        _session.Write("a.csv", "text,speaker\nWe shipped it on a Friday.,Ada\n");
        _session.Write("b.csv", "text,speaker\nNobody reads the second page.,Bo\n");
    }

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task TheConfiguredNotesComeFirst()
    {
        await _session.Run("render", "b.csv", "--size", "300x300");
        _session.Write("quotecards.json", """{ "input": ["a.csv"] }""");

        await _session.Run("list");

        _session.Out.ShouldContain("We shipped it");
        _session.Out.ShouldNotContain("second page");
    }

    [Fact]
    public async Task ThenTheNotesThatTheOutputFolderWasMadeFrom()
    {
        await _session.Run("render", "b.csv", "--size", "300x300");

        await _session.Run("list");

        _session.Out.ShouldContain("second page");
        _session.Error.ShouldContain("the notes that cards was made from are read (b.csv)");
    }

    [Fact]
    public async Task ThenTheBuiltInSampleAndStandardErrorSaysSo()
    {
        await _session.Run("list");

        _session.Out.ShouldContain("The Truth Behind DeepSeek");
        _session.Error.ShouldContain("the built-in sample is used");
    }

    [Fact]
    public async Task NamedNotesWinOverAll()
    {
        _session.Write("quotecards.json", """{ "input": ["a.csv"] }""");

        await _session.Run("list", "b.csv");

        _session.Out.ShouldNotContain("We shipped it");
    }

    [Theory]
    [InlineData("*.csv")]
    [InlineData(".")]
    [InlineData("notes/../?.csv")]
    public async Task AGlobAndAFolderReadAllTheirNotes(string input)
    {
        Directory.CreateDirectory(_session.Path("notes"));

        (await _session.Run("list", input)).ShouldBe(0);

        _session.Out.ShouldContain("We shipped it");
        _session.Out.ShouldContain("second page");
    }

    [Fact]
    public async Task ADashReadsStandardInput()
    {
        _session.Input = """[{"text":"Try it twice.","speaker":"Cy"}]"""u8.ToArray();

        (await _session.Run("list", "-")).ShouldBe(0);

        _session.Out.ShouldContain("Try it twice.");
    }
}
