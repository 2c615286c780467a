using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuoteCards.Rendering.Letters;

/// <summary>A letter's cells as they are added to a strip: traced once, added wherever the same letter stands at the same half of a px.</summary>
internal sealed class LetterCells
{
    private readonly int[] _cells;
    private readonly int _left, _top, _pitch, _rows;

    private LetterCells(int[] cells, int left, int top, int pitch, int rows) => (_cells, _left, _top, _pitch, _rows) = (cells, left, top, pitch, rows);

    /// <summary>Traces a glyph at a size in px, standing so many 1/256 px right of a whole one.</summary>
    public static LetterCells Trace(GlyphOutline outline, float size, int place, CoverageStrip strip)
    {
        const int Pixel = CoverageStrip.Pixel;
        Fonts.InkBox ink = outline.Ink;
        int left = (int)Math.Floor(ink.Left * size) - 1, top = (int)Math.Floor(-ink.Top * size) - 1;
        int width = (int)Math.Ceiling(ink.Right * size) + 2 - left, rows = (int)Math.Ceiling(-ink.Bottom * size) + 1 - top;
        strip.Begin(width, rows);
        OutlineTracer.Trace(outline, strip, size, place - (left * Pixel), -top * Pixel);
        int pitch = (width + 4) & ~3;
        int[] cells = new int[pitch * rows];
        for (int y = 0; y < rows; y++)
        {
            Span<int> row = strip.Row(y);
            row[..pitch].CopyTo(cells.AsSpan(y * pitch));
            row.Clear();
        }

        return new LetterCells(cells, left, top, pitch, rows);
    }

    /// <summary>True when the letter with its origin at this px lies inside a strip, its last cells' room too.</summary>
    public bool FitsInto(CoverageStrip strip, int x, int y) =>
        x + _left >= 0 && x + _left + _pitch <= strip.Pitch && y + _top >= 0 && y + _top + _rows <= strip.Rows;

    /// <summary>Adds the letter with its origin at a px of the strip.</summary>
    public void AddTo(CoverageStrip strip, int x, int y)
    {
        ref int from = ref MemoryMarshal.GetArrayDataReference(_cells);
        for (int row = 0; row < _rows; row++)
        {
            ref int to = ref strip.Row(y + _top + row)[x + _left];
            for (int i = 0; i < _pitch; i += 4)
                (Vector128.LoadUnsafe(ref to, (nuint)i) + Vector128.LoadUnsafe(ref from, (nuint)((row * _pitch) + i))).StoreUnsafe(ref to, (nuint)i);
        }
    }
}
