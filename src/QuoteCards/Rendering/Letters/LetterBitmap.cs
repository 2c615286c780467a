using System.Runtime.InteropServices;

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
            int sum = 0;
            for (int x = 0; x < width; x++) row[x] = (byte)Ink.Step(sum += cells[x]);
            cells.Clear();
        }

        return this;
    }
}
