using QuoteCards.Rendering.Planes;

namespace QuoteCards.Encoding.Deflate;

/// <summary>
/// Takes the cards drawn on one plane apart: what was not drawn over keeps the ground's tokens, so a card costs the time of its letters alone.
/// Not for use by several threads at once.
/// </summary>
/// <remarks>The tokens depend on the card and its ground only, not on the cards before.</remarks>
internal sealed class CardParser<TPen, TPixel>
    where TPen : struct, ITokenPen, allows ref struct
    where TPixel : struct, IPixel
{
    private readonly CardPlane _plane;
    private readonly ITokenSink<TPen> _sink;
    private readonly RowParser<TPen, TPixel> _parser;
    private readonly Effort _effort;
    private GroundParse _ground = null!;
    private int _row;

    public CardParser(CardPlane plane, ITokenSink<TPen> sink, Effort effort)
    {
        (_plane, _sink, _effort) = (plane, sink, effort);
        _parser = new RowParser<TPen, TPixel>(plane.Rows, sink, effort);
    }

    public bool IsFor(CardPlane plane, Effort effort) => ReferenceEquals(plane, _plane) && effort == _effort;

    /// <summary>Writes the card's tokens and gives the checksum of the rows.</summary>
    /// <param name="ground">What the card was drawn on; the sink's, too.</param>
    public uint Parse(GroundParse ground) => Parse(ground, 0, _plane.Rows.Height);

    /// <summary>The same for some rows alone, from one to before another.</summary>
    public uint Parse(GroundParse ground, int from, int to)
    {
        _ground = ground;
        RawRows rows = _plane.Rows;
        _parser.Clear();
        uint sum = Adler32.Start;
        int lastDrawn = int.MinValue / 2;
        for (int y = from; y < to; y++)
        {
            bool drawn = _plane.Drawn.Row(y).ContainsAnyExcept(0ul);
            if (drawn) lastDrawn = y;
            // A row that was not drawn over takes the ground's tokens as they are when none of them reaches up to one that was.
            if (y - lastDrawn > _ground.Reach[y]) _sink.Keep(_ground.First(y), _ground.First(y + 1));
            else Mixed(y);
            sum = Adler32.Combine(sum, drawn ? Adler32.Of(rows.RowBytes(y)) : _ground.Sums[y], rows.Row);
        }

        return sum;
    }

    // Between what was drawn over, the ground's tokens hold as long as what they repeat is still there.
    private void Mixed(int y)
    {
        ReadOnlySpan<ulong> drawn = _plane.Drawn.Row(y);
        (_row, int width) = (y * _plane.Rows.Row, _plane.Rows.Width);
        _parser.Begin(y);
        int x = 0, token = _ground.First(y), end = _ground.First(y + 1);
        for (int left = DrawnPixels.NextBare(drawn, 0, width); left < width;)
        {
            int right = DrawnPixels.NextDrawn(drawn, left, width);
            int begins = left == 0 ? _row : _row + 1 + (left * TPixel.Bytes), ends = _row + 1 + (right * TPixel.Bytes);
            while (token < end && _ground.Place(token) < begins) token++;
            while (token < end && _ground.Place(token + 1) <= ends)
            {
                int first = token;
                while (token < end && _ground.Place(token + 1) <= ends && _ground.Stands(token, _plane.Drawn)) token++;
                if (token == first) token++;
                else x = Keep(x, first, token);
            }

            left = right == width ? right : DrawnPixels.NextBare(drawn, right, width);
        }

        _parser.Parse(x, _plane.Rows.Row);
    }

    // Takes over some tokens of the ground, once all before them is parsed; a match that runs into them takes their place.
    private int Keep(int x, int token, int end)
    {
        while (token < end)
        {
            int place = _ground.Place(token) - _row;
            if (x < place) x = _parser.Parse(x, place);
            if (x == place)
            {
                _sink.Keep(token, end);
                return _ground.Place(end) - _row;
            }

            token++;
        }

        return x;
    }
}
