using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace QuoteCards.Batches;

/// <summary>Tells files apart in 16 bytes each, where a hundred thousand names would fill memory. Names that differ in case alone are one file on some systems, and one key here.</summary>
internal static class FileKey
{
    /// <summary>The key of a path.</summary>
    public static UInt128 Of(string file) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(file.ToUpperInvariant().AsSpan()));
}
