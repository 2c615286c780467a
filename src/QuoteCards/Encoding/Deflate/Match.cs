using System.Numerics;
using System.Runtime.CompilerServices;

namespace QuoteCards.Encoding.Deflate;

/// <summary>A stretch that stands earlier, too: its bytes, how far back, and the bits it saves against literals.</summary>
internal readonly record struct Match(int Length, int Distance, int Saved)
{
    // Bits that a literal takes where letters repeat, and a match's length with its code. Measured on 200 cards in one byte a pixel: with 4 bits a literal
    // files are 1 % smaller than with 6, which is what the mean literal takes; in three bytes a pixel there is no difference.
    private const int LiteralBits = 4, LengthBits = 4;

    /// <summary>The bits that a match saves: what its bytes would cost as literals, less its length and its distance.</summary>
    public static int Saving(int length, int distanceBits) => (length * LiteralBits) - LengthBits - distanceBits;

    /// <summary>What a distance costs: some two bits for its code, and its extra bits (RFC 1951, section 3.2.5).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int DistanceBits(int distance) => distance <= 4 ? 2 : 2 + BitOperations.Log2((uint)(distance - 1));
}
