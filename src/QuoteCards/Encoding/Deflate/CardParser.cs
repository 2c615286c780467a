using QuoteCards.Rendering;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Encoding.Deflate;

/// <summary>
/// Takes cards on one ground apart: what was not drawn over keeps the ground's tokens, so a card costs the time of its letters alone.
/// Not for use by several threads at once.
/// </summary>
/// <remarks>The tokens depend on the card and its ground only, not on the cards before.</remarks>
internal sealed class CardParser
{
    private readonly GroundParse _ground;
    private readonly RowParser _parser;
    private readonly Damage _damage = new();
    private readonly Effort _effort;
    private int _lastDrawn;

    public CardParser(GroundParse ground, RawRows rows, Effort effort)
    {
        (_ground, _effort) = (ground, effort);
        Rows = rows;
        _parser = new RowParser(Rows, Tokens, effort);
    }

    /// <summary>The card's rows: the ground's, and what is drawn over.</summary>
    public RawRows Rows { get; }

    public TokenList Tokens { get; } = new();

    public bool IsOn(GroundParse ground, Effort effort) => ReferenceEquals(ground, _ground) && effort == _effort;

    /// <summary>Fills <see cref="Tokens"/> and gives the checksum of the rows.</summary>
    /// <param name="areas">What was drawn over.</param>
    public uint Parse(IReadOnlyList<PixelArea> areas)
    {
        Tokens.Clear();
        _parser.Clear();
        _damage.Set(areas);
        _lastDrawn = -1;
        uint sum = Adler32.Start;
        int y = 0;
        foreach ((int top, int bottom, int first, int count) in _damage.Bands)
        {
            for (; y < top; y++) sum = Bare(y, sum);
            for (; y < bottom; y++) sum = Drawn(y, first, count, sum);
        }

        for (; y < Rows.Height; y++) sum = Bare(y, sum);
        return sum;
    }

    // A row that was not drawn over takes the ground's tokens, as they are when none of them reaches up to one that was.
    private uint Bare(int y, uint sum)
    {
        if (_lastDrawn < 0 || y - _lastDrawn > _ground.Reach[y]) Tokens.Add(_ground.Row(y));
        else
        {
            _parser.Begin(y);
            Walk walk = new(_ground.Row(y));
            Keep(ref walk, y, 0, Rows.Row);
        }

        return Adler32.Combine(sum, _ground.Sums[y], Rows.Row);
    }

    // Left and right of what was drawn over the ground's tokens hold, too.
    private uint Drawn(int y, int first, int count, uint sum)
    {
        (int from, int to) = Differs(y, first, count);
        if (from == to) return Bare(y, sum);
        _parser.Begin(y);
        Walk walk = new(_ground.Row(y));
        int x = _parser.Parse(Keep(ref walk, y, 0, from), to);
        Keep(ref walk, y, x, Rows.Row);
        _lastDrawn = y;
        return Adler32.Combine(sum, Adler32.Of(Rows.RowBytes(y)), Rows.Row);
    }

    // From the first byte of a row that differs from the ground's to behind the last; nothing when all are the same.
    private (int From, int To) Differs(int y, int first, int count)
    {
        int from = 0, to = 0;
        for (int i = first; i < first + count; i++)
        {
            (int left, int right) = _damage.Stretch(i);
            ReadOnlySpan<byte> card = Rows.Pixels(y, left, right), ground = _ground.Rows.Pixels(y, left, right);
            int same = card.CommonPrefixLength(ground), begins = 1 + (left * Rows.Pixel);
            if (same == card.Length) continue;
            if (to == 0) from = begins + same;
            int last = card.Length;
            while (last > 8 && card[(last - 8)..last].SequenceEqual(ground[(last - 8)..last])) last -= 8;
            to = begins + last;
        }

        return (from, to);
    }

    // Takes over the ground's tokens up to a place of the row, as far as what they repeat still stands there.
    private int Keep(ref Walk walk, int y, int x, int stop)
    {
        int row = y * Rows.Row;
        while (x < stop)
        {
            (uint token, int begins, int ends) = walk.Covering(x);
            int length = Token.Length(token);
            bool whole = begins == x && ends <= stop;
            if (whole && (length == 0 || MatchLength.Of(ref Rows.First, row + x, row + x - Token.Value(token), length) == length))
            {
                Tokens.Add(token);
                x = ends;
            }
            else x = _parser.Parse(x, Math.Min(ends, stop));
        }

        return x;
    }

    /// <summary>Goes along a row's tokens.</summary>
    private ref struct Walk(ReadOnlySpan<uint> tokens)
    {
        private readonly ReadOnlySpan<uint> _tokens = tokens;
        private int _index, _at;

        /// <summary>The token that covers a place, not before the last that was asked for.</summary>
        public (uint Token, int Begins, int Ends) Covering(int place)
        {
            int ends = _at + Math.Max(1, Token.Length(_tokens[_index]));
            while (ends <= place)
            {
                _at = ends;
                ends += Math.Max(1, Token.Length(_tokens[++_index]));
            }

            return (_tokens[_index], _at, ends);
        }
    }
}
