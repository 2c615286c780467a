using QuoteCards.Cli.Configuration;

namespace QuoteCards.Cli.Tests.Configuration;

public sealed class InitTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task WhatInitWritesIsReadWithoutAComplaint()
    {
        (await _session.Run("init")).ShouldBe(0);

        (await _session.Run("render", "--size", "300x300")).ShouldBe(0);
        _session.Error.ShouldNotContain("config-");
    }

    [Fact]
    public async Task EveryKeyIsThereAndEachIsValidOnceItsCommentIsTakenAway()
    {
        await _session.Run("init");
        string text = File.ReadAllText(_session.Path("quotecards.json"));
        foreach (SettingKey key in SettingKey.All.Where(k => k.Name[0] != '$')) text.ShouldContain($"\"{key.Name}\": ");

        File.WriteAllText(_session.Path("quotecards.json"), text.Replace("// \"", "\"", StringComparison.Ordinal).Replace("// {", "{", StringComparison.Ordinal));

        (await _session.Run("sizes")).ShouldBe(0, _session.Error);
        _session.Out.ShouldContain("banner");
    }

    [Fact]
    public async Task AConfigurationThatIsThereIsKeptUnlessForced()
    {
        _session.Write("quotecards.json", "{}");

        (await _session.Run("init")).ShouldBe(2);
        _session.Error.ShouldContain("error[config-exists]");
        File.ReadAllText(_session.Path("quotecards.json")).ShouldBe("{}");

        (await _session.Run("init", "--force")).ShouldBe(0);
        File.ReadAllText(_session.Path("quotecards.json")).ShouldContain("speakers");
    }
}
