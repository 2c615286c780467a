using System.Buffers.Binary;
using System.IO.Hashing;

namespace QuoteCards.Cli.Tests.Commands;

/// <summary>What bad input gets: one clear line, the right exit code, and the other cards unharmed.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Good = """{"title":"Low tide","quotes":[{"text":"We shipped it on a Friday.","speaker":"Ada Okafor","time":"1:05"},{"text":"Nobody reads the second page.","speaker":"Bo Lind","time":"2:10"}]}""";

    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task AnEmptyFileIsToldAndTheOtherIsDrawn()
    {
        _session.Write("empty.md", "");

        await OneLine("notes-empty", 2, "render", "empty.md");
        await TheGoodOneIsDrawnBeside("empty.md", "notes-empty");
    }

    [Fact]
    public async Task AFileWithNoQuotesIsTold()
    {
        _session.Write("bare.md", "# A title\n\nNothing was said that day.\n");

        await OneLine("notes-no-quotes", 2, "render", "bare.md");
        await TheGoodOneIsDrawnBeside("bare.md", "notes-no-quotes");
    }

    [Fact]
    public async Task ABinaryFileIsTold()
    {
        File.WriteAllBytes(_session.Path("photo.md"), [.. Enumerable.Range(0, 600).Select(i => (byte)(i * i * 31))]);

        await OneLine("notes-binary", 2, "render", "photo.md");
        await TheGoodOneIsDrawnBeside("photo.md", "notes-binary");
    }

    [Fact]
    public async Task ALineOfFiftyMegabytesEndsWithAMessage()
    {
        _session.Write("long.txt", new string('w', 50_000_000));

        await OneLine("notes-no-quotes", 2, "list", "long.txt");
    }

    [Fact]
    public async Task AQuoteOfAMegabyteFailsAloneAndIsTold()
    {
        _session.Write("long.json", $$"""{"title":"Low tide","quotes":[{"text":"{{string.Concat(Enumerable.Repeat("word ", 200_000))}}"},{"text":"We shipped it on a Friday."}]}""");

        (await _session.Run("render", "long.json", "--size", "300x300")).ShouldBe(1);

        _session.Error.ShouldContain("error[quote-too-long]");
        _session.Pictures().Length.ShouldBe(1);
    }

    [Fact]
    public async Task AMissingThemeIsToldWithTheNearest()
    {
        _session.Write("good.json", Good);

        await OneLine("theme-unknown", 2, "render", "good.json", "--theme", "brodsheet");

        _session.Error.ShouldContain("did you mean \"broadsheet\"?");
        _session.Pictures().ShouldBeEmpty();
    }

    [Fact]
    public async Task AThemeWithAnErrorNamesFileLineAndKey()
    {
        _session.Write("good.json", Good);
        _session.Write("mine.json", "{\n  \"extends\": \"plain\",\n  \"palete\": {}\n}\n");

        (await _session.Run("render", "good.json", "--theme", "mine.json")).ShouldBe(2);

        _session.Error.ShouldContain("mine.json:3:");
        _session.Error.ShouldContain("palette");
    }

    [Fact]
    public async Task ABrokenFontIsAWarningAndTheCardsAreDrawn()
    {
        _session.Write("good.json", Good);
        _session.Write("fonts/broken.ttf", "this is no font");
        _session.Write("quotecards.json", """{ "fontFolders": ["fonts"] }""");

        (await _session.Run("render", "good.json", "--size", "300x300")).ShouldBe(0);

        _session.ErrorLines.ShouldHaveSingleItem().ShouldStartWith($"fonts{Path.DirectorySeparatorChar}broken.ttf: warning[font-broken]");
        _session.Pictures().Length.ShouldBe(2);
        (await _session.Run("render", "good.json", "--size", "300x300", "--strict")).ShouldBe(1);
    }

    [Fact]
    public async Task APictureOfSixtyThousandPixelsIsToldBeforeAnythingIsDecoded()
    {
        _session.Write("good.json", Good);
        File.WriteAllBytes(_session.Path("huge.png"), PngOf(60_000, 60_000));

        await OneLine("picture-too-large", 2, "render", "good.json", "--art", "huge.png");
        _session.Error.ShouldContain("60000 by 60000 px");
    }

    [Fact]
    public async Task ASpeakersPictureThatIsTooLargeGivesWayToInitials()
    {
        _session.Write("good.json", Good);
        File.WriteAllBytes(_session.Path("huge.png"), PngOf(60_000, 60_000));
        _session.Write("quotecards.json", """{ "speakers": [{ "name": "Ada Okafor", "picture": "huge.png" }] }""");

        (await _session.Run("render", "good.json", "--theme", "midnight", "--size", "300x300")).ShouldBe(0);

        _session.Error.ShouldContain("warning[picture-too-large]");
        _session.Pictures().Length.ShouldBe(2);
    }

    [Fact]
    public async Task ATitleWithPathsAndEscapesStaysInTheFolderAndOffTheTerminal()
    {
        _session.IsTerminal = _session.IsErrorTerminal = true;
        _session.Variables["NO_COLOR"] = "1";
        _session.Write("n.json", """{"title":"../../\u001b[31mup\u0007\r\n\u202e","show":"\u001b]0;owned\u0007","quotes":[{"text":"We shipped \u001b[2Jit on a Friday.","speaker":"../Ada\u001b[1m"}]}""");

        (await _session.Run("list", "n.json")).ShouldBe(0);
        (_session.Out + _session.Error).Any(c => char.IsControl(c) && c != '\n').ShouldBeFalse();
        _session.Out.ShouldNotContain('\u202e');
        await _session.Run("explain", _session.Out.Split('\n')[1].TrimStart()[..8], "n.json");
        (_session.Out + _session.Error).Any(c => char.IsControl(c) && c != '\n').ShouldBeFalse();
        await _session.Run("list", "n.json", "--json");
        _session.Out.Any(c => char.IsControl(c) && c != '\n').ShouldBeFalse();

        (await _session.Run("render", "n.json", "--size", "300x300")).ShouldBe(0);
        string picture = _session.Pictures().ShouldHaveSingleItem();
        picture.ShouldStartWith("cards");
        picture.Any(c => char.IsControl(c)).ShouldBeFalse();
        picture.ShouldNotContain("..");
        File.ReadAllText(_session.Path("cards/manifest.json")).Any(c => char.IsControl(c) && c != '\n').ShouldBeFalse();
    }

    [Fact]
    public async Task TwoQuotesWithOneFileNameLoseTheSecondAndKeepTheOthers()
    {
        _session.Write("n.json", """{"title":"Low tide","quotes":[{"id":"a.b","text":"We shipped it on a Friday."},{"id":"a-b","text":"Nobody reads the second page."},{"id":"c","text":"Try it twice."}]}""");

        await OneLine("name-collision", 1, "render", "n.json", "--size", "300x300", "-q");

        _session.Pictures().Length.ShouldBe(2);
    }

    [Fact]
    public async Task AnOutputFolderThatCannotBeWrittenIsToldOnce()
    {
        _session.Write("good.json", Good);
        _session.Write("taken", "a file");

        await OneLine("folder-unwritable", 2, "render", "good.json", "--out", "taken", "--size", "300x300");

        File.ReadAllText(_session.Path("taken")).ShouldBe("a file");
    }

    [Fact]
    public async Task ACardThatCannotBeWrittenLeavesTheOthers()
    {
        _session.Write("good.json", Good);
        await _session.Run("render", "good.json", "--size", "300x300");
        string first = _session.Pictures()[0];
        Directory.Delete(_session.Path("cards"), recursive: true);
        Directory.CreateDirectory(_session.Path(first));

        await OneLine("file-unwritable", 1, "render", "good.json", "--size", "300x300", "-q");

        File.Exists(_session.Path(first)).ShouldBeFalse();
        _session.Pictures().Length.ShouldBe(1);
        TemporaryFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task AManifestThatCannotBeWrittenLeavesTheCards()
    {
        _session.Write("good.json", Good);
        Directory.CreateDirectory(_session.Path("cards/manifest.json"));

        await OneLine("manifest-unwritable", 1, "render", "good.json", "--size", "300x300", "-q");

        _session.Pictures().Length.ShouldBe(2);
        TemporaryFiles().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{\"cards\": [{\"file\": \"../../x\", \"key\": null}], \"inputs\": null}")]
    [InlineData("null")]
    [InlineData("{ broken")]
    [InlineData("[]")]
    public async Task AManifestThatWasSpoiledByHandIsNoReasonToFail(string text)
    {
        _session.Write("good.json", Good);
        _session.Write("cards/manifest.json", text);

        (await _session.Run("render", "good.json", "--size", "300x300")).ShouldBe(0);

        _session.Out.ShouldContain("2 drawn, 0 unchanged");
    }

    [Fact]
    public async Task AMissingInputIsTold() => await OneLine("input-missing", 2, "render", "nowhere.md");

    private IEnumerable<string> TemporaryFiles() => Directory.EnumerateFiles(_session.Folder, ".*", SearchOption.AllDirectories);

    private async Task OneLine(string code, int exit, params string[] args)
    {
        (await _session.Run(args)).ShouldBe(exit, _session.Error);

        string line = _session.ErrorLines.Where(l => l.Contains("error[", StringComparison.Ordinal)).ShouldHaveSingleItem();
        line.ShouldContain($"error[{code}]: ");
        _session.ErrorLines.ShouldNotContain(l => l.Contains("   at ", StringComparison.Ordinal) || l.Contains("Exception", StringComparison.Ordinal));
    }

    private async Task TheGoodOneIsDrawnBeside(string bad, string code)
    {
        _session.Write("good.json", Good);

        (await _session.Run("render", bad, "good.json", "--size", "300x300")).ShouldBe(1);

        _session.Error.ShouldContain($"{bad}: error[{code}]");
        _session.Pictures().Length.ShouldBe(2);
    }

    // A PNG whose header promises more than its data holds.
    private static byte[] PngOf(int width, int height)
    {
        byte[] header = [.. "IHDR"u8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), height);
        byte[] sum = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc32.HashToUInt32(header));
        return [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, .. header, .. sum, 0, 0, 0, 1, .. "IDAT"u8, 0x78, 0, 0, 0, 0];
    }
}
