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
        SafeFileHandle file = Create(Path.GetDirectoryName(Path.GetFullPath(path))!, out string beside);
        try
        {
            using (file) write(file, what);
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            if (File.Exists(beside)) File.Delete(beside);
            throw;
        }
    }

    // A new file, never one that is emptied: what was emptied ext4 sends to the disk as soon as it is closed, a twentieth of the time of a batch.
    private static SafeFileHandle Create(string folder, out string beside)
    {
        for (bool isMade = false; ;)
        {
            // Short, so that a name of the greatest length that a file system takes has room beside it.
            beside = Path.Combine(folder, FormattableString.Invariant($".{Environment.ProcessId}-{Interlocked.Increment(ref _count)}.tmp"));
            try
            {
                return File.OpenHandle(beside, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
            }
            catch (Exception e) when (!isMade && e is (DirectoryNotFoundException or FileNotFoundException))
            {
                // A folder that another worker makes in the meantime is "not found" as a file.
                Directory.CreateDirectory(folder);
                isMade = true;
            }
            catch (IOException) when (File.Exists(beside))
            {
                // A run that was killed left it and had the same number.
            }
        }
    }
}
