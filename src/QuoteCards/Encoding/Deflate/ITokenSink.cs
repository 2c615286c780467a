namespace QuoteCards.Encoding.Deflate;

/// <summary>Where the tokens of a card go.</summary>
/// <typeparam name="TPen">What it is written with.</typeparam>
internal interface ITokenSink<TPen> where TPen : struct, ITokenPen, allows ref struct
{
    /// <summary>A pen with room for so many tokens.</summary>
    TPen Lift(int tokens);

    /// <summary>Goes on where the pen stopped.</summary>
    void Lower(TPen pen);

    /// <summary>Takes over some tokens of the card's ground, from one number to before another.</summary>
    void Keep(int from, int to);
}
