using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QuoteCards.Encoding.Deflate;

/// <summary>How often each symbol occurs among tokens.</summary>
internal static class TokenCounts
{
    // A literal's distance: a symbol that is none.
    private const int NoDistance = 31;

    /// <summary>Fills the counts of both codes, the end of the block among them.</summary>
    public static void Fill(TokenCodes codes, ReadOnlySpan<uint> tokens)
    {
        Array.Clear(codes.Literals.Counts);
        Array.Clear(codes.Distances.Counts);
        Span<int> kinds = stackalloc int[2 * Token.Kinds], distances = stackalloc int[2 * (NoDistance + 1)];
        kinds.Clear();
        distances.Clear();
        ref int kind = ref MemoryMarshal.GetReference(kinds), distance = ref MemoryMarshal.GetReference(distances);
        // Two by turns, so that one symbol after another of the same kind need not wait for its sum.
        for (int i = 0; i < tokens.Length; i++)
        {
            uint token = tokens[i];
            int literal = Token.LiteralMask(token), turn = i & 1;
            Unsafe.Add(ref kind, (2 * Token.Kind(token)) + turn)++;
            Unsafe.Add(ref distance, (2 * ((NoDistance & literal) | (DeflateAlphabet.DistanceSymbol(Token.Value(token)) & ~literal))) + turn)++;
        }

        for (int value = 0; value < Token.Matches; value++) codes.Literals.Counts[value] = kinds[2 * value] + kinds[(2 * value) + 1];
        for (int length = Token.ShortestMatch; length <= Token.LongestMatch; length++)
            codes.Literals.Counts[257 + DeflateAlphabet.LengthSymbol(length)] += kinds[2 * (Token.Matches + length)] + kinds[(2 * (Token.Matches + length)) + 1];
        for (int symbol = 0; symbol < DeflateAlphabet.Distances; symbol++) codes.Distances.Counts[symbol] = distances[2 * symbol] + distances[(2 * symbol) + 1];
        codes.Literals.Counts[DeflateAlphabet.EndOfBlock] = 1;
    }
}
