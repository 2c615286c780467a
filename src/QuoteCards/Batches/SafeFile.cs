using Microsoft.Win32.SafeHandles;

namespace QuoteCards.Batches;

/// <summary>Writes files so that a reader sees the whole old one or the whole new one.</summary>
public static class SafeFile
{
    private static int _count;

    /// <summary>Writes beside the place and renames; on failure nothing is left behind.</summary>
    /// <exception cref="IOException">The disk is full, or something else stands in the way.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        // Short, so that a name of the greatest length that a file system takes has room beside it.
        string beside = Path.Combine(folder, FormattableString.Invariant($".{Environment.ProcessId}-{Interlocked.Increment(ref _count)}.tmp"));
        try
        {
            try
            {
                Create(beside, bytes);
            }
            catch (DirectoryNotFoundException)
            {
                Directory.CreateDirectory(folder);
                Create(beside, bytes);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            if (File.Exists(beside)) File.Delete(beside);
            throw;
        }
    }

    private static void Create(string path, ReadOnlySpan<byte> bytes)
    {
        using SafeFileHandle file = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.Read);
        RandomAccess.Write(file, bytes, 0);
    }
}
