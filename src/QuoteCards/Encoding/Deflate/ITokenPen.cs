namespace QuoteCards.Encoding.Deflate;

/// <summary>Takes tokens one by one, in the order of the data.</summary>
internal interface ITokenPen
{
    /// <summary>A byte as it is.</summary>
    void Literal(byte value);

    /// <summary>Three bytes as they are.</summary>
    void Literals(ref byte three);

    /// <summary>A match, as <see cref="Token"/> packs it.</summary>
    void Match(uint token);
}
