namespace QuoteCards.Cli.Tests.Configuration;

/// <summary>What is wrong with a configuration is told with file, line, key, what was found, what is allowed and the nearest valid word.</summary>
public sealed class WrongSettingTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("\"them\": [\"noir\"]", "config-key", "has no key \"them\" (did you mean \"theme\"?)")]
    [InlineData("\"theme\": 7", "config-value", "theme is 7; it must be text or a list of texts")]
    [InlineData("\"strict\": \"yes\"", "config-value", "strict is \"yes\"; it must be true or false")]
    [InlineData("\"quality\": 101", "config-value", "quality is 101; it must be a whole number from 1 to 100")]
    [InlineData("\"jobs\": 1.5", "config-value", "jobs is 1.5; it must be a whole number from 0 to 256")]
    [InlineData("\"scale\": null", "config-value", "scale is null; it must be a number from 0.25 to 4")]
    [InlineData("\"format\": \"pgn\"", "config-value", "format is \"pgn\"; it must be one of png, jpeg, webp (did you mean \"png\"?)")]
    [InlineData("\"out\": [\"cards\"]", "config-value", "out is a list; it must be text")]
    [InlineData("\"speakers\": {\"name\": \"Ada\"}", "config-value", "speakers is an object; it must be a list of objects")]
    [InlineData("\"speakers\": [{\"role\": \"CTO\"}]", "config-value", "a speaker is an object; it must be an object with a name")]
    [InlineData("\"speakers\": [{\"name\": \"Ada\", \"alias\": \"A\"}]", "config-key", "a speaker has no key \"alias\" (did you mean \"aliases\"?)")]
    [InlineData("\"sizes\": {\"banner\": {\"width\": 100, \"height\": 300}}", "config-value", "width is 100; it must be a whole number from 200 to 8000")]
    [InlineData("\"sizes\": {\"banner\": {\"width\": 300}}", "config-value", "it must be an object with a width and a height")]
    [InlineData("\"sizes\": {\"../x\": {\"width\": 300, \"height\": 300}}", "config-value", "cannot name a size")]
    [InlineData("\"out\": \"a\", \"OUT\": \"b\"", "config-duplicate", "has the key \"OUT\" twice")]
    public async Task AWrongSettingIsToldWithItsPlace(string setting, string code, string message)
    {
        _session.Write("quotecards.json", "{\n  // a comment\n  " + setting + "\n}\n");

        (await _session.Run("list")).ShouldBe(2);

        string line = _session.ErrorLines.ShouldHaveSingleItem();
        line.ShouldStartWith("quotecards.json:3:");
        line.ShouldContain($"error[{code}]: ");
        line.ShouldContain(message);
    }

    [Fact]
    public async Task AFileThatIsNoJsonIsToldWithItsLine()
    {
        _session.Write("quotecards.json", "{\n  \"out\": cards\n}\n");

        (await _session.Run("list")).ShouldBe(2);

        _session.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("quotecards.json:2:10: error[config-invalid]: ");
    }

    [Theory]
    [InlineData("THEEM", "noir", "QUOTECARDS_THEEM: error[config-key]: the configuration has no key \"theem\" (did you mean \"theme\"?)")]
    [InlineData("QUALITY", "high", "QUOTECARDS_QUALITY: error[config-value]: quality is \"high\"; it must be a whole number from 1 to 100")]
    [InlineData("SPEAKERS:0:NAM", "Ada", "error[config-key]: a speaker has no key \"nam\" (did you mean \"name\"?)")]
    public async Task AWrongVariableIsToldByItsName(string name, string value, string message)
    {
        _session.Configured[name] = value;

        (await _session.Run("list")).ShouldBe(2);

        _session.Error.ShouldContain(message);
    }

    [Fact]
    public async Task VariablesOfTheProgramItselfAreNoKeys()
    {
        _session.Configured["HOME"] = "/opt/quotecards";
        _session.Configured["TERMINAL"] = "sixel";

        (await _session.Run("list")).ShouldBe(0);
    }
}
