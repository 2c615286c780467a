using QuoteCards.Rendering.Planes;
namespace QuoteCards.Encoding.Deflate;

/// <summary>A ground's raw rows taken apart once, for all the cards that are drawn on it. Safe to share between threads.</summary>
internal sealed class GroundParse
{
    private readonly uint[] _tokens;
    private readonly int[] _starts;

    public GroundParse(RawRows rows)
    {
        Rows = rows;
        (_starts, Reach, Sums) = (new int[rows.Height + 1], new int[rows.Height], new uint[rows.Height]);
        TokenList tokens = new();
        DeepParser parser = new(rows, tokens);
        for (int y = 0; y < rows.Height; y++)
        {
            parser.Parse(y);
            _starts[y + 1] = tokens.Count;
            Reach[y] = ReachOf(tokens.Span[_starts[y]..], y);
            Sums[y] = Adler32.Of(rows.RowBytes(y));
        }

        _tokens = tokens.ToArray();
    }

    public RawRows Rows { get; }

    /// <summary>For each row, how many rows above it its matches reach.</summary>
    public int[] Reach { get; }

    /// <summary>For each row, its checksum.</summary>
    public uint[] Sums { get; }

    /// <summary>A row's tokens.</summary>
    public ReadOnlySpan<uint> Row(int y) => _tokens.AsSpan(_starts[y].._starts[y + 1]);

    private int ReachOf(ReadOnlySpan<uint> tokens, int y)
    {
        int at = y * Rows.Row, reach = 0;
        foreach (uint token in tokens)
        {
            int length = Token.Length(token);
            if (length > 0) reach = Math.Max(reach, y - ((at - Token.Value(token)) / Rows.Row));
            at += Math.Max(1, length);
        }

        return reach;
    }
}
