using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuoteCards.Themes;

namespace QuoteCards.Rendering.Letters;

/// <summary>Lays one colour on pixels of three bytes, sixteen at a time, as <see cref="Ink"/> does on RGBA.</summary>
/// <remarks>Its numbers are bytes in memory: code that passes on a type with vectors in it is not compiled before it runs where .NET loads it method by method.</remarks>
internal readonly struct RgbInk
{
    // What is left of the ink at steps 1 to 16 and 17 to 32, in 1/256; 256 is written as 0 and told apart by the step.
    // Then the colour over and over, sixteen bytes from its red, its blue and its green on.
    private readonly byte[] _table = new byte[Colors + 48];
    private readonly bool _covers;

    private const int Colors = 32;

    /// <param name="color">The ink.</param>
    /// <param name="weights">How much of it steps 1 to 32 leave, 0 to 256.</param>
    public RgbInk(Rgba color, ReadOnlySpan<int> weights)
    {
        for (int i = 0; i < Colors; i++) _table[i] = (byte)weights[i];
        for (int i = Colors; i < _table.Length; i += 3) (_table[i], _table[i + 1], _table[i + 2]) = (color.R, color.G, color.B);
        _covers = weights[^1] == 256;
    }

    /// <summary>Lays the ink on 48 bytes.</summary>
    /// <param name="steps">The cover of each pixel, 0 to <see cref="Ink.Steps"/>.</param>
    /// <param name="pixels">The first of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Lay(Vector128<byte> steps, ref byte pixels)
    {
        ref byte table = ref MemoryMarshal.GetArrayDataReference(_table);
        Vector128<byte> first = Vector128.LoadUnsafe(ref table, Colors), second = Vector128.LoadUnsafe(ref table, Colors + 16), third = Vector128.LoadUnsafe(ref table, Colors + 32);
        Vector128<byte> all = _covers ? Vector128.Equals(steps, Vector128.Create((byte)Ink.Steps)) : Vector128<byte>.Zero;
        if (all == Vector128<byte>.AllBitsSet)
        {
            first.StoreUnsafe(ref pixels);
            second.StoreUnsafe(ref pixels, 16);
            third.StoreUnsafe(ref pixels, 32);
            return;
        }

        // No cover looks up place 255, which a shuffle gives as zero.
        Vector128<byte> place = steps - Vector128<byte>.One;
        Vector128<byte> weights = Vector128.ConditionalSelect(
            Vector128.LessThan(place.AsSByte(), Vector128.Create((sbyte)16)).AsByte(), Vector128.ShuffleNative(Vector128.LoadUnsafe(ref table), place), Vector128.ShuffleNative(Vector128.LoadUnsafe(ref table, 16), place - Vector128.Create((byte)16)));
        Third(weights, all, Vector128.Create((byte)0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5), first, ref pixels);
        Third(weights, all, Vector128.Create((byte)5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 8, 9, 9, 9, 10, 10), second, ref Unsafe.Add(ref pixels, 16));
        Third(weights, all, Vector128.Create((byte)10, 11, 11, 11, 12, 12, 12, 13, 13, 13, 14, 14, 14, 15, 15, 15), third, ref Unsafe.Add(ref pixels, 32));
    }

    // Each pixel's weight stands at its three bytes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Third(Vector128<byte> weights, Vector128<byte> all, Vector128<byte> spread, Vector128<byte> color, ref byte pixels)
    {
        Vector128<byte> weight = Vector128.Shuffle(weights, spread), below = Vector128.LoadUnsafe(ref pixels);
        Vector128<ushort> low = Mixed(Vector128.WidenLower(below), Vector128.WidenLower(weight), Vector128.WidenLower(color));
        Vector128<ushort> high = Mixed(Vector128.WidenUpper(below), Vector128.WidenUpper(weight), Vector128.WidenUpper(color));
        Vector128.ConditionalSelect(Vector128.Shuffle(all, spread), color, Vector128.Narrow(low, high)).StoreUnsafe(ref pixels);
    }

    // Below and ink share 256 parts, rounded: below * (256 - weight) + ink * weight + 128, which fits sixteen bits whatever its terms do.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Mixed(Vector128<ushort> below, Vector128<ushort> weight, Vector128<ushort> ink) =>
        ((below << 8) + ((ink - below) * weight) + Vector128.Create((ushort)128)) >>> 8;
}
