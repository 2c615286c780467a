using System.Runtime.InteropServices;

namespace QuoteCards.Cli.Terminal;

/// <summary>The size of one cell of the terminal in px.</summary>
/// <param name="Width">At least 1.</param>
/// <param name="Height">At least 1.</param>
internal readonly partial record struct CellSize(int Width, int Height)
{
    /// <summary>The middle of common fonts, for a terminal that does not tell.</summary>
    public static CellSize Usual { get; } = new(9, 18);

    /// <summary>The cell of the terminal on standard output; null where the system or the terminal does not tell. Nothing is sent to the terminal.</summary>
    public static CellSize? OfOutput()
    {
        // The number of the request and the call's form are those of Linux (ioctl_tty(2), TIOCGWINSZ).
        if (!OperatingSystem.IsLinux() || Console.IsOutputRedirected) return null;
        try
        {
            const int Output = 1;
            const nuint GetWindowSize = 0x5413;
            return Ioctl(Output, GetWindowSize, out WindowSize window) == 0 ? Of(window.Columns, window.Rows, window.Width, window.Height) : null;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The cell of a window of so many cells and px; null when its size in px is not known or cannot be.</summary>
    public static CellSize? Of(int columns, int rows, int width, int height) =>
        columns > 0 && rows > 0 && width >= columns && height >= rows ? new CellSize(width / columns, height / rows) : null;

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int Ioctl(int file, nuint request, out WindowSize size);

    // ioctl_tty(2): struct winsize.
    private readonly record struct WindowSize(ushort Rows, ushort Columns, ushort Width, ushort Height);
}
