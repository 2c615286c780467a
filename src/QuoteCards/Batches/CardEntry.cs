namespace QuoteCards.Batches;

/// <summary>One card that is in the folder now, as the manifest will hold it.</summary>
/// <param name="File">Below the folder, with forward slashes.</param>
/// <param name="Bytes">Length of the file.</param>
/// <param name="Line">Its entry, as UTF-8.</param>
/// <param name="Earlier">The number of the earlier manifest's entry that is the same byte for byte, or -1.</param>
internal sealed record CardEntry(string File, long Bytes, byte[] Line, int Earlier);
