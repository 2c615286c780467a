using System.Runtime.Intrinsics;

namespace QuoteCards.Encoding;

/// <summary>One row's difference from its neighbours (section 9.2), and what it is likely to cost.</summary>
internal static class RowDifference
{
    /// <summary>Writes the filtered row and returns the sum of absolute differences, each byte taken as −128 to 127.</summary>
    /// <param name="kind">Sub, Up, Average or Paeth.</param>
    /// <param name="row">The row.</param>
    /// <param name="left">The same, one pixel to the left.</param>
    /// <param name="above">The row above.</param>
    /// <param name="corner">The row above, one pixel to the left.</param>
    /// <param name="line">Gets the differences.</param>
    public static long Write(FilterKind kind, ReadOnlySpan<byte> row, ReadOnlySpan<byte> left, ReadOnlySpan<byte> above, ReadOnlySpan<byte> corner, Span<byte> line)
    {
        Vector128<ushort> sum = default;
        long cost = 0;
        int i = 0, sinceSum = 0;
        for (; i + 16 <= row.Length; i += 16)
        {
            Vector128<byte> a = Vector128.Create(left.Slice(i, 16)), b = Vector128.Create(above.Slice(i, 16));
            Vector128<byte> guess = kind switch
            {
                FilterKind.Sub => a,
                FilterKind.Up => b,
                FilterKind.Average => (a & b) + ((a ^ b) >>> 1 & Vector128.Create((byte)0x7F)),
                _ => Paeth(a, b, Vector128.Create(corner.Slice(i, 16))),
            };
            Vector128<byte> difference = Vector128.Create(row.Slice(i, 16)) - guess;
            difference.CopyTo(line[i..]);
            Vector128<byte> size = Vector128.Min(difference, -difference);
            (Vector128<ushort> low, Vector128<ushort> high) = Vector128.Widen(size);
            sum += low + high;
            // 256 at most a step: 200 steps stay inside 16 bits.
            if (++sinceSum < 200) continue;
            cost += Total(sum);
            (sum, sinceSum) = (default, 0);
        }

        for (; i < row.Length; i++)
        {
            int guess = kind switch
            {
                FilterKind.Sub => left[i],
                FilterKind.Up => above[i],
                FilterKind.Average => (left[i] + above[i]) / 2,
                _ => Paeth(left[i], above[i], corner[i]),
            };
            line[i] = (byte)(row[i] - guess);
            cost += Math.Min(line[i], 256 - line[i]);
        }

        return cost + Total(sum);
    }

    private static long Total(Vector128<ushort> sum)
    {
        (Vector128<uint> low, Vector128<uint> high) = Vector128.Widen(sum);
        return Vector128.Sum(low + high);
    }

    private static Vector128<byte> Paeth(Vector128<byte> a, Vector128<byte> b, Vector128<byte> c)
    {
        (Vector128<ushort> a0, Vector128<ushort> a1) = Vector128.Widen(a);
        (Vector128<ushort> b0, Vector128<ushort> b1) = Vector128.Widen(b);
        (Vector128<ushort> c0, Vector128<ushort> c1) = Vector128.Widen(c);
        return Vector128.Narrow(Paeth(a0.AsInt16(), b0.AsInt16(), c0.AsInt16()).AsUInt16(), Paeth(a1.AsInt16(), b1.AsInt16(), c1.AsInt16()).AsUInt16());
    }

    private static Vector128<short> Paeth(Vector128<short> a, Vector128<short> b, Vector128<short> c)
    {
        Vector128<short> toB = b - c, toA = a - c;
        Vector128<short> pa = Vector128.Abs(toB), pb = Vector128.Abs(toA), pc = Vector128.Abs(toA + toB);
        Vector128<short> takeA = Vector128.LessThanOrEqual(pa, pb) & Vector128.LessThanOrEqual(pa, pc);
        Vector128<short> takeB = Vector128.LessThanOrEqual(pb, pc);
        return Vector128.ConditionalSelect(takeA, a, Vector128.ConditionalSelect(takeB, b, c));
    }

    private static int Paeth(int a, int b, int c)
    {
        int pa = Math.Abs(b - c), pb = Math.Abs(a - c), pc = Math.Abs(a + b - (2 * c));
        return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
    }
}
