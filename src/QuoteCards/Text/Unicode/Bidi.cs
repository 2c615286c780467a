using System.Buffers;
using System.Buffers.Binary;

namespace QuoteCards.Text.Unicode;

/// <summary>Embedding levels of text of two directions: the Unicode Bidirectional Algorithm (UAX #9) up to rule L1.</summary>
public static class Bidi
{
    // The first code point of a right-to-left script; all before it are of the left or neutral.
    private const char FirstRightToLeft = '\u0590';

    /// <summary>The level of each code unit; odd levels run from right to left. What rule X9 removes keeps the level of what stands before it.</summary>
    /// <param name="text">Any text; half a surrogate pair is read as a letter of the left. Paragraph separators inside end embeddings (see remarks).</param>
    /// <param name="baseLevel">0, 1, or null to take it from the first strong letter (rules P2 and P3).</param>
    /// <param name="paragraphLevel">The level of the paragraph, 0 or 1.</param>
    /// <remarks>
    /// A card has one direction: every paragraph of the text takes the level of the first one that has a strong letter (rule HL1 lets the caller set it).
    /// Rule L1 is applied as if each paragraph stood on one line; for broken lines see <see cref="BidiLine"/>.
    /// Text without right-to-left letters, Arabic digits or explicit characters allocates nothing but the result.
    /// </remarks>
    public static byte[] Resolve(ReadOnlySpan<char> text, int? baseLevel, out int paragraphLevel)
    {
        byte[] levels = new byte[text.Length];
        bool plain = IsLeftToRight(text);
        paragraphLevel = baseLevel is int given ? given & 1 : plain ? 0 : Math.Max(0, FirstStrong(text));
        if (plain && paragraphLevel == 0) return levels;
        for (int start = 0; start < text.Length;)
        {
            int end = ParagraphEnd(text, start);
            Paragraph(text[start..end], paragraphLevel, levels.AsSpan(start, end - start));
            start = end;
        }

        return levels;
    }

    /// <summary>The character that looks like the mirror image of another (Bidi_Mirroring_Glyph, rule L4), or the same one when there is none.</summary>
    public static int MirrorOf(int codePoint) =>
        (uint)codePoint <= 0x10FFFF ? codePoint + BinaryPrimitives.ReadInt32LittleEndian(MirrorTable.Steps[(4 * MirrorTable.Of(codePoint))..]) : codePoint;

    /// <summary>1 for an opening bracket, −1 for a closing one, 0 for all else (Bidi_Paired_Bracket_Type).</summary>
    internal static int BracketOf(int codePoint) => (BidiTable.Of(codePoint) & 0x60) switch { 0x20 => 1, 0x40 => -1, _ => 0 };

    /// <summary>The class of a code point (Bidi_Class).</summary>
    internal static BidiClass ClassOf(int codePoint) => (BidiClass)(BidiTable.Of(codePoint) & 0x1F);

    // Arabic digits are among the classes that end the short way: in a paragraph of the left they stand on level 2.
    private static bool IsLeftToRight(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length;)
        {
            if (text[i] < FirstRightToLeft)
            {
                i++;
                continue;
            }

            BidiClass c = ClassOf(CodePoints.At(text, i, out int length));
            if (c.IsIn(BidiSets.RightToLeft | BidiSets.Explicit)) return false;
            i += length;
        }

        return true;
    }

    // P2 and P3 over the whole text: what stands between an isolate initiator and its end does not count. −1 when nothing is strong.
    private static int FirstStrong(ReadOnlySpan<char> text)
    {
        int isolates = 0;
        for (int i = 0; i < text.Length;)
        {
            BidiClass c = ClassOf(CodePoints.At(text, i, out int length));
            if (c == BidiClass.B) isolates = 0;
            else if (c.IsIn(BidiSets.IsolateInitiators)) isolates++;
            else if (c == BidiClass.PDI) isolates = Math.Max(0, isolates - 1);
            else if (isolates == 0 && c.IsIn(BidiSets.Strong)) return c == BidiClass.L ? 0 : 1;
            i += length;
        }

        return -1;
    }

    // P1.
    private static int ParagraphEnd(ReadOnlySpan<char> text, int start)
    {
        for (int i = start; i < text.Length;)
        {
            bool ends = ClassOf(CodePoints.At(text, i, out int length)) == BidiClass.B;
            i += length;
            if (ends) return i;
        }

        return text.Length;
    }

    private static void Paragraph(ReadOnlySpan<char> text, int level, Span<byte> levels)
    {
        int[] codePoints = ArrayPool<int>.Shared.Rent(text.Length);
        int count = 0;
        for (int i = 0; i < text.Length; count++)
        {
            codePoints[count] = CodePoints.At(text, i, out int length);
            i += length;
        }

        byte[] resolved = ArrayPool<byte>.Shared.Rent(count);
        BidiParagraph.Resolve(codePoints.AsSpan(0, count), level, resolved.AsSpan(0, count));
        for (int i = 0, at = 0; i < count; i++)
        {
            levels[at++] = resolved[i];
            if (codePoints[i] > char.MaxValue) levels[at++] = resolved[i];
        }

        ArrayPool<int>.Shared.Return(codePoints);
        ArrayPool<byte>.Shared.Return(resolved);
    }
}
