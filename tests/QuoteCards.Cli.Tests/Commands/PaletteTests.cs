namespace QuoteCards.Cli.Tests.Commands;

public sealed class PaletteTests : IDisposable
{
    private const int ColorType = 25, Truecolor = 2, Indexed = 3;

    private static readonly string[] Look = ["--theme", "midnight", "--size", "300x300", "--id", "3vpj"];

    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task NothingIsLostUnlessItIsAskedFor()
    {
        (await Drawn()).ShouldBe(Truecolor);
        (await Drawn("--palette")).ShouldBe(Indexed);
        (await Drawn()).ShouldBe(Truecolor);
    }

    [Fact]
    public async Task TheConfigurationAsksForItAndTheCommandLineHasTheLastWord()
    {
        _session.Write("quotecards.json", """{ "palette": true }""");

        (await Drawn()).ShouldBe(Indexed);
        (await Drawn("--palette", "false")).ShouldBe(Truecolor);
    }

    [Fact]
    public async Task PreviewGivesTheBytesThatRenderGives()
    {
        await Drawn("--palette");
        (await _session.Run("preview", "3vpj", "--theme", "midnight", "--size", "300x300", "--palette", "--out", "one")).ShouldBe(0, _session.Error);

        File.ReadAllBytes(_session.Path("one")).ShouldBe(File.ReadAllBytes(_session.Path(_session.Pictures().Single())));
    }

    private async Task<int> Drawn(params string[] args)
    {
        (await _session.Run(["render", .. Look, .. args])).ShouldBe(0, _session.Error);
        return File.ReadAllBytes(_session.Path(_session.Pictures().Single()))[ColorType];
    }
}
