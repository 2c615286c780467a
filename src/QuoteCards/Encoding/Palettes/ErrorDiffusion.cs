using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuoteCards.Rendering;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Encoding.Palettes;

/// <summary>
/// Gives each px of a picture a place in a palette and hands on what that is off to the px around (Floyd and Steinberg, 1976), in rows to the right and
/// back by turns. Not for use by several threads at once.
/// </summary>
/// <remarks>
/// A px whose colour the palette has is that colour, so solid areas are exact. The ground's pass on what came to them; in what is drawn on it, letters, say,
/// that ends, or it would come out on their other side, where nothing is off.
/// Whole numbers throughout, so the places are the same on every machine.
/// </remarks>
internal sealed class ErrorDiffusion
{
    // Errors are in 1/16 of a level. More than this many levels would be a speck beside a letter.
    private const int Bits = 4, Bound = 24 << Bits;

    // From this many levels between colours on, the last bit of what is asked for does not matter.
    private const int Wide = 4 << Bits, Drop = 1;

    // A px keeps the place of the one before it until it is four fifths of the way to the next, for runs press well: in parts of the squared way.
    private const int SlackParts = 6, Parts = 10;

    private readonly NearestColor _nearest = new();
    private readonly ColorTable _exact = new();
    private readonly Vector128<int>[] _levels = new Vector128<int>[ColorTable.Most];
    private readonly int[] _slack = new int[ColorTable.Most];
    private Vector128<int>[] _now = [], _next = [];

    /// <param name="image">An opaque picture.</param>
    /// <param name="palette">At most 256 colours, little-endian RGBA, each once.</param>
    /// <param name="indices">Gets a byte a px, rows without gaps.</param>
    public void Run(PixelBuffer image, ReadOnlySpan<uint> palette, Span<byte> indices)
    {
        Begin(palette);
        // A px more at each end.
        if (_now.Length != image.Width + 2) (_now, _next) = (new Vector128<int>[image.Width + 2], new Vector128<int>[image.Width + 2]);
        Array.Clear(_now);
        for (int y = 0; y < image.Height; y++)
        {
            Array.Clear(_next);
            ReadOnlySpan<uint> row = MemoryMarshal.Cast<byte, uint>(image.Row(y, 0, image.Width));
            ReadOnlySpan<uint> ground = image.Ground is { } g ? MemoryMarshal.Cast<byte, uint>(g.Row(y, 0, image.Width)) : default;
            Row(row, ground, y % 2 == 0 ? 1 : -1, indices.Slice(y * image.Width, image.Width));
            (_now, _next) = (_next, _now);
        }
    }

    private void Begin(ReadOnlySpan<uint> palette)
    {
        _exact.Clear();
        for (int i = 0; i < palette.Length; i++)
        {
            _exact.Place(palette[i]);
            _levels[i] = Levels(palette[i]);
        }

        Span<int> ways = stackalloc int[palette.Length];
        for (int i = 0; i < palette.Length; i++)
        {
            int least = int.MaxValue;
            for (int j = 0; j < palette.Length; j++)
                if (j != i) least = Math.Min(least, Square(_levels[i] - _levels[j]));
            ways[i] = least;
            _slack[i] = (int)((long)least * SlackParts / Parts);
        }

        ways.Sort();
        _nearest.Begin(palette, ways[ways.Length / 2] >= Wide * Wide ? Drop : 0);
    }

    private void Row(ReadOnlySpan<uint> row, ReadOnlySpan<uint> ground, int step, Span<byte> indices)
    {
        (uint last, int exact, int before, Vector128<int> levels) = (0, -1, 0, default);
        for (int x = step > 0 ? 0 : row.Length - 1; (uint)x < (uint)row.Length; x += step)
        {
            uint color = row[x] | 0xFF000000;
            if (color != last) (last, exact, levels) = (color, _exact.Find(color), Levels(color));
            Vector128<int> error = _now[x + 1];
            int place = exact;
            if (place >= 0)
            {
                if (!ground.IsEmpty && ground[x] != row[x]) error = default;
            }
            else
            {
                Vector128<int> want = levels + error, whole = Vector128.ShiftRightArithmetic(want + Vector128.Create(1 << (Bits - 1)), Bits);
                place = _nearest.Of(whole[0], whole[1], whole[2]);
                error = want - _levels[place];
                Vector128<int> kept = want - _levels[before];
                if (place != before && Square(kept) <= Square(error) + _slack[place]) (place, error) = (before, kept);
                error = Vector128.Min(Vector128.Max(error, Vector128.Create(-Bound)), Vector128.Create(Bound));
            }

            indices[x] = (byte)(before = place);
            if (error != Vector128<int>.Zero) Hand(error, x, step);
        }
    }

    private void Hand(Vector128<int> error, int x, int step)
    {
        Vector128<int> half = Vector128.Create(8), seven = Vector128.ShiftRightArithmetic((error * 7) + half, 4);
        Vector128<int> three = Vector128.ShiftRightArithmetic((error * 3) + half, 4), five = Vector128.ShiftRightArithmetic((error * 5) + half, 4);
        _now[x + 1 + step] += seven;
        _next[x + 1 - step] += three;
        _next[x + 1] += five;
        // One sixteenth, and what rounding left.
        _next[x + 1 + step] += error - seven - three - five;
    }

    private static int Square(Vector128<int> v) => Vector128.Sum(v * v);

    private static Vector128<int> Levels(uint color) =>
        Vector128.ShiftLeft(Vector128.WidenLower(Vector128.WidenLower(Vector128.CreateScalar(color).AsByte())).AsInt32(), Bits);
}
