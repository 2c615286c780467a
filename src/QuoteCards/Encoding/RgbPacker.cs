using System.Runtime.Intrinsics;

namespace QuoteCards.Encoding;

/// <summary>Drops every fourth byte: RGBA to RGB.</summary>
internal static class RgbPacker
{
    public static void Pack(ReadOnlySpan<byte> rgba, Span<byte> rgb)
    {
        Vector128<byte> keep = Vector128.Create((byte)0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 16, 16, 16, 16);
        int i = 0, o = 0;
        // Four pixels at a time; the four bytes too many are overwritten by the next.
        for (; o + 16 <= rgb.Length; i += 16, o += 12)
            Vector128.Shuffle(Vector128.Create(rgba.Slice(i, 16)), keep).CopyTo(rgb[o..]);
        for (; o < rgb.Length; i += 4, o += 3) (rgb[o], rgb[o + 1], rgb[o + 2]) = (rgba[i], rgba[i + 1], rgba[i + 2]);
    }
}
