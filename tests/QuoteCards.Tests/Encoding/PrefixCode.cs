namespace QuoteCards.Tests.Encoding;

/// <summary>A Huffman code of deflate (RFC 1951, section 3.2.2) as a table of the next fifteen bits; one that is too full or not whole throws.</summary>
internal sealed class PrefixCode
{
    private const int Longest = 15;
    private readonly (ushort Symbol, byte Length)[] _table = new (ushort, byte)[1 << Longest];

    public PrefixCode(int[] lengths)
    {
        int used = lengths.Count(l => l > 0), room = lengths.Sum(l => l == 0 ? 0 : 1 << (Longest - l));
        // A single distance may stand in a code of one bit, and a block of literals needs none (section 3.2.7).
        if (used > 1) room.ShouldBe(1 << Longest);
        else room.ShouldBe(used << (Longest - 1));
        int code = 0;
        for (int length = 1; length <= Longest; length++, code <<= 1)
            for (int symbol = 0; symbol < lengths.Length; symbol++)
                if (lengths[symbol] == length) Put(code++, length, symbol);
    }

    /// <summary>The symbol that the next bits mean, and how many of them it takes.</summary>
    public (int Symbol, int Length) Find(int ahead) => _table[ahead] is { Length: > 0 } found ? found : throw new InvalidDataException("no such code");

    // Codes come with their highest bit first.
    private void Put(int code, int length, int symbol)
    {
        int turned = 0;
        for (int i = 0; i < length; i++) turned |= ((code >> i) & 1) << (length - 1 - i);
        for (int i = turned; i < _table.Length; i += 1 << length) _table[i] = ((ushort)symbol, (byte)length);
    }
}
