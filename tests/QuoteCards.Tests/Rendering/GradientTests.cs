using CsCheck;
using QuoteCards.Rendering;
using QuoteCards.Themes;

namespace QuoteCards.Tests.Rendering;

public sealed class GradientTests
{
    private const int Width = 37, Height = 23;

    private static readonly Rgba Red = new(255, 0, 0), Blue = new(0, 0, 255), Clear = new(0, 0, 255, 0);

    private static readonly Gen<ColorStop[]> Stops = Gen.Select(Gen.Int[0, 64], Gen.Byte, Gen.Byte, Gen.Byte, Gen.Byte)
        .Select((at, r, g, b, a) => new ColorStop(at / 64.0, new Rgba(r, g, b, a))).Array[2, 5].Select(stops => stops.OrderBy(s => s.At).ToArray());

    private static readonly Gen<GroundLayer> Layer = Gen.OneOf(
        Gen.Select(Gen.Double[-360, 360], Stops).Select((angle, stops) => (GroundLayer)new GroundLayer.Linear(angle, stops)),
        Gen.Select(Gen.Double[-0.5, 1.5], Gen.Double[-0.5, 1.5], Gen.Double[0.05, 2], Gen.Double[0.05, 2], Stops).Select((x, y, rx, ry, stops) => (GroundLayer)new GroundLayer.Radial(x, y, rx, ry, stops)));

    [Fact]
    public void EveryPxHasTheColourOfItsPlaceOverWhatIsBelow() => Layer.Sample(layer =>
    {
        Gradient gradient = Gradient.Of(layer, Width, Height)!;
        for (int y = 0; y < Height; y++)
        {
            float[] row = Grey();
            gradient.Lay(row, y);
            for (int x = 0; x < Width; x++)
            {
                double[] expected = Expected(layer, x, y);
                for (int channel = 0; channel < 4; channel++) ((double)row[(4 * x) + channel]).ShouldBe(expected[channel], 1e-4, $"{layer} at {x},{y}");
            }
        }
    });

    [Fact]
    public void ALineToTheRightGoesFromTheFirstColourToTheLast()
    {
        float[] row = Lay(new GroundLayer.Linear(90, [new(0, Red), new(1, Blue)]));

        row[0].ShouldBe(1 - (0.5f / Width), 1e-5f);
        row[(4 * Width) - 2].ShouldBe(1 - (0.5f / Width), 1e-5f);
    }

    [Fact]
    public void TwoStopsAtOnePlaceAreAHardEdge()
    {
        float[] row = Lay(new GroundLayer.Linear(90, [new(0, Red), new(0.5, Red), new(0.5, Blue), new(1, Blue)]));

        row[4 * ((Width / 2) - 1)].ShouldBe(1);
        row[4 * ((Width / 2) + 1)].ShouldBe(0);
    }

    [Fact]
    public void AStopThatStandsTooEarlyMovesUpToTheOneBefore() =>
        Lay(new GroundLayer.Linear(90, [new(0, Red), new(0.8, Blue), new(0.3, Red), new(1, Blue)])).ShouldBe(Lay(new GroundLayer.Linear(90, [new(0, Red), new(0.8, Blue), new(0.8, Red), new(1, Blue)])));

    [Fact]
    public void WhereAGradientIsClearNothingChanges() => Lay(new GroundLayer.Radial(0.5, 0.5, 0.2, 0.2, [new(0, Red), new(1, Clear)]))[..8].ShouldBe(Grey()[..8]);

    private static float[] Lay(GroundLayer layer)
    {
        float[] row = Grey();
        Gradient.Of(layer, Width, Height)!.Lay(row, Height / 2);
        return row;
    }

    private static float[] Grey() => [.. Enumerable.Range(0, 4 * Width).Select(i => i % 4 == 3 ? 1f : 0.5f)];

    // The same as it stands in the theme format's own words, in double and without haste.
    private static double[] Expected(GroundLayer layer, int x, int y)
    {
        (double place, IReadOnlyList<ColorStop> stops) = layer switch
        {
            GroundLayer.Radial r => (Math.Sqrt(Math.Pow((x + 0.5 - (r.X * Width)) / (r.RadiusX * Width), 2) + Math.Pow((y + 0.5 - (r.Y * Height)) / (r.RadiusY * Height), 2)), r.Stops),
            GroundLayer.Linear l => (Along(l.Angle * Math.PI / 180, x + 0.5 - (Width / 2.0), y + 0.5 - (Height / 2.0)), l.Stops),
            _ => throw new ArgumentOutOfRangeException(nameof(layer)),
        };
        int after = stops.TakeWhile(s => s.At < place).Count();
        ColorStop a = stops[Math.Max(0, after - 1)], b = stops[Math.Min(after, stops.Count - 1)];
        double share = b.At > a.At ? Math.Clamp((place - a.At) / (b.At - a.At), 0, 1) : 1;
        double Mix(byte from, byte to) => (from + ((to - from) * share)) / 255;
        double alpha = Mix(a.Color.A, b.Color.A);
        double[] color = [Mix(a.Color.R, b.Color.R), Mix(a.Color.G, b.Color.G), Mix(a.Color.B, b.Color.B), 1];
        return [.. color.Select((c, i) => i == 3 ? 1 : 0.5 + ((c - 0.5) * alpha))];
    }

    private static double Along(double angle, double right, double down)
    {
        double length = (Width * Math.Abs(Math.Sin(angle))) + (Height * Math.Abs(Math.Cos(angle)));
        return 0.5 + (((right * Math.Sin(angle)) - (down * Math.Cos(angle))) / length);
    }
}
