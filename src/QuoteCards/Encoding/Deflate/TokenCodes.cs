using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QuoteCards.Encoding.Deflate;

/// <summary>The two codes of a block, ready for tokens to be written with them (RFC 1951, section 3.2.5).</summary>
internal sealed class TokenCodes
{
    // How many bits a code has stands in the low bits below it: 35 at most for a run, 20 for a length with its extra bits.
    private const int NearBits = 6, NearMask = (1 << NearBits) - 1, LengthBits = 5, LengthMask = (1 << LengthBits) - 1;

    private readonly CodeLengthRuns _head = new();
    // By the kind of token: literals, and matches at the distance of one pixel, which has no extra bits.
    private readonly ulong[] _nears = new ulong[Token.Kinds];
    // A match's length with its extra bits, for each of 3 to 258 bytes.
    private readonly uint[] _lengths = new uint[Token.LongestMatch + 1];
    // For each symbol of a distance: its shortest distance, its code, how many bits that has, and how many with the extra ones.
    private readonly ulong[] _fars = new ulong[DeflateAlphabet.Distances];
    private int _pixel;

    /// <summary>The code of literals, lengths and the end of a block; its counts are to be filled before <see cref="Make"/>.</summary>
    public HuffmanCode Literals { get; } = new(DeflateAlphabet.Literals);

    /// <summary>The code of distances; its counts are to be filled before <see cref="Make"/>.</summary>
    public HuffmanCode Distances { get; } = new(DeflateAlphabet.Distances);

    /// <summary>Makes the codes for the counts.</summary>
    /// <param name="pixel">Bytes a pixel, 1 to 4: the distance that most matches have.</param>
    public void Make(int pixel)
    {
        _pixel = pixel;
        Literals.Make(15);
        Distances.Make(15);
        for (int value = 0; value < Token.Matches; value++) _nears[value] = ((ulong)Literals.Codes[value] << NearBits) | Literals.Lengths[value];
        for (int length = Token.ShortestMatch; length <= Token.LongestMatch; length++)
        {
            int symbol = DeflateAlphabet.LengthSymbol(length), code = 257 + symbol, head = Literals.Lengths[code], count = head + DeflateAlphabet.LengthExtra(symbol);
            uint bits = Literals.Codes[code] | ((uint)(length - DeflateAlphabet.LengthBase(symbol)) << head);
            _lengths[length] = (bits << LengthBits) | (uint)count;
            _nears[Token.Matches + length] = ((bits | ((ulong)Distances.Codes[pixel - 1] << count)) << NearBits) | (uint)(count + Distances.Lengths[pixel - 1]);
        }

        for (int symbol = 0; symbol < _fars.Length; symbol++)
            _fars[symbol] = ((ulong)DeflateAlphabet.DistanceBase(symbol) << 32) | ((ulong)Distances.Codes[symbol] << 16) | ((ulong)Distances.Lengths[symbol] << 8) | (uint)(Distances.Lengths[symbol] + DeflateAlphabet.DistanceExtra(symbol));
    }

    /// <summary>Begins a block that brings these codes.</summary>
    public void Begin(BitSink sink, bool last)
    {
        sink.Reserve(512);
        sink.Put(last ? 0b101u : 0b100u, 3);
        _head.Write(sink, Literals.Lengths, Distances.Lengths);
    }

    /// <summary>Ends the block, for which room was reserved.</summary>
    public void End(BitSink sink) => sink.Put(Literals.Codes[DeflateAlphabet.EndOfBlock], Literals.Lengths[DeflateAlphabet.EndOfBlock]);

    /// <summary>A pen that writes tokens into a sink, with room for so many.</summary>
    public Pen Lift(BitSink sink, int tokens)
    {
        // A match takes at most 48 bits.
        sink.Reserve((6 * tokens) + 16);
        return new Pen(this, sink.Lift());
    }

    /// <summary>Writes tokens with these codes. To be lowered into the sink by its <see cref="Bits"/>.</summary>
    internal ref struct Pen(TokenCodes codes, BitSink.Pen bits) : ITokenPen
    {
        private readonly TokenCodes _codes = codes;
        private readonly ref ulong _nears = ref MemoryMarshal.GetArrayDataReference(codes._nears);
        private readonly int _pixel = codes._pixel;

        public BitSink.Pen Bits = bits;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Literal(byte value) => Near(value);

        /// <summary>A literal or a match.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Token(uint token)
        {
            int value = Deflate.Token.Value(token);
            if (((value ^ _pixel) & ~Deflate.Token.LiteralMask(token)) == 0) Near(Deflate.Token.Kind(token));
            else Far(Deflate.Token.Length(token), value);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Literals(ref byte three)
        {
            ulong first = Unsafe.Add(ref _nears, three), second = Unsafe.Add(ref _nears, Unsafe.Add(ref three, 1)), third = Unsafe.Add(ref _nears, Unsafe.Add(ref three, 2));
            int one = (int)first & NearMask, two = one + ((int)second & NearMask);
            Bits.Put((first >> NearBits) | ((second >> NearBits) << one) | ((third >> NearBits) << two), two + ((int)third & NearMask));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Match(uint token)
        {
            int length = Deflate.Token.Length(token), distance = Deflate.Token.Value(token);
            if (distance == _pixel) Near(Deflate.Token.Matches + length);
            else Far(length, distance);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private void Near(int at)
        {
            ulong near = Unsafe.Add(ref _nears, at);
            Bits.Put(near >> NearBits, (int)near & NearMask);
        }

        private void Far(int length, int distance)
        {
            uint head = _codes._lengths[length];
            ulong far = _codes._fars[DeflateAlphabet.DistanceSymbol(distance)];
            int count = (int)head & LengthMask;
            ulong bits = (ushort)(far >> 16) | ((ulong)(uint)(distance - (int)(far >> 32)) << (byte)(far >> 8));
            Bits.Put((head >> LengthBits) | (bits << count), count + (byte)far);
        }
    }
}
