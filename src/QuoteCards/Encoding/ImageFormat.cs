namespace QuoteCards.Encoding;

/// <summary>What a picture's file is written as.</summary>
public enum ImageFormat
{
    /// <summary>Portable Network Graphics, lossless.</summary>
    Png,

    /// <summary>JPEG; has no alpha.</summary>
    Jpeg,

    /// <summary>WebP.</summary>
    Webp,
}
