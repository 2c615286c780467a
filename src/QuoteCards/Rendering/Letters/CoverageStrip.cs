using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QuoteCards.Rendering.Letters;

/// <summary>
/// How much of each pixel of an area the outlines drawn so far cover, exactly: each line adds the area it bounds in the cells it crosses, and the
/// sums along a row are the coverage. Empty between two uses.
/// </summary>
/// <remarks>
/// The method of cells with cover and area is that of LibArt and FreeType's smooth rasteriser; keeping them as one running sum is font-rs's (Levien 2016).
/// Whole numbers throughout: places in 1/256 px and sums that close to zero, so that the pixels are the same on every machine.
/// </remarks>
internal sealed class CoverageStrip
{
    /// <summary>1/256 px, the grid of all places.</summary>
    public const int Pixel = 256;

    /// <summary>A cell's sum when the pixel is covered whole.</summary>
    public const int Full = 2 * Pixel * Pixel;

    private int[] _cells = [];
    private int _right;

    /// <summary>Cells a row: the area's width and room for what is written behind it.</summary>
    public int Pitch { get; private set; }

    /// <summary>The area's rows.</summary>
    public int Rows { get; private set; }

    /// <summary>Makes room for an area; its left upper corner is where places begin.</summary>
    public void Begin(int width, int height)
    {
        // A line at the right edge writes one cell beyond it.
        (Pitch, Rows, _right) = (width + 2, height, width * Pixel);
        if (_cells.Length < Pitch * height) _cells = new int[Pitch * height];
    }

    /// <summary>A row's cells: differences of coverage from pixel to pixel. To be left zero.</summary>
    public Span<int> Row(int y) => _cells.AsSpan(y * Pitch, Pitch);

    /// <summary>Adds a line; what lies left of the area counts at its edge, what lies above, below or to the right is left out.</summary>
    public void Line(int x0, int y0, int x1, int y1)
    {
        int sign = 1;
        if (y0 > y1) (x0, y0, x1, y1, sign) = (x1, y1, x0, y0, -1);
        int bottom = Math.Min(y1, Rows * Pixel);
        if (y0 == y1 || y1 <= 0 || y0 >= bottom) return;
        // Exact to 1/65,536 of the grid from row to row, and exact at both ends.
        long slope = ((long)(x1 - x0) << 16) / (y1 - y0), x = (long)x0 << 16;
        if (y0 < 0)
        {
            x -= slope * y0;
            y0 = 0;
        }

        ref int row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_cells), (y0 >> 8) * Pitch);
        while (y0 < bottom)
        {
            int y = Math.Min((y0 | (Pixel - 1)) + 1, bottom);
            long end = y == y1 ? (long)x1 << 16 : x + (slope * (y - y0));
            int from = (int)(x >> 16), to = (int)(end >> 16), cell = from >> 8;
            // Most lines of letters are steep and stay in one cell of a row.
            if (cell == to >> 8 && (uint)from < (uint)_right) Add(ref Unsafe.Add(ref row, cell), sign * (y - y0), (from & (Pixel - 1)) + (to & (Pixel - 1)));
            else Span(ref row, from, to, sign * (y - y0));
            (x, y0) = (end, y);
            row = ref Unsafe.Add(ref row, Pitch);
        }
    }

    // A piece of a line inside one row, which rises by `height`.
    private void Span(ref int row, int from, int to, int height)
    {
        if (from > to) (from, to) = (to, from);
        from = Math.Clamp(from, 0, _right);
        to = Math.Clamp(to, 0, _right);
        int cell = from >> 8, last = to >> 8;
        if (cell == last)
        {
            Add(ref Unsafe.Add(ref row, cell), height, (from & (Pixel - 1)) + (to & (Pixel - 1)));
            return;
        }

        // Each cell takes its share of the height, so that the shares add up to the whole.
        int width = to - from, done = height * (((cell + 1) * Pixel) - from) / width;
        Add(ref Unsafe.Add(ref row, cell), done, (from & (Pixel - 1)) + Pixel);
        for (cell++; cell < last; cell++)
        {
            int share = (int)((long)height * (((cell + 1) * Pixel) - from) / width);
            Add(ref Unsafe.Add(ref row, cell), share - done, Pixel);
            done = share;
        }

        Add(ref Unsafe.Add(ref row, last), height - done, to & (Pixel - 1));
    }

    // `twice` is twice the distance of the line's middle from the cell's left side: what lies right of it in the cell is covered.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref int cell, int height, int twice)
    {
        cell += height * ((2 * Pixel) - twice);
        Unsafe.Add(ref cell, 1) += height * twice;
    }
}
