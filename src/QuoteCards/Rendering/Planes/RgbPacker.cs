using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuoteCards.Rendering.Planes;

/// <summary>RGBA to RGB and back.</summary>
internal static class RgbPacker
{
    /// <summary>Drops every fourth byte.</summary>
    public static void Pack(ReadOnlySpan<byte> rgba, Span<byte> rgb)
    {
        Vector128<byte> keep = Vector128.Create((byte)0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 16, 16, 16, 16);
        int i = 0, o = 0;
        // Four pixels at a time; the four bytes too many are overwritten by the next.
        for (; o + 16 <= rgb.Length; i += 16, o += 12)
            Vector128.Shuffle(Vector128.Create(rgba.Slice(i, 16)), keep).CopyTo(rgb[o..]);
        for (; o < rgb.Length; i += 4, o += 3) (rgb[o], rgb[o + 1], rgb[o + 2]) = (rgba[i], rgba[i + 1], rgba[i + 2]);
    }

    /// <summary>Puts an alpha of 255 behind every three bytes.</summary>
    public static void Unpack(ReadOnlySpan<byte> rgb, Span<byte> rgba)
    {
        Span<uint> pixels = MemoryMarshal.Cast<byte, uint>(rgba);
        for (int x = 0, i = 0; x < pixels.Length; x++, i += 3) pixels[x] = rgb[i] | ((uint)rgb[i + 1] << 8) | ((uint)rgb[i + 2] << 16) | 0xFF000000;
    }
}
