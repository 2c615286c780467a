using System.Runtime.CompilerServices;

namespace QuoteCards.Encoding.Deflate;

/// <summary>What deflate writes, in 32 bits: a literal byte, or a match of 3 to 258 bytes at a distance of 1 to 32,768 (RFC 1951, section 3.2.5).</summary>
/// <remarks>The low nine bits hold a match's length, 0 for a literal; the bits above hold the distance, or the literal.</remarks>
internal static class Token
{
    public const int ShortestMatch = 3, LongestMatch = 258;

    public const int LongestDistance = 32_768;

    /// <summary>Where, among the kinds of tokens, literals end and matches begin.</summary>
    public const int Matches = 256;

    /// <summary>How many kinds of tokens there are.</summary>
    public const int Kinds = Matches + LongestMatch + 1;

    private const int LengthBits = 9;

    public static uint Literal(byte value) => (uint)value << LengthBits;

    public static uint Match(int length, int distance) => ((uint)distance << LengthBits) | (uint)length;

    /// <summary>Of a match, in bytes; 0 for a literal.</summary>
    public static int Length(uint token) => (int)(token & ((1 << LengthBits) - 1));

    /// <summary>A match's distance in bytes, or a literal's byte.</summary>
    public static int Value(uint token) => (int)(token >> LengthBits);

    /// <summary>All bits for a literal and none for a match: what is one thing for the first and another for the second is found by the same steps, so that no processor has to guess which comes next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LiteralMask(uint token) => (Length(token) - 1) >> 31;

    /// <summary>A literal's byte, or a match's length behind <see cref="Matches"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Kind(uint token)
    {
        int literal = LiteralMask(token);
        return (Value(token) & literal) | ((Matches + Length(token)) & ~literal);
    }
}
