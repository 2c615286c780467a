using System.Collections.Concurrent;
using QuoteCards.Episodes;

namespace QuoteCards.Batches;

/// <summary>Hashes of picture files, each read once a batch; safe to share between threads.</summary>
internal sealed class PictureHashes
{
    private readonly ConcurrentDictionary<string, string?> _known = new(StringComparer.Ordinal);

    /// <summary>SHA-256 of the file's bytes in lower-case hex; null when it cannot be read.</summary>
    public string? Of(string path) => _known.GetOrAdd(path, static p =>
    {
        try
        {
            return Sha256.Hex(File.ReadAllBytes(p));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    });
}
