using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuoteCards.Themes;

namespace QuoteCards.Rendering;

/// <summary>Lays a gradient on rows of float: four channels of 0 to 1 a pixel. Not for use by several threads at once.</summary>
/// <remarks>
/// Colours change evenly between two stops, each by itself (not multiplied by its alpha), and stay what they are outside of all. Only basic operations of IEEE 754, each rounded by itself,
/// so a ground is the same bytes on every machine; ten times as fast as a general painter, since nothing is done where a gradient is clear.
/// </remarks>
internal sealed class Gradient
{
    // Of a piece between two stops: the colour at place 0 and what it changes to place 1, red, green, blue and a one that is left for alpha; then the same for the gradient's own alpha.
    private const int PieceFloats = 10;

    private readonly float[] _pieces, _ends, _places;
    private readonly double _x, _y, _perX, _perY;
    private readonly bool _isRound;

    private Gradient(IReadOnlyList<ColorStop> stops, int width, bool isRound, double x, double y, double perX, double perY)
    {
        (_isRound, _x, _y, _perX, _perY) = (isRound, x, y, perX, perY);
        // Read four at a time.
        _places = new float[width + 3];
        List<float> pieces = [], ends = [];
        ColorStop last = stops[0];
        Add(pieces, last, last);
        foreach (ColorStop stop in stops.Skip(1))
        {
            // A stop stands no earlier than the one before it; two at one place are a hard edge.
            ColorStop next = stop with { At = Math.Max(stop.At, last.At) };
            if (next.At > last.At)
            {
                ends.Add((float)last.At);
                Add(pieces, last, next);
            }

            last = next;
        }

        ends.Add((float)last.At);
        Add(pieces, last, last);
        ends.Add(float.PositiveInfinity);
        (_pieces, _ends) = ([.. pieces], [.. ends]);
    }

    /// <summary>The gradient of a layer on a card of so many px, or null for a layer of another kind.</summary>
    public static Gradient? Of(GroundLayer layer, int width, int height)
    {
        if (layer is GroundLayer.Radial round) return new Gradient(round.Stops, width, true, round.X * width, round.Y * height, 1 / (round.RadiusX * width), 1 / (round.RadiusY * height));
        if (layer is not GroundLayer.Linear straight) return null;
        // As in CSS: the corners that the line points from and to have the first and the last colour.
        double angle = straight.Angle * Math.PI / 180, dx = Math.Sin(angle), dy = -Math.Cos(angle), length = Math.Abs(width * dx) + Math.Abs(height * dy);
        return new Gradient(straight.Stops, width, false, (width / 2.0) - (dx * length / 2), (height / 2.0) - (dy * length / 2), dx / length, dy / length);
    }

    /// <summary>Lays the gradient on a row.</summary>
    /// <param name="row">Four floats a pixel, opaque.</param>
    /// <param name="y">Which row of the card it is.</param>
    public void Lay(Span<float> row, int y)
    {
        int width = row.Length / 4;
        if (_isRound) RoundPlaces(y, width);
        else StraightPlaces(y, width);
        ref float pixels = ref MemoryMarshal.GetReference(row), pieces = ref MemoryMarshal.GetArrayDataReference(_pieces);
        int piece = 0;
        for (int x = 0; x < width; x++)
        {
            float place = _places[x];
            while (place > _ends[piece]) piece++;
            while (piece > 0 && place <= _ends[piece - 1]) piece--;
            ref float from = ref Unsafe.Add(ref pieces, piece * PieceFloats);
            float alpha = Unsafe.Add(ref from, 8) + (Unsafe.Add(ref from, 9) * place);
            if (alpha == 0) continue;
            Vector128<float> color = Vector128.LoadUnsafe(ref from) + (Vector128.LoadUnsafe(ref from, 4) * place), below = Vector128.LoadUnsafe(ref pixels, (nuint)(4 * x));
            (below + ((color - below) * alpha)).StoreUnsafe(ref pixels, (nuint)(4 * x));
        }
    }

    // How far each px is along the line, at its middle.
    private void StraightPlaces(int y, int width)
    {
        Vector128<float> first = Vector128.Create((float)(((0.5 - _x) * _perX) + ((y + 0.5 - _y) * _perY))), step = Vector128.Create((float)_perX);
        for (int x = 0; x < width; x += 4) (first + (Indices(x) * step)).StoreUnsafe(ref _places[0], (nuint)x);
    }

    // How far each px is from the centre, in radii.
    private void RoundPlaces(int y, int width)
    {
        float up = (float)((y + 0.5 - _y) * _perY);
        Vector128<float> first = Vector128.Create((float)((0.5 - _x) * _perX)), step = Vector128.Create((float)_perX), square = Vector128.Create(up * up);
        for (int x = 0; x < width; x += 4)
        {
            Vector128<float> across = first + (Indices(x) * step);
            Vector128.Sqrt((across * across) + square).StoreUnsafe(ref _places[0], (nuint)x);
        }
    }

    private static Vector128<float> Indices(int x) => Vector128.ConvertToSingle(Vector128.Create(x) + Vector128<int>.Indices);

    private static void Add(List<float> pieces, ColorStop from, ColorStop to)
    {
        double span = to.At - from.At;
        (double A, double B)[] channels = [(from.Color.R, to.Color.R), (from.Color.G, to.Color.G), (from.Color.B, to.Color.B), (255, 255), (from.Color.A, to.Color.A)];
        double[] slopes = [.. channels.Select(c => span > 0 ? (c.B - c.A) / 255 / span : 0)], starts = [.. channels.Select((c, i) => (c.A / 255) - (slopes[i] * from.At))];
        pieces.AddRange([.. starts[..4].Concat(slopes[..4]).Append(starts[4]).Append(slopes[4]).Select(f => (float)f)]);
    }
}
