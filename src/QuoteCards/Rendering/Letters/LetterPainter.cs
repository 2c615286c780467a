using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuoteCards.Cards;

namespace QuoteCards.Rendering.Letters;

/// <summary>Draws runs of glyphs on a card's pixels. Not for use by several threads at once.</summary>
internal sealed class LetterPainter
{
    // A letter larger than this is traced where it stands: its cells would take more room than they are worth.
    private const float Largest = 160;

    private readonly CoverageStrip _strip = new();
    private readonly LetterShelf _letters = new();
    private readonly Dictionary<Themes.Rgba, Ink> _inks = [];

    /// <summary>Every px that the run may touch.</summary>
    public static PixelArea AreaOf(DrawItem.Glyphs glyphs, OutlineCache.Face face, double scale, int width, int height)
    {
        double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;
        for (int i = 0; i < glyphs.Ids.Length; i++)
        {
            Fonts.InkBox ink = face[glyphs.Ids[i]].Ink;
            if (ink.Right <= ink.Left) continue;
            float x = glyphs.Places[2 * i], y = glyphs.Places[(2 * i) + 1];
            (left, right) = (Math.Min(left, x + (ink.Left * glyphs.Size)), Math.Max(right, x + (ink.Right * glyphs.Size)));
            (top, bottom) = (Math.Min(top, y - (ink.Top * glyphs.Size)), Math.Max(bottom, y - (ink.Bottom * glyphs.Size)));
        }

        // A place may move by half a px, and a letter's cells have a px of room on each side.
        return left > right ? default : PixelArea.Around(left, top, right, bottom, scale, 2.5, width, height);
    }

    /// <summary>Draws a run inside its area.</summary>
    /// <param name="glyphs">The run, in px of the frame.</param>
    /// <param name="face">Its outlines.</param>
    /// <param name="scale">Device px for each px of the frame.</param>
    /// <param name="area">What <see cref="AreaOf"/> gave.</param>
    /// <param name="pixels">The card, opaque RGBA.</param>
    /// <param name="width">The card's px a row.</param>
    public void Draw(DrawItem.Glyphs glyphs, OutlineCache.Face face, double scale, PixelArea area, Span<byte> pixels, int width)
    {
        _strip.Begin(area.Width, area.Bottom - area.Top);
        float size = (float)(glyphs.Size * scale);
        for (int i = 0; i < glyphs.Ids.Length; i++)
        {
            // Baselines stand on whole px, so that letters are equally sharp on every line, and letters on halves: a quarter of a px is nothing the eye
            // sees between letters, and a letter that comes again is traced once and has the same edges (files are 7 % smaller than with places to 1/256 px).
            int twice = (int)Math.Floor((2 * glyphs.Places[2 * i] * scale) + 0.5), x = (twice >> 1) - area.Left;
            int y = (int)Math.Floor((glyphs.Places[(2 * i) + 1] * scale) + 0.5) - area.Top;
            bool half = (twice & 1) == 1;
            LetterCells? letter = size <= Largest ? _letters.Get(face, glyphs.Ids[i], size, half) : null;
            if (letter?.FitsInto(_strip, x, y) == true) letter.AddTo(_strip, x, y);
            else OutlineTracer.Trace(face[glyphs.Ids[i]], _strip, size, (x * CoverageStrip.Pixel) + (half ? CoverageStrip.Pixel / 2 : 0), y * CoverageStrip.Pixel);
        }

        if (!_inks.TryGetValue(glyphs.Color, out Ink? ink)) _inks[glyphs.Color] = ink = new Ink(glyphs.Color);
        Span<uint> card = MemoryMarshal.Cast<byte, uint>(pixels);
        for (int y = area.Top; y < area.Bottom; y++) Lay(_strip.Row(y - area.Top), card.Slice((y * width) + area.Left, area.Width), ink);
    }

    private static void Lay(Span<int> cells, Span<uint> row, Ink ink)
    {
        ref int cell = ref MemoryMarshal.GetReference(cells);
        int sum = 0;
        for (int x = 0; x < row.Length; x += 8)
        {
            Vector128<int> first = Vector128.LoadUnsafe(ref cell, (nuint)x), second = Vector128.LoadUnsafe(ref cell, (nuint)(x + 4));
            if ((first | second) == Vector128<int>.Zero)
            {
                // No edge here: all eight are bare or all are covered alike.
                if (Ink.Step(sum) is > 0 and int all) ink.Fill(row[x..Math.Min(x + 8, row.Length)], all);
                continue;
            }

            Four(first, ref sum, row[x..], ink);
            if (x + 4 < row.Length) Four(second, ref sum, row[(x + 4)..], ink);
            Vector128<int>.Zero.StoreUnsafe(ref cell, (nuint)x);
            Vector128<int>.Zero.StoreUnsafe(ref cell, (nuint)(x + 4));
        }

        cells[^8..].Clear();
    }

    private static void Four(Vector128<int> cells, ref int sum, Span<uint> row, Ink ink)
    {
        // Running sums of four: each lane takes the one before it, then the two before.
        cells += Vector128.Shuffle(cells, Vector128.Create(-1, 0, 1, 2));
        cells += Vector128.Shuffle(cells, Vector128.Create(-1, -1, 0, 1));
        cells += Vector128.Create(sum);
        sum = cells[3];
        Vector128<int> steps = Ink.Steps4(cells);
        if (steps == Vector128<int>.Zero) return;
        if (row.Length >= 4) ink.On(Vector128.Create(row[..4]), steps.AsUInt32()).CopyTo(row);
        else
            for (int i = 0; i < row.Length; i++) row[i] = ink.On(row[i], (uint)steps[i]);
    }
}
