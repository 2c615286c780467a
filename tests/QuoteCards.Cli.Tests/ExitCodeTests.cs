namespace QuoteCards.Cli.Tests;

/// <summary>The table of exit codes, as README has it.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task ZeroWhenAllIsDone() => (await _session.Run("render", "--size", "300x300")).ShouldBe(0);

    [Fact]
    public async Task OneWhenSomeCardsFailed()
    {
        _session.Write("n.json", Commands.RenderTests.Series);

        (await _session.Run("render", "n.json", "--size", "300x300", "--overflow", "fail")).ShouldBe(1);
    }

    [Fact]
    public async Task OneWhenAStrictRunWarned()
    {
        _session.Write("n.txt", "\"We shipped it on a Friday and nobody was there to see it.\"\n");

        (await _session.Run("list", "n.txt")).ShouldBe(0);
        (await _session.Run("list", "n.txt", "--strict")).ShouldBe(1);
    }

    [Fact]
    public async Task TwoWhenUsageInputOrConfigurationIsBad()
    {
        (await _session.Run("render", "--nonsense")).ShouldBe(2);
        (await _session.Run("render", "nowhere.md")).ShouldBe(2);
        _session.Write("quotecards.json", "{ \"theme\": 7 }");
        (await _session.Run("render")).ShouldBe(2);
    }

    [Fact]
    public async Task OneHundredThirtyWhenCancelled()
    {
        _session.Stop.Cancel();

        (await _session.Run("render", "--size", "300x300")).ShouldBe(130);
    }
}
