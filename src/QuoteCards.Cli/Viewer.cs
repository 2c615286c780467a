using System.ComponentModel;
using System.Diagnostics;

namespace QuoteCards.Cli;

/// <summary>Opens a file in the program that the system keeps for it.</summary>
internal static class Viewer
{
    /// <summary>Opens the file; false when the system has no such opener.</summary>
    public static bool Open(string path, Surroundings here)
    {
        (string program, string[] arguments) = Command(path, OperatingSystem.IsWindows(), OperatingSystem.IsMacOS());
        return here.Launch(program, arguments);
    }

    /// <summary>What opens a file: <c>open</c> on macOS, <c>explorer</c> on Windows, else <c>xdg-open</c>.</summary>
    public static (string Program, string[] Arguments) Command(string path, bool windows, bool mac) =>
        // explorer takes the path as one argument; start would have cmd read & and ^ in it.
        windows ? ("explorer.exe", [path]) : mac ? ("open", [path]) : ("xdg-open", [path]);

    /// <summary>Starts a program and does not wait for it.</summary>
    public static bool Launch(string program, IReadOnlyList<string> arguments)
    {
        try
        {
            using Process? started = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false });
            return started is not null;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
