using System.Security.Cryptography;
using System.Text.Json;

namespace QuoteCards.Cli.Tests.Commands;

public sealed class RenderTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task TheSecondRunDrawsNothingAndForceDrawsAll()
    {
        (await _session.Run("render", "--size", "300x300")).ShouldBe(0);
        _session.Pictures().Length.ShouldBe(9);

        (await _session.Run("render", "--size", "300x300")).ShouldBe(0);
        _session.Out.ShouldContain("0 drawn, 9 unchanged");

        (await _session.Run("render", "--size", "300x300", "--force")).ShouldBe(0);
        _session.Out.ShouldContain("9 drawn, 0 unchanged");
    }

    [Fact]
    public async Task ARunInAnotherThemeKeepsTheFirstKnown()
    {
        await _session.Run("render", "--size", "300x300", "--theme", "noir");
        await _session.Run("render", "--size", "300x300", "--theme", "plain");

        await _session.Run("render", "--size", "300x300", "--theme", "noir,plain");

        _session.Out.ShouldContain("0 drawn, 18 unchanged");
    }

    [Fact]
    public async Task AChangedSpeakerDrawsOneCard()
    {
        _session.Write("n.csv", "text,speaker\nWe shipped it on a Friday.,Ada\nNobody reads the second page.,Bo\n");
        await _session.Run("render", "n.csv", "--size", "300x300");
        _session.Write("n.csv", "text,speaker\nWe shipped it on a Friday.,Ada\nNobody reads the second page.,Bo Lind\n");

        await _session.Run("render", "n.csv", "--size", "300x300");

        _session.Out.ShouldContain("1 drawn, 1 unchanged");
    }

    [Fact]
    public async Task ADryRunNamesTheFilesAndWritesNothing()
    {
        (await _session.Run("render", "--dry-run", "--size", "300x300")).ShouldBe(0);

        _session.Out.ShouldContain("9 would be drawn, 0 unchanged");
        _session.Out.ShouldContain("the-truth-behind-deepseek/3vpjb4hq-susan-ettlinger-9-13.broadsheet.300x300.png");
        Directory.EnumerateFileSystemEntries(_session.Folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task TheManifestSaysWhatIsInTheFolder()
    {
        await _session.Run("render", "--size", "300x300", "--id", "3vpj");

        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(_session.Path("cards/manifest.json")));
        JsonElement card = json.RootElement.GetProperty("cards").EnumerateArray().ShouldHaveSingleItem();
        byte[] file = File.ReadAllBytes(_session.Path("cards/" + card.GetProperty("file").GetString()));
        card.GetProperty("id").GetString().ShouldBe("3vpjb4hq");
        card.GetProperty("bytes").GetInt64().ShouldBe(file.Length);
        card.GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(file)));
        card.GetProperty("speaker").GetString().ShouldBe("Susan Ettlinger");
        card.GetProperty("time").GetString().ShouldBe("9:13");
        card.GetProperty("timeSeconds").GetDouble().ShouldBe(553);
        card.GetProperty("theme").GetString().ShouldBe("broadsheet");
        card.GetProperty("size").GetString().ShouldBe("300x300");
        card.GetProperty("width").GetInt32().ShouldBe(300);
        card.GetProperty("altText").GetString()!.ShouldStartWith("“It's like the Americans");
        card.GetProperty("warnings").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task FilesAreNamedByTheTemplate()
    {
        (await _session.Run("render", "--size", "300x300", "--id", "3vpj", "--name", "{show}/{date}_{id}-{speaker}-{time}.{theme}.{size}")).ShouldBe(0);

        _session.Pictures().ShouldHaveSingleItem().Replace('\\', '/').ShouldBe("cards/the-404-media-podcast/2025-01-29_3vpjb4hq-susan-ettlinger-9-13.broadsheet.300x300.png");
    }

    [Fact]
    public async Task ATemplateThatMakesTwoCardsOneFileIsRefused()
    {
        (await _session.Run("render", "--size", "300x300", "--name", "{speaker}")).ShouldBe(2);

        _session.Error.ShouldContain("error[name-collision]");
        Directory.Exists(_session.Path("cards")).ShouldBeFalse();
    }

    [Fact]
    public async Task AQuoteThatWasSplitIsANumberedSeries()
    {
        _session.Write("n.json", Series);

        (await _session.Run("render", "n.json", "--size", "300x300")).ShouldBe(0);

        _session.Pictures().Length.ShouldBeGreaterThan(1);
        _session.Pictures()[0].ShouldContain($"-1of{_session.Pictures().Length}.png");
        File.Delete(_session.Path(_session.Pictures()[1]));
        int parts = _session.Pictures().Length + 1;
        await _session.Run("render", "n.json", "--size", "300x300");
        _session.Out.ShouldContain($"{parts} drawn, 0 unchanged", customMessage: "a series with a part missing is drawn again");
    }

    [Fact]
    public async Task HighlightedWordsChangeThatCardAlone()
    {
        await _session.Run("render", "--size", "300x300", "--theme", "marker");

        (await _session.Run("render", "--size", "300x300", "--theme", "marker", "--highlight", "3vpj:\"a really sick game\"")).ShouldBe(0);

        _session.Out.ShouldContain("1 drawn, 8 unchanged");
    }

    [Fact]
    public async Task HighlightedWordsThatTheQuoteDoesNotHaveAreRefused()
    {
        (await _session.Run("render", "--highlight", "3vpj:\"a dull game\"")).ShouldBe(2);

        _session.Error.ShouldContain("error[highlight-unknown]");
    }

    [Fact]
    public async Task CardsWhoseQuotesAreGoneAreListedAndPruned()
    {
        _session.Write("n.csv", "text\nWe shipped it on a Friday.\nNobody reads the second page.\n".Replace("text", "text,speaker").Replace(".\n", ".,Ada\n"));
        _session.Write("other.csv", "text,speaker\nTry it twice.,Bo\n");
        await _session.Run("render", "n.csv", "--size", "300x300");
        await _session.Run("render", "other.csv", "--size", "300x300");
        _session.Write("n.csv", "text,speaker\nWe shipped it on a Friday.,Ada\n");

        await _session.Run("render", "n.csv", "--size", "300x300");
        _session.Out.ShouldContain("1 card is no longer made from the notes");
        _session.Pictures().Length.ShouldBe(3);

        await _session.Run("render", "n.csv", "--size", "300x300", "--prune", "--dry-run");
        _session.Out.ShouldContain("would be removed: ");
        _session.Pictures().Length.ShouldBe(3, "a dry run only tells");

        await _session.Run("render", "n.csv", "--size", "300x300", "--prune");
        _session.Pictures().Length.ShouldBe(2, "the card of the other notes stays");
    }

    [Fact]
    public async Task WarningsOfUnchangedCardsStillFailAStrictRun()
    {
        _session.Write("n.json", """{"quotes":[{"text":"A letter that no font has: \udb80\udc00."}]}""");
        (await _session.Run("render", "n.json", "--size", "300x300", "--strict")).ShouldBe(1);

        (await _session.Run("render", "n.json", "--size", "300x300", "--strict")).ShouldBe(1);

        _session.Error.ShouldContain("glyph-missing");
    }

    [Fact]
    public async Task QuietSaysNothingWhenNothingIsWrong()
    {
        (await _session.Run("render", "--size", "300x300", "--quiet")).ShouldBe(0);

        (_session.Out + _session.Error).ShouldBe("");
    }

    internal static string Series => $$"""{"title":"Low tide","quotes":[{"text":"{{string.Concat(Enumerable.Repeat("We shipped it on a Friday, and then we sat down and waited for the phones. ", 12))}}","speaker":"Ada"}]}""";
}
