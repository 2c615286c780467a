using Microsoft.Win32.SafeHandles;

namespace QuoteCards.Batches;

/// <summary>Writes files so that a reader sees the whole old one or the whole new one.</summary>
public static class SafeFile
{
    private static int _count;

    /// <summary>Writes beside the place and renames; on failure nothing is left behind.</summary>
    /// <exception cref="IOException">The disk is full, or something else stands in the way.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes) => Replace(path, bytes, static (file, all) => RandomAccess.Write(file, all, 0));

    /// <summary>The same for what comes piece by piece.</summary>
    /// <param name="path">The place.</param>
    /// <param name="fill">Writes the file.</param>
    public static void Write(string path, Action<Stream> fill)
    {
        ArgumentNullException.ThrowIfNull(fill);
        Replace(path, fill, static (handle, fill) =>
        {
            using FileStream file = new(handle, FileAccess.Write, 1 << 16);
            fill(file);
        });
    }

    private static void Replace<T>(string path, T what, Action<SafeFileHandle, T> write) where T : allows ref struct
    {
        string beside = Beside(path);
        try
        {
            using (SafeFileHandle file = Create(beside)) write(file, what);
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            if (File.Exists(beside)) File.Delete(beside);
            throw;
        }
    }

    // Short, so that a name of the greatest length that a file system takes has room beside it.
    private static string Beside(string path) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, FormattableString.Invariant($".{Environment.ProcessId}-{Interlocked.Increment(ref _count)}.tmp"));

    private static SafeFileHandle Create(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.Read);
        }
        catch (Exception e) when (e is DirectoryNotFoundException or FileNotFoundException)
        {
            // A folder that another worker makes in the meantime is "not found" as a file.
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.Read);
        }
    }
}
