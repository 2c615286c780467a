using System.Text.Json;

namespace QuoteCards.Cli.Tests.Commands;

public sealed class PreviewTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("png")]
    [InlineData("jpeg")]
    [InlineData("webp")]
    public async Task PreviewAndRenderGiveTheSameBytes(string format)
    {
        string[] look = ["--theme", "noir", "--format", format, "--scale", "0.5", "--quality", "80", "--compression", "fast", "--lang", "en", "--highlight", "3vpj:\"sick game\""];
        (await _session.Run(["render", "--id", "3vpj", .. look])).ShouldBe(0);
        (await _session.Run(["preview", "3vpj", "--out", "one", .. look])).ShouldBe(0);

        File.ReadAllBytes(_session.Path("one")).ShouldBe(File.ReadAllBytes(_session.Path(_session.Pictures().Single())));
    }

    [Fact]
    public async Task EveryPartOfASeriesHasTheBytesThatRenderGivesIt()
    {
        _session.Write("n.json", RenderTests.Series);
        await _session.Run("list", "n.json", "--json");
        string id = Id(_session.Out);
        await _session.Run("render", "n.json", "--size", "300x300");
        string[] rendered = _session.Pictures();

        (await _session.Run("preview", id, "n.json", "--size", "300x300", "--out", "p/all.png", "--part", "all")).ShouldBe(0);

        string[] previewed = _session.Pictures("p");
        previewed.Length.ShouldBe(rendered.Length);
        for (int i = 0; i < rendered.Length; i++) File.ReadAllBytes(_session.Path(previewed[i])).ShouldBe(File.ReadAllBytes(_session.Path(rendered[i])));
    }

    [Fact]
    public async Task ASeriesShowsItsFirstPartAndSaysHowManyThereAre()
    {
        _session.Write("n.json", RenderTests.Series);
        await _session.Run("list", "n.json", "--json");
        string id = Id(_session.Out);

        (await _session.Run("preview", id, "n.json", "--size", "300x300", "--out", "one.png")).ShouldBe(0);

        _session.Error.ShouldMatch(@"part 1 of [0-9]+; --part N");
        (await _session.Run("preview", id, "n.json", "--size", "300x300", "--out", "two.png", "--part", "2")).ShouldBe(0);
        File.ReadAllBytes(_session.Path("two.png")).ShouldNotBe(File.ReadAllBytes(_session.Path("one.png")));
        (await _session.Run("preview", id, "n.json", "--size", "300x300", "--out", "x.png", "--part", "99")).ShouldBe(2);
        _session.Error.ShouldContain("error[part-unknown]");
    }

    [Fact]
    public async Task TheTerminalShowsTheFirstPartOfASeriesAndNotItsLast()
    {
        _session.Write("n.json", RenderTests.Series);
        await _session.Run("list", "n.json", "--json");
        string id = Id(_session.Out);
        _session.IsTerminal = true;
        string Picture() => _session.Out[.._session.Out.LastIndexOf('▀')];

        await _session.Run("preview", id, "n.json", "--size", "300x300");
        string alone = Picture();
        await _session.Run("preview", id, "n.json", "--size", "300x300", "--part", "all");

        Picture().ShouldStartWith(alone);
    }

    [Fact]
    public async Task ADashWritesTheBytesToStandardOutputAndNothingElse()
    {
        await _session.Run("preview", "3vpj", "--size", "300x300", "--out", "one.png");

        (await _session.Run("preview", "3vpj", "--size", "300x300", "--out", "-")).ShouldBe(0);

        _session.Piped.ShouldBe(File.ReadAllBytes(_session.Path("one.png")));
        _session.Out.ShouldBe("");
    }

    [Fact]
    public async Task BytesAreNotPouredIntoATerminal()
    {
        _session.IsTerminal = true;

        (await _session.Run("preview", "3vpj", "--size", "300x300", "--out", "-")).ShouldBe(2);

        _session.Piped.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("card.jpg", 0xFF)]
    [InlineData("card.webp", (int)'R')]
    [InlineData("card.png", 0x89)]
    public async Task TheEndingOfTheFileIsItsFormat(string file, int first)
    {
        await _session.Run("preview", "3vpj", "--size", "300x300", "--out", file);

        File.ReadAllBytes(_session.Path(file))[0].ShouldBe((byte)first);
    }

    [Fact]
    public async Task OpenStartsTheSystemsViewerOnTheFile()
    {
        (await _session.Run("preview", "3vpj", "--size", "300x300", "--out", "one.png", "--open")).ShouldBe(0);

        _session.Launched.ShouldHaveSingleItem().ShouldEndWith(_session.Path("one.png"));
    }

    [Fact]
    public async Task AMissingViewerIsToldAndTheFileIsThere()
    {
        _session.HasViewer = false;

        (await _session.Run("preview", "3vpj", "--size", "300x300", "--out", "one.png", "--open")).ShouldBe(1);

        _session.Error.ShouldContain("error[viewer-missing]");
        File.Exists(_session.Path("one.png")).ShouldBeTrue();
    }

    [Theory]
    [InlineData(true, false, "explorer.exe")]
    [InlineData(false, true, "open")]
    [InlineData(false, false, "xdg-open")]
    public void EverySystemHasItsOpener(bool windows, bool mac, string program) =>
        Viewer.Command("a b.png", windows, mac).ShouldBe((program, ["a b.png"]), Comparer);

    [Theory]
    [InlineData("kitty", "\e_Ga=T,f=100,")]
    [InlineData("iterm2", "\e]1337;File=inline=1;")]
    [InlineData("sixel", "\eP0;1;0q\"1;1;")]
    [InlineData("blocks", "\e[38;2;")]
    public async Task TheTerminalThatIsNamedIsWrittenTo(string terminal, string start)
    {
        (await _session.Run("preview", "3vpj", "--size", "300x300", "--terminal", terminal, "--format", "jpeg")).ShouldBe(0);

        _session.Out.ShouldStartWith(start);
    }

    [Fact]
    public async Task JsonNamesTheFileThatWasWritten()
    {
        await _session.Run("preview", "3vpj", "--size", "300x300", "--out", "one.png", "--json");

        using JsonDocument json = JsonDocument.Parse(_session.Out);
        json.RootElement.GetProperty("cards")[0].GetProperty("file").GetString().ShouldEndWith("/one.png");
    }

    private static IEqualityComparer<(string, string[])> Comparer { get; } = EqualityComparer<(string, string[])>.Create((a, b) => a.Item1 == b.Item1 && a.Item2.SequenceEqual(b.Item2));

    private static string Id(string listing)
    {
        using JsonDocument json = JsonDocument.Parse(listing);
        return json.RootElement.GetProperty("episodes")[0].GetProperty("quotes")[0].GetProperty("id").GetString()!;
    }
}
