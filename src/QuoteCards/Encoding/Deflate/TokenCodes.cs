using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QuoteCards.Encoding.Deflate;

/// <summary>The two codes of a block, ready for tokens to be written with them (RFC 1951, section 3.2.5).</summary>
internal sealed class TokenCodes
{
    private readonly CodeLengthRuns _head = new();
    // A match's length with its extra bits, and their number, for each of 3 to 258 bytes.
    private readonly uint[] _lengthBits = new uint[Token.LongestMatch + 1];
    private readonly byte[] _lengthCounts = new byte[Token.LongestMatch + 1];
    // The same with the distance of one pixel behind it, which has no extra bits.
    private readonly ulong[] _runBits = new ulong[Token.LongestMatch + 1];
    private readonly byte[] _runCounts = new byte[Token.LongestMatch + 1];
    // A literal's code, and its length in the low four bits.
    private readonly uint[] _literalBits = new uint[256];
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
        for (int value = 0; value < 256; value++) _literalBits[value] = ((uint)Literals.Codes[value] << 4) | Literals.Lengths[value];
        for (int length = 3; length <= Token.LongestMatch; length++)
        {
            int symbol = DeflateAlphabet.LengthSymbol(length), code = 257 + symbol, bits = Literals.Lengths[code];
            _lengthBits[length] = Literals.Codes[code] | ((uint)(length - DeflateAlphabet.LengthBase(symbol)) << bits);
            _lengthCounts[length] = (byte)(bits + DeflateAlphabet.LengthExtra(symbol));
            _runBits[length] = _lengthBits[length] | ((ulong)Distances.Codes[pixel - 1] << _lengthCounts[length]);
            _runCounts[length] = (byte)(_lengthCounts[length] + Distances.Lengths[pixel - 1]);
        }
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
        private readonly ref uint _literals = ref MemoryMarshal.GetArrayDataReference(codes._literalBits);

        public BitSink.Pen Bits = bits;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Literal(byte value)
        {
            uint literal = Unsafe.Add(ref _literals, value);
            Bits.Put(literal >> 4, (int)(literal & 15));
        }

        /// <summary>A literal or a match.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Token(uint token)
        {
            if (Deflate.Token.Length(token) == 0) Literal((byte)Deflate.Token.Value(token));
            else Match(token);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Literals(ref byte three)
        {
            uint first = Unsafe.Add(ref _literals, three), second = Unsafe.Add(ref _literals, Unsafe.Add(ref three, 1)), third = Unsafe.Add(ref _literals, Unsafe.Add(ref three, 2));
            int one = (int)(first & 15), two = one + (int)(second & 15);
            Bits.Put((first >> 4) | ((second >> 4) << one) | ((ulong)(third >> 4) << two), two + (int)(third & 15));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Match(uint token)
        {
            int length = Deflate.Token.Length(token), distance = Deflate.Token.Value(token);
            if (distance == _codes._pixel)
                Bits.Put(Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_codes._runBits), length), Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_codes._runCounts), length));
            else Far(length, distance);
        }

        private void Far(int length, int distance)
        {
            int symbol = DeflateAlphabet.DistanceSymbol(distance), bits = _codes.Distances.Lengths[symbol], head = _codes._lengthCounts[length];
            ulong far = _codes.Distances.Codes[symbol] | ((ulong)(uint)(distance - DeflateAlphabet.DistanceBase(symbol)) << bits);
            Bits.Put(_codes._lengthBits[length] | (far << head), head + bits + DeflateAlphabet.DistanceExtra(symbol));
        }
    }
}
