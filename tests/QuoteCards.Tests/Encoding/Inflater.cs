namespace QuoteCards.Tests.Encoding;

/// <summary>
/// Deflate undone by the letter of RFC 1951, slowly and with no mercy: codes that are not whole, matches out of the window, a byte too many or too few and
/// bytes left over throw. It is nobody else's, so that no leniency of a library hides what the next reader would refuse.
/// </summary>
internal sealed class Inflater(byte[] packed, int length, int window)
{
    // Section 3.2.5.
    private static readonly int[] LengthBases = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly int[] LengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    // Section 3.2.7.
    private static readonly int[] Order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private static readonly PrefixCode FixedSymbols =
        new([.. Enumerable.Repeat(8, 144), .. Enumerable.Repeat(9, 112), .. Enumerable.Repeat(7, 24), .. Enumerable.Repeat(8, 8)]);

    private static readonly PrefixCode FixedDistances = new([.. Enumerable.Repeat(5, 32)]);

    private readonly byte[] _made = new byte[length];
    private int _bit, _count;

    /// <summary>All data; to be called once.</summary>
    public byte[] Read()
    {
        bool last = false;
        while (!last)
        {
            last = Bits(1) == 1;
            switch (Bits(2))
            {
                case 0: Stored(); break;
                case 1: Block(FixedSymbols, FixedDistances); break;
                case 2: Dynamic(); break;
                default: throw new InvalidDataException("no such block");
            }
        }

        _count.ShouldBe(length);
        ((_bit + 7) / 8).ShouldBe(packed.Length);
        return _made;
    }

    private void Stored()
    {
        _bit = (_bit + 7) / 8 * 8;
        int count = Bits(16);
        Bits(16).ShouldBe(count ^ 0xFFFF);
        for (int i = 0; i < count; i++) _made[_count++] = (byte)Bits(8);
    }

    private void Dynamic()
    {
        int symbols = 257 + Bits(5), distances = 1 + Bits(5), count = 4 + Bits(4);
        symbols.ShouldBeLessThanOrEqualTo(286);
        distances.ShouldBeLessThanOrEqualTo(30);
        int[] first = new int[19], lengths = new int[symbols + distances];
        for (int i = 0; i < count; i++) first[Order[i]] = Bits(3);
        PrefixCode code = new(first);
        for (int i = 0; i < lengths.Length;)
        {
            int symbol = Symbol(code);
            (int value, int times) = symbol switch { 16 => (lengths[i - 1], 3 + Bits(2)), 17 => (0, 3 + Bits(3)), 18 => (0, 11 + Bits(7)), _ => (symbol, 1) };
            lengths.AsSpan(i, times).Fill(value);
            i += times;
        }

        // Every block has an end.
        lengths[256].ShouldBeGreaterThan(0);
        Block(new PrefixCode(lengths[..symbols]), new PrefixCode(lengths[symbols..]));
    }

    private void Block(PrefixCode symbols, PrefixCode distances)
    {
        for (int symbol = Symbol(symbols); symbol != 256; symbol = Symbol(symbols))
            if (symbol < 256) _made[_count++] = (byte)symbol;
            else Repeat(LengthBases[symbol - 257] + Bits(LengthBits[symbol - 257]), Symbol(distances));
    }

    private void Repeat(int run, int symbol)
    {
        if (symbol > 29) throw new InvalidDataException("no such distance");
        int bits = Math.Max(0, (symbol / 2) - 1), distance = (symbol < 2 ? symbol : (2 + (symbol & 1)) << bits) + 1 + Bits(bits);
        if (distance > Math.Min(window, _count)) throw new InvalidDataException("a match reaches out of the window");
        for (int i = 0; i < run; i++, _count++) _made[_count] = _made[_count - distance];
    }

    // The next fifteen bits tell a code; those behind the end are zeros that no code may use.
    private int Symbol(PrefixCode code)
    {
        int ahead = 0;
        for (int i = 0, at = _bit >> 3; i < 3 && at + i < packed.Length; i++) ahead |= packed[at + i] << (8 * i);
        (int symbol, int taken) = code.Find((ahead >> (_bit & 7)) & 0x7FFF);
        _bit += taken;
        if (_bit > 8 * packed.Length) throw new InvalidDataException("the data ends too early");
        return symbol;
    }

    private int Bits(int count)
    {
        int value = 0;
        for (int i = 0; i < count; i++, _bit++) value |= ((packed[_bit >> 3] >> (_bit & 7)) & 1) << i;
        return value;
    }
}
