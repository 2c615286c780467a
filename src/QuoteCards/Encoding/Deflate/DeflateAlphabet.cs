using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QuoteCards.Encoding.Deflate;

/// <summary>The symbols of literals, lengths and distances with their extra bits (RFC 1951, section 3.2.5).</summary>
internal static class DeflateAlphabet
{
    public const int EndOfBlock = 256, Literals = 286, Distances = 30;

    private const int NearDistances = 257;

    private static readonly byte[] LengthSymbols = MakeLengthSymbols();
    private static readonly byte[] DistanceSymbols = MakeDistanceSymbols();

    /// <summary>0 to 28, to be added to 257, for a match of 3 to 258 bytes.</summary>
    public static int LengthSymbol(int length) => LengthSymbols[length];

    /// <summary>How many extra bits follow a length's symbol.</summary>
    public static int LengthExtra(int symbol) => symbol is < 8 or 28 ? 0 : (symbol >> 2) - 1;

    /// <summary>The shortest match that a length's symbol means.</summary>
    public static int LengthBase(int symbol) => symbol < 8 ? symbol + 3 : symbol == 28 ? 258 : ((4 + (symbol & 3)) << LengthExtra(symbol)) + 3;

    /// <summary>0 to 29, for a distance of 1 to 32,768; for 0, which is none, 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int DistanceSymbol(int distance)
    {
        // Beyond the near ones, 128 together have the same symbol.
        int far = (NearDistances - 1 - distance) >> 31;
        return Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(DistanceSymbols), (distance & ~far) | ((NearDistances + ((distance - 1) >> 7)) & far));
    }

    /// <summary>How many extra bits follow a distance's symbol.</summary>
    public static int DistanceExtra(int symbol) => symbol < 4 ? 0 : (symbol >> 1) - 1;

    /// <summary>The shortest distance that a symbol means.</summary>
    public static int DistanceBase(int symbol) => symbol < 4 ? symbol + 1 : ((2 + (symbol & 1)) << DistanceExtra(symbol)) + 1;

    private static byte[] MakeLengthSymbols()
    {
        byte[] made = new byte[Token.LongestMatch + 1];
        for (int symbol = 0; symbol < 29; symbol++)
            for (int length = LengthBase(symbol); length < made.Length; length++) made[length] = (byte)symbol;
        return made;
    }

    private static byte[] MakeDistanceSymbols()
    {
        byte[] made = new byte[NearDistances + 256];
        for (int symbol = 0; symbol < Distances; symbol++)
        {
            int last = symbol + 1 == Distances ? Token.LongestDistance : DistanceBase(symbol + 1) - 1;
            for (int distance = DistanceBase(symbol); distance <= last; distance++) made[distance < NearDistances ? distance : NearDistances + ((distance - 1) >> 7)] = (byte)symbol;
        }

        return made;
    }
}
