using System.Runtime.InteropServices;
using System.Security.Cryptography;
using QuoteCards.Episodes;

namespace QuoteCards.Batches;

/// <summary>SHA-256 of the files of a batch.</summary>
internal static class FileHash
{
    // With the processor's own instructions it takes a fifth of the time; where OpenSSL is missing, the runtime ends the program when it is asked for.
    private static readonly Lazy<bool> HasSystem = new(() => !OperatingSystem.IsLinux() || NativeLibrary.TryLoad("libssl.so.3", out _));

    /// <summary>In lower-case hex.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="many">True when many files are to come, so that it is worth loading the system's library.</param>
    public static string Of(ReadOnlySpan<byte> bytes, bool many) => many && HasSystem.Value ? Convert.ToHexStringLower(SHA256.HashData(bytes)) : Sha256.Hex(bytes);
}
