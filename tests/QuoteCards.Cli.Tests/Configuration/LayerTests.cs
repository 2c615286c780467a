namespace QuoteCards.Cli.Tests.Configuration;

/// <summary>Defaults, the user's file, the folder's file, the environment, the command line: later ones win.</summary>
public sealed class LayerTests : IDisposable
{
    private readonly Session _session = new();

    public LayerTests()
    {
        _session.Variables["XDG_CONFIG_HOME"] = _session.Path("home");
        _session.Write("n.csv", "text,speaker,time\nWe shipped it on a Friday.,Ada,1:05\n");
        _session.Write("quotecards.json", """{ "input": ["n.csv"], "size": "300x300" }""");
    }

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task DefaultsStandWhereNobodySaysAnything() => (await Drawn()).ShouldBe("broadsheet.300x300.png");

    [Fact]
    public async Task TheUsersFileComesBeforeTheFolders()
    {
        _session.Write("home/quotecards/quotecards.json", """{ "theme": ["plain"], "size": ["og"], "format": "webp" }""");

        (await Drawn()).ShouldBe("plain.300x300.webp");
    }

    [Fact]
    public async Task TheEnvironmentWinsOverFiles()
    {
        _session.Write("quotecards.json", """{ "input": ["n.csv"], "size": "300x300", "theme": "plain" }""");
        _session.Configured["THEME"] = "noir";

        (await Drawn()).ShouldBe("noir.300x300.png");
    }

    [Fact]
    public async Task TheCommandLineWinsOverAll()
    {
        _session.Configured["THEME"] = "noir";

        (await Drawn("--theme", "dusk")).ShouldBe("dusk.300x300.png");
    }

    [Fact]
    public async Task AListReplacesTheListBelowItAndIsNotMergedByIndex()
    {
        _session.Write("home/quotecards/quotecards.json", """{ "theme": ["plain", "noir", "dusk"], "speakers": [{ "name": "X", "role": "R" }, { "name": "Y" }] }""");
        _session.Write("quotecards.json", """{ "input": ["n.csv"], "size": "300x300", "theme": ["halo"], "speakers": [{ "name": "Ada Okafor", "aliases": ["Ada"] }] }""");

        (await Drawn()).ShouldBe("halo.300x300.png");
        _session.Pictures()[0].ShouldContain("ada-okafor");
    }

    [Fact]
    public async Task TheEnvironmentNamesListsWithCommasAndNestedKeysWithColons()
    {
        _session.Configured["THEME"] = "noir, plain";
        _session.Configured["SPEAKERS:0:NAME"] = "Ada Okafor";
        _session.Configured["SPEAKERS:0:ALIASES"] = "Ada";
        _session.Configured["SIZES:banner:WIDTH"] = "600";
        _session.Configured["SIZES:banner:HEIGHT"] = "300";

        (await _session.Run("render", "--size", "banner")).ShouldBe(0, _session.Error);

        _session.Pictures().Select(p => p[p.IndexOf("ada-okafor", StringComparison.Ordinal)..]).ShouldBe(["ada-okafor-1-05.noir.banner.png", "ada-okafor-1-05.plain.banner.png"]);
    }

    [Fact]
    public async Task PathsBeginAtTheFolderOfTheirFile()
    {
        _session.Write("home/quotecards/quotecards.json", """{ "themeFolders": ["looks"], "theme": "mine" }""");
        _session.Write("home/quotecards/looks/mine.json", """{ "extends": "plain" }""");

        (await Drawn()).ShouldBe("mine.300x300.png");
    }

    [Fact]
    public async Task CommentsAndTrailingCommasAreRead()
    {
        _session.Write("quotecards.json", "{\n  // the notes\n  \"input\": [\"n.csv\",],\n  /* small */ \"size\": \"300x300\",\n}\n");

        (await Drawn()).ShouldBe("broadsheet.300x300.png");
    }

    [Fact]
    public async Task EveryKeyOfACardIsObeyed()
    {
        _session.Write("quotecards.json", """
            { "input": "n.csv", "out": "o", "name": "{id}.{size}", "size": ["tiny"], "sizes": { "tiny": { "width": 200, "height": 300, "use": "a test" } },
              "format": "jpeg", "quality": 40, "scale": 2, "jobs": 1, "overflow": "fail", "lang": "de", "compression": "fast", "palette": true, "strict": true, "notable": false }
            """);

        (await _session.Run("render", "--json")).ShouldBe(0, _session.Error);

        _session.Out.ShouldContain("\"width\": 400");
        _session.Pictures("o").ShouldHaveSingleItem().ShouldEndWith(".tiny.jpg");
    }

    private async Task<string> Drawn(params string[] args)
    {
        (await _session.Run(["render", .. args])).ShouldBe(0, _session.Error);
        string name = Path.GetFileName(_session.Pictures().ShouldHaveSingleItem());
        return name[(name.IndexOf("1-05.", StringComparison.Ordinal) + 5)..];
    }
}
