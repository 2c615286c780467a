using QuoteCards.Diagnostics;

namespace QuoteCards.Cli;

/// <summary>Why a file that the user named cannot be written, in words.</summary>
internal static class FileProblem
{
    // POSIX ENOSPC and EROFS, and ERROR_DISK_FULL of Windows.
    private const int Full = 28, ReadOnly = 30, WindowsFull = unchecked((int)0x80070070);

    /// <summary>An error with the file as its place.</summary>
    public static Diagnostic Of(Exception e, string file)
    {
        string why = e switch
        {
            UnauthorizedAccessException => "you may not write here",
            PathTooLongException => "its name is too long",
            IOException { HResult: Full or WindowsFull } => "the disk is full",
            IOException { HResult: ReadOnly } => "the disk is read-only",
            _ => "something stands in the way",
        };
        return Diagnostic.Error("file-unwritable", $"this file cannot be written: {why}", new Place(file), "another name or folder may do");
    }
}
