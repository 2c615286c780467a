namespace QuoteCards.Encoding.Deflate;

/// <summary>Takes raw rows apart into literals and matches. No token runs over a row's end, so that a row's tokens can be used again.</summary>
internal sealed class RowParser(RawRows rows, Matcher matcher, Effort effort, TokenList tokens)
{
    private readonly int _longEnough = effort.LongEnough;
    // Of a match only its first and last pixel are remembered: the middle is in no other match more often than by chance.
    private readonly int _ends = rows.Pixel;
    private readonly byte[] _raw = rows.Bytes;

    /// <summary>Parses from <paramref name="at"/> until at least <paramref name="stop"/>, never past <paramref name="end"/>; gives where it stopped.</summary>
    /// <param name="at">From where.</param>
    /// <param name="stop">A token that begins before this place is written.</param>
    /// <param name="end">The row's end.</param>
    /// <param name="hint">A distance to try at each place besides the usual ones, or 0.</param>
    public int Parse(int at, int stop, int end, int hint)
    {
        Match match = default;
        bool known = false;
        while (at < stop)
        {
            if (!known) match = matcher.Best(at, end - at, hint);
            known = false;
            if (match.Length > 0 && match.Length < _longEnough && at + 1 < stop)
            {
                Match next = matcher.Best(at + 1, end - at - 1, hint);
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

        return at;
    }

    /// <summary>Parses a whole row.</summary>
    public void ParseRow(int y) => Parse(y * rows.Row, (y + 1) * rows.Row, (y + 1) * rows.Row, 0);

    private void Remember(int from, int to)
    {
        for (int at = from; at < to; at++) matcher.Remember(at);
    }
}
