using System.Diagnostics;

namespace QuoteCards.Cli.Tests;

/// <summary>The program as a process of its own, with a real environment, real streams and a real exit code.</summary>
public sealed class SmokeTests : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "quotecards.dll");

    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task TheProgramReadsItsInputDrawsAndEndsWithZero()
    {
        (int code, string output, string error) = await Start("""[{"text":"Try it twice.","speaker":"Ada","time":"0:30"}]""", ["QUOTECARDS_SPEAKERS__0__NAME=Ada Okafor", "QUOTECARDS_SPEAKERS__0__ALIASES=Ada"], "render", "-", "--size", "300x300");

        code.ShouldBe(0, error);
        output.ShouldContain("1 drawn, 0 unchanged in cards");
        error.ShouldBe("");
        _session.Pictures().ShouldHaveSingleItem().ShouldContain("ada-okafor-0-30");
    }

    [Fact]
    public async Task TheProgramWritesAPictureToAPipe()
    {
        (int code, string output, _) = await Start("", ["QUOTECARDS_THEME=noir"], "preview", "3vpj", "--size", "300x300", "--out", "-");

        code.ShouldBe(0);
        output.ShouldContain("PNG");
        output.ShouldContain("IEND");
    }

    [Fact]
    public async Task BadUsageIsOneLineOnStandardErrorAndTwo()
    {
        (int code, string output, string error) = await Start("", ["LANG=de_DE.UTF-8"], "rendr");

        code.ShouldBe(2);
        output.ShouldBe("");
        error.TrimEnd().ShouldBe("error[usage]: there is no command \"rendr\" (did you mean \"render\"?)");
    }

    private async Task<(int Code, string Out, string Error)> Start(string input, string[] variables, params string[] args)
    {
        ProcessStartInfo start = new(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", [Program, .. args])
        {
            WorkingDirectory = _session.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["XDG_CONFIG_HOME"] = _session.Folder },
        };
        foreach (string[] variable in variables.Select(v => v.Split('='))) start.Environment[variable[0]] = variable[1];
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }
}
