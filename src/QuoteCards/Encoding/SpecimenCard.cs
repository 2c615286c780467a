using QuoteCards.Encoding.Deflate;
using QuoteCards.Rendering;
using QuoteCards.Rendering.Letters;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Encoding;

/// <summary>A card as any with letters on a ground would be, of which the ground's code is made before the first is seen.</summary>
/// <remarks>Strokes as wide and as far apart as those of letters, upright and slanted, in three lines over nine tenths of the width. Every symbol is given a code, however rare.</remarks>
internal static class SpecimenCard
{
    // In px: a stroke, and from one to the next; a line of letters, and from one to the next.
    private const int Apart = 24, Line = 48, Leading = 92;

    // Lines spread over the card's height tell as much as a card full of them.
    private const int Lines = 3;

    // One in so many symbols is given to each kind for what the specimen does not show. Measured on 40 cards: 1 in 300 up to 1 % more bytes, 1 in 3,000 0.6 % more to 0.6 % fewer.
    private const int Rare = 1000;

    // In px: how wide one stroke after another is, a bar among them, and how far it stands from its place.
    private static ReadOnlySpan<int> Widths => [8, 7, 8, 9, 8, 30, 8];

    private static ReadOnlySpan<int> Shifts => [0, 5, 2, 9, 1, 0, 12, 4, 7];

    // How far a stroke goes to the side in each row, in steps of cover.
    private static ReadOnlySpan<int> Slants => [0, 11, 0, 29, 3, 0, 51, 17];

    /// <summary>The codes for cards on a ground whose letters have an ink.</summary>
    public static TokenCodes Codes(GroundParse ground, Ink ink)
    {
        RawRows rows = ground.Rows;
        ColorPlane plane = new(rows.Width, rows.Height);
        plane.Begin(rows);
        StepStrip strip = new();
        ListedTokens listed = new();
        listed.Begin(ground);
        CardParser<ListedTokens.Pen, ColorPixel> parser = new(plane, listed, Effort.Balanced);
        int left = rows.Width / 10;
        for (int line = 0; line < Lines; line++)
        {
            int top = rows.Height * ((2 * line) + 1) / (2 * Lines), bottom = Math.Min(top + Line, rows.Height);
            strip.Begin(rows.Width - (2 * left), bottom - top);
            Write(strip, rows.Width - (2 * left), bottom - top);
            plane.Lay(strip, new PixelArea(left, top, rows.Width - left, bottom), ink);
            parser.Parse(ground, top, Math.Min(top + Leading, rows.Height));
        }

        TokenCodes codes = new();
        TokenCounts.Fill(codes, listed.Tokens.Span);
        int rare = 1 + (listed.Tokens.Count / Rare);
        foreach (ref int count in codes.Literals.Counts.AsSpan()) count += rare;
        foreach (ref int count in codes.Distances.Counts.AsSpan()) count += rare;
        codes.Make(rows.Pixel);
        return codes;
    }

    private static void Write(StepStrip strip, int width, int height)
    {
        byte[] steps = new byte[width];
        for (int y = 0; y < height; y++)
        {
            Array.Clear(steps);
            for (int stroke = 0; (stroke + 3) * Apart < width; stroke++)
            {
                // In steps of cover.
                int from = (((stroke * Apart) + Shifts[stroke % Shifts.Length]) * Ink.Steps) + (stroke * 13 % Ink.Steps) + (y * Slants[stroke % Slants.Length] % (Apart * Ink.Steps));
                int to = from + (Widths[stroke % Widths.Length] * Ink.Steps);
                for (int x = from / Ink.Steps; x * Ink.Steps < to; x++)
                    steps[x] = (byte)Math.Min(Ink.Steps, steps[x] + Math.Min(to, (x + 1) * Ink.Steps) - Math.Max(from, x * Ink.Steps));
            }

            strip.Set(y, steps);
        }
    }
}
