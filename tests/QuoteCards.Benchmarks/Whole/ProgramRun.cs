using System.Diagnostics;
using System.Globalization;

namespace QuoteCards.Benchmarks.Whole;

/// <summary>One run of a program as a whole process.</summary>
/// <param name="Seconds">From before its start to after its end.</param>
/// <param name="Mebibytes">The most memory it held, as the kernel counts resident pages; 0 where that is not told.</param>
/// <param name="Output">What it wrote to standard output.</param>
internal sealed record ProgramRun(double Seconds, double Mebibytes, string Output)
{
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static ProgramRun Of(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        double peak = 0;
        // Often at first, for a program that is done in no time; then seldom, since looking takes time from its cores.
        for (int looks = 0; !process.WaitForExit(looks < 50 ? 2 : 20); looks++) peak = Math.Max(peak, Peak(process.Id));
        process.WaitForExit();
        double seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        return process.ExitCode == 0 ? new ProgramRun(seconds, peak, output.Result) : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: exit {process.ExitCode}: {error.Result}");
    }

    // The high-water mark only grows, so the last look before the end is good to what comes in 20 ms.
    private static double Peak(int id)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2].Trim('\t'), CultureInfo.InvariantCulture) / 1024;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            return 0;
        }
    }
}
