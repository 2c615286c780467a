using System.Runtime.Intrinsics;
using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>Lays one colour on pixels through coverage in whole steps.</summary>
/// <remarks>
/// Skia gives coverage in 256 steps. Of those the eye tells far fewer apart on the edge of a letter, and each costs bytes: text in three inks on
/// a plain ground then has some 590 colours, which no palette holds. In <see cref="Steps"/> steps it has under 256, and the same file is less than half.
/// Whole numbers throughout, so the pixels are the same on every processor.
/// </remarks>
internal static class CoverageBlend
{
    private const int StepBits = 5;

    /// <summary>How many steps there are from nothing to full cover.</summary>
    public const int Steps = 1 << StepBits;

    /// <param name="coverage">Four bytes a pixel, of which the last is the coverage.</param>
    /// <param name="color">What is laid on, with its alpha.</param>
    /// <param name="pixels">Opaque RGBA, four bytes a pixel.</param>
    public static void Row(ReadOnlySpan<byte> coverage, SKColor color, Span<byte> pixels)
    {
        uint packed = color.Red | ((uint)color.Green << 8) | ((uint)color.Blue << 16) | 0xFF000000;
        Vector128<ushort> ink = Vector128.WidenLower(Vector128.Create(packed).AsByte());
        // 0 to 256, so that full cover leaves nothing of what is below.
        ushort strength = (ushort)(((color.Alpha * 256) + 127) / 255);
        int i = 0;
        for (; i + 16 <= coverage.Length; i += 16)
        {
            Vector128<byte> cover = Vector128.Create(coverage.Slice(i, 16));
            if (cover != Vector128<byte>.Zero) Four(cover, ink, strength, pixels.Slice(i, 16));
        }

        int rest = coverage.Length - i;
        if (rest == 0) return;
        Span<byte> last = stackalloc byte[32];
        last.Clear();
        coverage[i..].CopyTo(last);
        pixels[i..].CopyTo(last[16..]);
        Four(Vector128.Create(last[..16]), ink, strength, last[16..]);
        last.Slice(16, rest).CopyTo(pixels[i..]);
    }

    private static void Four(Vector128<byte> four, Vector128<ushort> ink, ushort strength, Span<byte> pixels)
    {
        Vector128<byte> cover = Vector128.Shuffle(four, Vector128.Create((byte)3, 3, 3, 3, 7, 7, 7, 7, 11, 11, 11, 11, 15, 15, 15, 15));
        Vector128<byte> below = Vector128.Create((ReadOnlySpan<byte>)pixels);
        (Vector128<ushort> coverLow, Vector128<ushort> coverHigh) = Vector128.Widen(cover);
        (Vector128<ushort> low, Vector128<ushort> high) = Vector128.Widen(below);
        Vector128.Narrow(Mix(low, ink, coverLow, strength), Mix(high, ink, coverHigh, strength)).CopyTo(pixels);
    }

    private static Vector128<ushort> Mix(Vector128<ushort> below, Vector128<ushort> ink, Vector128<ushort> cover, ushort strength)
    {
        // Rounded division by 255: (t + (t >> 8)) >> 8 with t = n + 128.
        Vector128<ushort> t = (cover * Steps) + Vector128.Create((ushort)128);
        Vector128<ushort> step = (t + (t >>> 8)) >>> 8;
        Vector128<ushort> weight = (step * strength) >>> StepBits;
        return ((below * (Vector128.Create((ushort)256) - weight)) + (ink * weight) + Vector128.Create((ushort)128)) >>> 8;
    }
}
