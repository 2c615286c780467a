using System.Diagnostics;
using System.Globalization;

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

    [Fact]
    public async Task AnInterruptEndsABatchWithWholeFilesAndOneHundredThirty()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && !IgnoresInterrupts(), "the signal reaches the program only where nothing above it ignores it");
        string notes = "[" + string.Join(',', Enumerable.Range(100, 100).Select(n => $$"""{"text":"Count {{n}}, {{n + 100}}, {{n + 200}} and {{n + 300}} stones.","speaker":"Ada","time":{{n}}}""")) + "]";

        (int code, _, string error) = await Start(notes, [], async process =>
        {
            while (!process.HasExited && _session.Pictures().Length < 3) await Task.Delay(20, TestContext.Current.CancellationToken);
            using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        }, "render", "-", "--theme", "all", "--size", "300x300");

        int drawn = _session.Pictures().Length;
        code.ShouldBe(130, error);
        error.ShouldContain($"cancelled: {drawn} cards are finished and whole, {1000 - drawn} were not begun");
        Directory.EnumerateFiles(_session.Folder, ".*", SearchOption.AllDirectories).ShouldBeEmpty();
        foreach (string picture in _session.Pictures()) File.ReadAllBytes(_session.Path(picture)).AsSpan()[^8..^4].SequenceEqual("IEND"u8).ShouldBeTrue(picture);
    }

    // SigIgn of proc(5): what a parent ignores stays ignored. SIGINT is 2.
    private static bool IgnoresInterrupts() =>
        File.ReadLines("/proc/self/status").First(l => l.StartsWith("SigIgn:", StringComparison.Ordinal)) is var line && (Convert.ToUInt64(line[7..].Trim(), 16) & 2) != 0;

    private Task<(int Code, string Out, string Error)> Start(string input, string[] variables, params string[] args) => Start(input, variables, _ => Task.CompletedTask, args);

    private async Task<(int Code, string Out, string Error)> Start(string input, string[] variables, Func<Process, Task> meanwhile, params string[] args)
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
        await meanwhile(process);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }
}
