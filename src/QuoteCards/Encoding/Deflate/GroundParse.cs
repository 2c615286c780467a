using QuoteCards.Rendering;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Encoding.Deflate;

/// <summary>A ground's raw rows taken apart once, for all the cards that are drawn on it. Safe to share between threads.</summary>
internal sealed class GroundParse
{
    // Taken apart side by side; the rows above are there to be repeated, only what was met in another part is not known.
    private const int Parts = 4;

    private readonly uint[] _tokens;
    private readonly int[] _starts, _places, _sources;
    private readonly byte[] _counts;

    public GroundParse(RawRows rows)
    {
        Rows = rows;
        (_starts, Reach, Sums) = (new int[rows.Height + 1], new int[rows.Height], new uint[rows.Height]);
        _tokens = rows.IsBlank ? Alike() : Parsed();
        (_places, _sources, _counts) = (new int[_tokens.Length + 1], new int[_tokens.Length], new byte[_tokens.Length]);
        for (int y = 0; y < rows.Height; y++) Trace(y);
        _places[^1] = rows.Row * rows.Height;
    }

    public RawRows Rows { get; }

    /// <summary>For each row, how many rows above it its matches reach.</summary>
    public int[] Reach { get; }

    /// <summary>For each row, its checksum.</summary>
    public uint[] Sums { get; }

    /// <summary>The number of a row's first token; that of the row behind the last is how many there are.</summary>
    public int First(int y) => _starts[y];

    /// <summary>Tokens from one number to before another.</summary>
    public ReadOnlySpan<uint> Tokens(int from, int to) => _tokens.AsSpan(from, to - from);

    /// <summary>Where a token begins, in bytes of all rows; it ends where the next begins.</summary>
    public int Place(int token) => _places[token];

    /// <summary>True when what a token repeats is still there.</summary>
    public bool Stands(int token, DrawnPixels drawn) => _counts[token] == 0 || !drawn.Any(_sources[token], _counts[token]);

    private uint[] Parsed()
    {
        TokenList[] parts = [.. Enumerable.Range(0, Parts).Select(_ => new TokenList())];
        Strands.Run(Parts, part =>
        {
            DeepParser parser = new(Rows, parts[part]);
            for (int y = Top(part); y < Top(part + 1); y++)
            {
                parser.Parse(y);
                _starts[y + 1] = parts[part].Count;
                Sums[y] = Adler32.Of(Rows.RowBytes(y));
            }
        });
        for (int part = 1; part < Parts; part++)
            for (int y = Top(part), before = _starts[y]; y < Top(part + 1); y++) _starts[y + 1] += before;
        uint[] all = new uint[parts.Sum(p => p.Count)];
        for (int part = 0, at = 0; part < Parts; at += parts[part++].Count) parts[part].Span.CopyTo(all.AsSpan(at));
        return all;
    }

    // Of blank rows all but the first are written alike.
    private uint[] Alike()
    {
        RawRows two = new(Rows.Width, Math.Min(2, Rows.Height), Rows.Pixel);
        TokenList tokens = new();
        DeepParser parser = new(two, tokens);
        for (int y = 0; y < Rows.Height; y++)
        {
            if (y < two.Height) parser.Parse(y);
            else tokens.Again(_starts[y - 1], _starts[y]);
            _starts[y + 1] = tokens.Count;
            Sums[y] = y < two.Height ? Adler32.Of(two.RowBytes(y)) : Sums[y - 1];
        }

        return tokens.ToArray();
    }

    private int Top(int part) => Rows.Height * part / Parts;

    // Where the tokens of a row stand, and which px they repeat.
    private void Trace(int y)
    {
        int at = y * Rows.Row;
        for (int i = _starts[y]; i < _starts[y + 1]; i++)
        {
            _places[i] = at;
            int length = Token.Length(_tokens[i]);
            if (length > 0)
            {
                // A run repeats what it has just made.
                int from = at - Token.Value(_tokens[i]), last = Math.Min(at, from + length) - 1;
                Reach[y] = Math.Max(Reach[y], y - (from / Rows.Row));
                _sources[i] = Bit(from);
                _counts[i] = (byte)(Bit(last) - _sources[i] + 1);
            }

            at += Math.Max(1, length);
        }
    }

    // The filter's byte counts as the first px.
    private int Bit(int at) => DrawnPixels.Place(Math.Max(0, (at % Rows.Row) - 1) / Rows.Pixel, at / Rows.Row, Rows.Width);
}
