using System.Text.Json;

namespace QuoteCards.Cli.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task RenderDrawsTheSampleAndTheSecondRunDrawsNothing()
    {
        (await _session.Run("render", "--size", "300x300")).ShouldBe(0);
        Directory.GetFiles(_session.Path("cards"), "*.png", SearchOption.AllDirectories).Length.ShouldBe(9);

        (await _session.Run("render", "--size", "300x300")).ShouldBe(0);
        _session.Out.ShouldContain("0 drawn, 9 unchanged");
    }

    [Fact]
    public async Task PreviewAndRenderGiveTheSameBytes()
    {
        await _session.Run("render", "--id", "3vpj", "--theme", "noir");
        await _session.Run("preview", "3vpj", "--theme", "noir", "--out", "one.png");

        string rendered = Directory.GetFiles(_session.Path("cards"), "*.png", SearchOption.AllDirectories).Single();
        File.ReadAllBytes(_session.Path("one.png")).ShouldBe(File.ReadAllBytes(rendered));
    }

    [Fact]
    public async Task ListPrintsTheShapeThatScriptsRelyOn()
    {
        (await _session.Run("list", "--json")).ShouldBe(0);

        using JsonDocument json = JsonDocument.Parse(_session.Out);
        JsonElement quote = json.RootElement.GetProperty("episodes")[0].GetProperty("quotes")[1];
        quote.GetProperty("speaker").GetString().ShouldBe("Joseph");
        quote.GetProperty("timeSeconds").GetDouble().ShouldBe(380);
    }

    [Theory]
    [InlineData("id-unknown", "preview", "zzzzzzzz")]
    [InlineData("theme-unknown", "render", "--theme", "noirr")]
    [InlineData("size-unknown", "render", "--size", "squar")]
    [InlineData("usage", "rendr")]
    [InlineData("name-collision", "render", "--name", "{theme}")]
    [InlineData("name-invalid", "render", "--name", "../{id}")]
    [InlineData("input-missing", "list", "nowhere.md")]
    [InlineData("picture-missing", "render", "--art", "nowhere.png")]
    public async Task BadUsageIsOneLineAndExitCodeTwo(string code, params string[] args)
    {
        (await _session.Run(args)).ShouldBe(2);

        _session.Error.ShouldContain($"error[{code}]");
        _session.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task AnUnknownKeyOfTheConfigurationNamesTheNearest()
    {
        File.WriteAllText(_session.Path("quotecards.json"), "{ \"them\": [\"noir\"] }");

        (await _session.Run("list")).ShouldBe(2);

        _session.Error.ShouldContain("did you mean \"theme\"?");
    }

    [Fact]
    public async Task ATitleWithPathsAndEscapesStaysInTheFolder()
    {
        File.WriteAllText(_session.Path("n.json"), """{"title":"../../\u001b[31mup","quotes":[{"text":"We shipped it on a Friday.","speaker":"Ada"}]}""");

        await _session.Run("render", "n.json", "--size", "300x300");

        Directory.GetFiles(_session.Path("cards"), "*.png", SearchOption.AllDirectories).Length.ShouldBe(1);
        _session.Out.ShouldNotContain("\u001b");
    }

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef")]
    [InlineData("fish", "complete -c quotecards")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task EveryShellGetsACompletionScript(string shell, string word)
    {
        (await _session.Run("completion", shell)).ShouldBe(0);

        _session.Out.ShouldContain(word);
    }
}
