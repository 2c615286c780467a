namespace QuoteCards.Cli.Checking;

/// <summary>Standard input that can be read again: once to tell what it is, once as what it is.</summary>
internal sealed class KeptInput(Func<Stream> open)
{
    private byte[]? _bytes;

    /// <summary>All that came in.</summary>
    public byte[] Bytes => _bytes ??= Read();

    /// <summary>It once more, from its beginning.</summary>
    public Stream Open() => new MemoryStream(Bytes, writable: false);

    private byte[] Read()
    {
        using Stream stream = open();
        using MemoryStream all = new();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
