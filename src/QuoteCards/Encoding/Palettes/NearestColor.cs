using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Encoding.Palettes;

/// <summary>Finds the colour of a palette nearest to another one, in sRGB. Not for use by several threads at once.</summary>
/// <remarks>
/// The space of colours is cut into cubes; for each that is asked for, those of the palette that are nearest to any of its colours are kept (Heckbert's
/// locally sorted search, 1982), some ten of 256. What was found is remembered, too: most px ask what one before them asked.
/// </remarks>
internal sealed class NearestColor
{
    /// <summary>How far beyond 0 and 255 what is asked for may lie.</summary>
    public const int Beyond = 128;

    private const int Lanes = 8, MemoBits = 14, ChannelBits = 9, CubeBits = 3, CubesBits = ChannelBits - CubeBits;

    // Further than any colour.
    private const int Nowhere = 2000;

    private readonly int[] _red = new int[ColorTable.Most], _green = new int[ColorTable.Most], _blue = new int[ColorTable.Most];

    // What was asked for and, below it, what was found.
    private readonly ulong[] _memo = new ulong[1 << MemoBits];

    // Where each cube's candidates begin, in lanes, plus one; and how many lanes there are.
    private readonly int[] _cubes = new int[1 << (3 * CubesBits)];
    private readonly byte[] _sizes = new byte[1 << (3 * CubesBits)];
    private int[] _candidates = new int[4 * Lanes * 1024];
    private int _count, _used, _keep;

    /// <summary>Begins with another palette.</summary>
    /// <param name="palette">At most 256 colours, little-endian RGBA.</param>
    /// <param name="drop">How many of the last bits of what is asked for do not matter; what is off by them is left to whoever asks.</param>
    public void Begin(ReadOnlySpan<uint> palette, int drop)
    {
        _keep = -1 << drop;
        Array.Fill(_memo, ulong.MaxValue);
        Array.Clear(_cubes);
        for (int i = 0; i < palette.Length; i++) (_red[i], _green[i], _blue[i]) = ((byte)palette[i], (byte)(palette[i] >> 8), (byte)(palette[i] >> 16));
        (_count, _used) = (palette.Length, 0);
    }

    /// <summary>The place of the nearest colour; the first of several.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(int red, int green, int blue)
    {
        (red, green, blue) = (red & _keep, green & _keep, blue & _keep);
        uint key = (uint)(red + Beyond) | ((uint)(green + Beyond) << ChannelBits) | ((uint)(blue + Beyond) << (2 * ChannelBits));
        ref ulong memo = ref _memo[(key * 0x9E3779B1) >> (32 - MemoBits)];
        if (memo >> 8 != key) memo = ((ulong)key << 8) | (uint)Search(red, green, blue);
        return (byte)memo;
    }

    private int Search(int red, int green, int blue)
    {
        int r0 = (red + Beyond) >> CubeBits, g0 = (green + Beyond) >> CubeBits, b0 = (blue + Beyond) >> CubeBits;
        int cube = (((b0 << CubesBits) | g0) << CubesBits) | r0;
        if (_cubes[cube] == 0) Fill(cube, (r0 << CubeBits) - Beyond, (g0 << CubeBits) - Beyond, (b0 << CubeBits) - Beyond);
        Vector256<int> r = Vector256.Create(red), g = Vector256.Create(green), b = Vector256.Create(blue), least = Vector256.Create(int.MaxValue);
        ref int at = ref _candidates[(_cubes[cube] - 1) * 4 * Lanes];
        for (int i = 0; i < _sizes[cube]; i++, at = ref Unsafe.Add(ref at, 4 * Lanes))
        {
            Vector256<int> dr = Vector256.LoadUnsafe(ref at) - r, dg = Vector256.LoadUnsafe(ref at, Lanes) - g, db = Vector256.LoadUnsafe(ref at, 2 * Lanes) - b;
            // The place stands below the distance, so that the first of several is the least.
            least = Vector256.Min(least, Vector256.ShiftLeft((dr * dr) + (dg * dg) + (db * db), 8) | Vector256.LoadUnsafe(ref at, 3 * Lanes));
        }

        Vector128<int> four = Vector128.Min(least.GetLower(), least.GetUpper());
        return (byte)Math.Min(Math.Min(four[0], four[1]), Math.Min(four[2], four[3]));
    }

    // Nearest to something in the cube can only be what comes nearer to it than the furthest corner is to the best.
    private void Fill(int cube, int red, int green, int blue)
    {
        const int Last = (1 << CubeBits) - 1;
        Span<int> near = stackalloc int[ColorTable.Most];
        int bound = int.MaxValue;
        for (int i = 0; i < _count; i++)
        {
            int r = Near(_red[i], red), g = Near(_green[i], green), b = Near(_blue[i], blue);
            near[i] = (r * r) + (g * g) + (b * b);
            (r, g, b) = (Far(_red[i], red), Far(_green[i], green), Far(_blue[i], blue));
            bound = Math.Min(bound, (r * r) + (g * g) + (b * b));
        }

        _cubes[cube] = _used + 1;
        int count = 0;
        for (int i = 0; i < _count; i++)
            if (near[i] <= bound) Put(count++, _red[i], _green[i], _blue[i], i);
        int size = (count + Lanes - 1) / Lanes;
        while (count < size * Lanes) Put(count++, Nowhere, 0, 0, 0);
        _sizes[cube] = (byte)size;
        _used += size;

        static int Near(int value, int from) => Math.Max(0, Math.Max(from - value, value - from - Last));

        static int Far(int value, int from) => Math.Max(Math.Abs(value - from), Math.Abs(value - from - Last));
    }

    private void Put(int count, int red, int green, int blue, int place)
    {
        int at = ((_used + (count / Lanes)) * 4 * Lanes) + (count % Lanes);
        if (at + (4 * Lanes) > _candidates.Length) Array.Resize(ref _candidates, 2 * _candidates.Length);
        (_candidates[at], _candidates[at + Lanes], _candidates[at + (2 * Lanes)], _candidates[at + (3 * Lanes)]) = (red, green, blue, place);
    }
}
