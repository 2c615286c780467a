using System.Numerics;
using System.Runtime.CompilerServices;
using QuoteCards.Rendering;

namespace QuoteCards.Encoding.Deflate;

/// <summary>
/// Takes cards on one ground apart: what was not drawn over keeps the ground's tokens, so a card costs the time of its letters alone.
/// Not for use by several threads at once.
/// </summary>
/// <remarks>The tokens depend on the card and its ground only, not on the cards before.</remarks>
internal sealed class CardParser
{
    // Shorter stretches of ground between letters are not worth the way back to the ground's tokens.
    private const int Gap = 24;

    private readonly GroundParse _ground;
    private readonly Matcher _matcher;
    private readonly RowParser _parser;
    private readonly Damage _damage = new();
    private readonly Effort _effort;
    private int _lastDrawn;

    public CardParser(GroundParse ground, Effort effort)
    {
        (_ground, _effort) = (ground, effort);
        Rows = new RawRows(ground.Rows);
        _matcher = new Matcher(Rows, effort.Depth);
        _parser = new RowParser(Rows, _matcher, effort, Tokens);
    }

    /// <summary>The card's rows: the ground's, with what is drawn over to be filled in.</summary>
    public RawRows Rows { get; }

    public TokenList Tokens { get; } = new();

    public bool IsOn(GroundParse ground, Effort effort) => ReferenceEquals(ground, _ground) && effort == _effort;

    /// <summary>Gives places the ground's pixels back.</summary>
    public void Restore(IReadOnlyList<PixelArea> areas)
    {
        foreach (PixelArea area in areas)
            for (int y = area.Top; y < area.Bottom; y++) _ground.Rows.Pixels(y, area.Left, area.Right).CopyTo(Rows.Pixels(y, area.Left, area.Right));
    }

    /// <summary>Fills <see cref="Tokens"/> and gives the checksum of the rows.</summary>
    /// <param name="areas">What was drawn over.</param>
    public uint Parse(IReadOnlyList<PixelArea> areas)
    {
        Tokens.Clear();
        _matcher.Clear();
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

    // A row that was not drawn over takes the ground's tokens as they are when none of them reaches up to one that was.
    private uint Bare(int y, uint sum)
    {
        if (_lastDrawn < 0 || y - _lastDrawn > _ground.Reach[y]) Tokens.Add(_ground.Row(y));
        else
        {
            Walk walk = new(_ground.Row(y), y * Rows.Row);
            Keep(ref walk, y, walk.At, (y + 1) * Rows.Row);
        }

        return Adler32.Combine(sum, _ground.Sums[y], Rows.Row);
    }

    private uint Drawn(int y, int first, int count, uint sum)
    {
        int at = y * Rows.Row, end = at + Rows.Row;
        Walk walk = new(_ground.Row(y), at);
        bool any = false;
        for (int i = first; i < first + count; i++)
        {
            (int left, int right) = _damage.Stretch(i);
            int to = Rows.At(right, y);
            for (int from = Rows.At(left, y); (from = Differs(from, to)) < to;)
            {
                any = true;
                int until = Agrees(from, to);
                if (from > at) at = Keep(ref walk, y, at, from);
                if (until > at) at = _parser.Parse(at, until, end, 0);
                from = until;
            }
        }

        if (!any) return Bare(y, sum);
        Keep(ref walk, y, at, end);
        _lastDrawn = y;
        return Adler32.Combine(sum, Adler32.Of(Rows.RowBytes(y)), Rows.Row);
    }

    // The first byte that differs from the ground's.
    private int Differs(int from, int to) => from + Rows.Bytes.AsSpan(from, to - from).CommonPrefixLength(_ground.Rows.Bytes.AsSpan(from, to - from));

    // Where the card shows its ground again for a while.
    private int Agrees(int from, int to)
    {
        ref byte card = ref Rows.First;
        ref byte ground = ref _ground.Rows.First;
        int last = from + 1;
        for (int at = from + 1; at < to; at += 8)
        {
            ulong differs = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref card, at)) ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref ground, at));
            if (differs != 0) last = at + 8 - (BitOperations.LeadingZeroCount(differs) >> 3);
            else if (at + 8 - last >= Gap) break;
        }

        return Math.Min(last, to);
    }

    // Takes over the ground's tokens up to a place, as far as what they repeat still stands there.
    private int Keep(ref Walk walk, int y, int at, int stop)
    {
        while (at < stop)
        {
            (uint token, int begins, int ends) = walk.Covering(at);
            int length = Token.Length(token), value = Token.Value(token);
            bool whole = begins == at && ends <= stop;
            if (whole && (length == 0 || MatchLength.Of(ref Rows.First, at, at - value, length) == length))
            {
                Tokens.Add(token);
                at = ends;
            }
            else at = _parser.Parse(at, Math.Min(ends, stop), (y + 1) * Rows.Row, length == 0 ? 0 : value);
        }

        return at;
    }

    /// <summary>Goes along a row's tokens.</summary>
    private ref struct Walk(ReadOnlySpan<uint> tokens, int at)
    {
        private readonly ReadOnlySpan<uint> _tokens = tokens;
        private int _index;

        public int At { get; private set; } = at;

        /// <summary>The token that covers a place, not before the last that was asked for.</summary>
        public (uint Token, int Begins, int Ends) Covering(int place)
        {
            int ends = At + Math.Max(1, Token.Length(_tokens[_index]));
            while (ends <= place)
            {
                At = ends;
                ends += Math.Max(1, Token.Length(_tokens[++_index]));
            }

            return (_tokens[_index], At, ends);
        }
    }
}
