namespace QuoteCards.Tests.Encoding;

/// <summary>A PNG's rows made pixels; anything out of order throws.</summary>
internal static class PngRows
{
    /// <summary>Takes the filters away (section 9.2).</summary>
    /// <param name="filtered">Rows, each behind its filter's number.</param>
    /// <param name="height">How many.</param>
    /// <param name="pixel">Bytes a pixel, at least 1.</param>
    public static byte[] Unfilter(byte[] filtered, int height, int pixel)
    {
        int row = (filtered.Length / height) - 1;
        byte[] made = new byte[row * height], above = new byte[row];
        for (int y = 0; y < height; y++)
        {
            byte filter = filtered[y * (row + 1)];
            filter.ShouldBeLessThanOrEqualTo((byte)4);
            Span<byte> now = made.AsSpan(y * row, row);
            filtered.AsSpan((y * (row + 1)) + 1, row).CopyTo(now);
            ReadOnlySpan<byte> up = y == 0 ? above : made.AsSpan((y - 1) * row, row);
            for (int x = 0; x < row && filter > 0; x++)
            {
                int a = x < pixel ? 0 : now[x - pixel], b = up[x], c = x < pixel ? 0 : up[x - pixel];
                now[x] += (byte)(filter switch { 1 => a, 2 => b, 3 => (a + b) / 2, _ => Paeth(a, b, c) });
            }
        }

        return made;
    }

    /// <summary>Looks palette indices up; one beyond the palette throws.</summary>
    public static byte[] ByPalette(byte[] rows, int width, int height, int depth, byte[] rgb, byte[] alphas)
    {
        byte[] made = new byte[width * height * 4];
        int row = rows.Length / height;
        for (int i = 0; i < width * height; i++)
        {
            int bit = i % width * depth, index = (rows[(i / width * row) + (bit / 8)] >> (8 - depth - (bit % 8))) & ((1 << depth) - 1);
            rgb.AsSpan(3 * index, 3).CopyTo(made.AsSpan(4 * i));
            made[(4 * i) + 3] = index < alphas.Length ? alphas[index] : (byte)255;
        }

        return made;
    }

    /// <summary>Gives RGB its alpha; RGBA has one.</summary>
    public static byte[] InFull(byte[] rows, int channels)
    {
        if (channels == 4) return rows;
        byte[] made = new byte[rows.Length / channels * 4];
        for (int i = 0; i < made.Length / 4; i++)
        {
            rows.AsSpan(3 * i, 3).CopyTo(made.AsSpan(4 * i));
            made[(4 * i) + 3] = 255;
        }

        return made;
    }

    private static int Paeth(int a, int b, int c)
    {
        int p = a + b - c, toA = Math.Abs(p - a), toB = Math.Abs(p - b), toC = Math.Abs(p - c);
        return toA <= toB && toA <= toC ? a : toB <= toC ? b : c;
    }
}
