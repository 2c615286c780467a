using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuoteCards.Rendering.Letters;

/// <summary>A letter at a size, as steps of cover (<see cref="Ink.Steps"/>) a pixel: traced once, laid wherever the same letter stands at the same half of a px.</summary>
internal sealed class LetterBitmap
{
    private byte[] _steps = [];

    /// <summary>The first column, in px right of the whole px that the origin stands on.</summary>
    public int Left { get; private set; }

    /// <summary>The first row, in px below the baseline.</summary>
    public int Top { get; private set; }

    /// <summary>Bytes a row, a whole number of sixteens; those behind the letter are zero.</summary>
    public int Pitch { get; private set; }

    public int Rows { get; private set; }

    /// <summary>A row's steps.</summary>
    public ReadOnlySpan<byte> Row(int y) => _steps.AsSpan(y * Pitch, Pitch);

    /// <summary>Traces a glyph at a size in px, standing so many 1/256 px right of a whole one; what was here before is gone.</summary>
    public LetterBitmap Trace(GlyphOutline outline, float size, int place, CoverageStrip strip)
    {
        const int Pixel = CoverageStrip.Pixel;
        Fonts.InkBox ink = outline.Ink;
        (Left, Top) = ((int)Math.Floor(ink.Left * size) - 1, (int)Math.Floor(-ink.Top * size) - 1);
        int width = (int)Math.Ceiling(ink.Right * size) + 2 - Left;
        (Pitch, Rows) = ((width + 15) & ~15, (int)Math.Ceiling(-ink.Bottom * size) + 1 - Top);
        if (_steps.Length < Pitch * Rows) _steps = new byte[Pitch * Rows];
        strip.Begin(width, Rows);
        OutlineTracer.Trace(outline, strip, size, place - (Left * Pixel), -Top * Pixel);
        for (int y = 0; y < Rows; y++)
        {
            Span<int> cells = strip.Row(y);
            Span<byte> row = MemoryMarshal.CreateSpan(ref _steps[y * Pitch], Pitch);
            row.Clear();
            Sum(cells[..width], row);
            cells.Clear();
        }

        return this;
    }

    // Cells are differences from px to px: their running sum is the cover. Four at a time, each first added to those left of it.
    private static void Sum(ReadOnlySpan<int> cells, Span<byte> row)
    {
        Vector128<int> before = Vector128<int>.Zero;
        int x = 0;
        for (; x + 4 <= cells.Length; x += 4)
        {
            Vector128<int> four = Vector128.Create(cells[x..]);
            // A lane that is not there is zero.
            four += Vector128.Shuffle(four, Vector128.Create(4, 0, 1, 2));
            four += Vector128.Shuffle(four, Vector128.Create(4, 4, 0, 1)) + before;
            before = Vector128.Shuffle(four, Vector128.Create(3, 3, 3, 3));
            Vector128<ushort> steps = Vector128.Narrow(Ink.Step(four), Vector128<int>.Zero).AsUInt16();
            BinaryPrimitives.WriteUInt32LittleEndian(row[x..], Vector128.Narrow(steps, steps).AsUInt32()[0]);
        }

        int sum = before[0];
        for (; x < cells.Length; x++) row[x] = (byte)Ink.Step(sum += cells[x]);
    }
}
