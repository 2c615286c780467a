using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QuoteCards.Encoding.Deflate;

/// <summary>
/// One code for every card on a ground, and the ground's own tokens written with it already: cards copy their bits. Safe to share between threads.
/// </summary>
internal sealed class GroundCode
{
    // How many bits are right when they are read from any place on.
    private const int Sure = 56;

    private readonly byte[] _bits;
    // Where each token's bits begin; it ends where the next begins.
    private readonly int[] _places;

    public GroundCode(GroundParse ground, TokenCodes codes)
    {
        Codes = codes;
        ReadOnlySpan<uint> tokens = ground.Tokens(0, ground.First(ground.Rows.Height));
        _places = new int[tokens.Length + 1];
        BitSink sink = new();
        codes.Begin(sink, last: true);
        TokenCodes.Pen pen = codes.Lift(sink, tokens.Length);
        for (int i = 0; i < tokens.Length; i++)
        {
            _places[i] = pen.Bits.Place;
            pen.Token(tokens[i]);
        }

        _places[^1] = pen.Bits.Place;
        sink.Lower(pen.Bits);
        sink.Put(0, Sure);
        _bits = sink.Written.ToArray();
    }

    /// <summary>The code itself.</summary>
    public TokenCodes Codes { get; }

    /// <summary>Begins the one block of a card.</summary>
    public void Begin(BitSink sink) => Copy(sink, 0, _places[0]);

    /// <summary>Writes some tokens of the ground, from one number to before another.</summary>
    public void Keep(BitSink sink, int from, int to) => Copy(sink, _places[from], _places[to]);

    private void Copy(BitSink sink, int from, int to)
    {
        sink.Reserve(((to - from) >> 3) + 16);
        BitSink.Pen pen = sink.Lift();
        ref byte bits = ref MemoryMarshal.GetArrayDataReference(_bits);
        for (; to - from > Sure; from += Sure) pen.Put(Read(ref bits, from) & ((1ul << Sure) - 1), Sure);
        pen.Put(Read(ref bits, from) & ((1ul << (to - from)) - 1), to - from);
        sink.Lower(pen);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read(ref byte bits, int at)
    {
        ulong read = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bits, at >> 3));
        return (BitConverter.IsLittleEndian ? read : BinaryPrimitives.ReverseEndianness(read)) >> (at & 7);
    }
}
