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
        Directory.CreateDirectory(folder);
        // Short, so that a name of the greatest length that a file system takes has room beside it.
        string beside = Path.Combine(folder, FormattableString.Invariant($".{Environment.ProcessId}-{Interlocked.Increment(ref _count)}.tmp"));
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
