namespace QuoteCards.Encoding.Deflate;

/// <summary>Tokens in the order of the data; grows, and keeps its room when it is emptied.</summary>
internal sealed class TokenList
{
    private uint[] _items = new uint[1 << 14];

    public int Count { get; private set; }

    public ReadOnlySpan<uint> Span => _items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(uint token)
    {
        if (Count == _items.Length) Grow(Count + 1);
        _items[Count++] = token;
    }

    public void Add(ReadOnlySpan<uint> tokens)
    {
        if (Count + tokens.Length > _items.Length) Grow(Count + tokens.Length);
        tokens.CopyTo(_items.AsSpan(Count));
        Count += tokens.Length;
    }

    /// <summary>Adds tokens of its own once more.</summary>
    public void Again(int from, int to)
    {
        Span<uint> room = Room(to - from);
        _items.AsSpan(from, to - from).CopyTo(room);
        Took(to - from);
    }

    /// <summary>Room for so many more tokens, to be written from its start; <see cref="Took"/> says how many were.</summary>
    public Span<uint> Room(int tokens)
    {
        if (Count + tokens > _items.Length) Grow(Count + tokens);
        return _items.AsSpan(Count, tokens);
    }

    /// <summary>Adds the tokens that were written into the room.</summary>
    public void Took(int tokens) => Count += tokens;

    public uint[] ToArray() => Span.ToArray();

    private void Grow(int least) => Array.Resize(ref _items, Math.Max(least, 2 * _items.Length));
}
