using System.Runtime.InteropServices;
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

    /// <param name="coverage">0 to 255, one a pixel.</param>
    /// <param name="color">What is laid on, with its alpha.</param>
    /// <param name="pixels">Opaque RGBA, four bytes a pixel.</param>
    public static void Row(ReadOnlySpan<byte> coverage, SKColor color, Span<byte> pixels)
    {
        uint packed = color.Red | ((uint)color.Green << 8) | ((uint)color.Blue << 16) | 0xFF000000;
        Vector128<ushort> ink = Vector128.WidenLower(Vector128.CreateScalar(packed).AsByte());
        ink = Vector128.Create(ink.GetLower(), ink.GetLower());
        // 0 to 256, so that full cover leaves nothing of what is below.
        ushort strength = (ushort)((color.Alpha * 256 + 127) / 255);
        int x = 0;
        for (; x + 4 <= coverage.Length; x += 4)
        {
            uint four = MemoryMarshal.Read<uint>(coverage[x..]);
            if (four == 0) continue;
            Four(four, ink, strength, pixels.Slice(x * 4, 16));
        }

        if (x == coverage.Length) return;
        Span<byte> last = stackalloc byte[20];
        last.Clear();
        coverage[x..].CopyTo(last);
        pixels[(x * 4)..].CopyTo(last[4..]);
        Four(MemoryMarshal.Read<uint>(last), ink, strength, last[4..]);
        last.Slice(4, (coverage.Length - x) * 4).CopyTo(pixels[(x * 4)..]);
    }

    private static void Four(uint four, Vector128<ushort> ink, ushort strength, Span<byte> pixels)
    {
        Vector128<byte> spread = Vector128.Shuffle(Vector128.CreateScalar(four).AsByte(), Vector128.Create((byte)0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3));
        Vector128<byte> below = Vector128.Create<byte>(pixels);
        (Vector128<ushort> coverLow, Vector128<ushort> coverHigh) = Vector128.Widen(spread);
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
