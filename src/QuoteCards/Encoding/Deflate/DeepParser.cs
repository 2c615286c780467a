using QuoteCards.Rendering.Planes;

namespace QuoteCards.Encoding.Deflate;

/// <summary>Takes raw rows apart into literals and matches with care, for rows that are written many times. No token runs over a row's end, so that a row's tokens can be used again.</summary>
internal sealed class DeepParser(RawRows rows, TokenList tokens)
{
    // A match of so many bytes is taken without a look at what the next byte would give.
    private const int LongEnough = 32;

    private readonly Matcher _matcher = new(rows);
    // Of a match only its first and last pixel are remembered: the middle is in no other match more often than by chance.
    private readonly int _ends = rows.Pixel;
    private readonly byte[] _raw = rows.Bytes;

    /// <summary>Parses a row.</summary>
    public void Parse(int y)
    {
        int at = y * rows.Row, end = at + rows.Row;
        Match match = default;
        bool known = false;
        while (at < end)
        {
            if (!known) match = _matcher.Best(at, end - at);
            known = false;
            if (match.Length > 0 && match.Length < LongEnough && at + 1 < end)
            {
                Match next = _matcher.Best(at + 1, end - at - 1);
                if (next.Saved > match.Saved) (match, known) = (next, true);
            }

            if (match.Length == 0 || known) tokens.Add(Token.Literal(_raw[at++]));
            else
            {
                tokens.Add(Token.Match(match.Length, match.Distance));
                int last = at + match.Length;
                Remember(at + 1, Math.Min(at + 1 + _ends, last));
                Remember(Math.Max(at + 1 + _ends, last - _ends), last);
                at = last;
            }
        }
    }

    private void Remember(int from, int to)
    {
        for (int at = from; at < to; at++) _matcher.Remember(at);
    }
}
