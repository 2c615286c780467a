namespace QuoteCards.Encoding;

/// <summary>How a picture is written.</summary>
public sealed record EncodingOptions
{
    /// <summary>What the file is.</summary>
    public ImageFormat Format { get; init; }

    /// <summary>How hard a PNG is pressed.</summary>
    public Compression Compression { get; init; } = Compression.Balanced;

    /// <summary>True to bring a PNG of more colours down to the 256 of a palette, with loss, where that makes it smaller; others, and other formats, stay what they are.</summary>
    public bool Palette { get; init; }

    /// <summary>For JPEG and WebP, 1 to 100.</summary>
    public int Quality { get; init; } = 90;

    /// <summary>Keywords and texts that a PNG carries, such as Title and Description.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Text { get; init; } = [];
}
