namespace QuoteCards.Encoding.Deflate;

/// <summary>Writes a card's tokens at once, with the code of its ground.</summary>
internal sealed class WrittenTokens(BitSink sink) : ITokenSink<TokenCodes.Pen>
{
    private GroundCode? _code;

    /// <summary>Begins a card on a ground.</summary>
    public void Begin(GroundCode code)
    {
        _code = code;
        code.Begin(sink);
    }

    /// <summary>Ends the card.</summary>
    public void End() => _code!.Codes.End(sink);

    public TokenCodes.Pen Lift(int tokens) => _code!.Codes.Lift(sink, tokens);

    public void Lower(TokenCodes.Pen pen) => sink.Lower(pen.Bits);

    public void Keep(int from, int to) => _code!.Keep(sink, from, to);
}
