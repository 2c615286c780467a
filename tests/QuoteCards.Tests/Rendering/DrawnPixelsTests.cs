using CsCheck;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Tests.Rendering;

public sealed class DrawnPixelsTests
{
    private const int Width = 150, Height = 3;

    private static readonly Gen<(int X, int Y, uint Sixteen)[]> Adds = Gen.Select(Gen.Int[0, Width - 1], Gen.Int[0, Height - 1], Gen.UInt)
        .Select((x, y, bits) => (x, y, bits & (Width - x >= 16 ? 0xFFFF : (1u << (Width - x)) - 1))).Array[0, 12];

    [Fact]
    public void WalksGoFromWhatIsBareToWhatIsDrawn() => Adds.Sample(adds =>
    {
        (DrawnPixels drawn, bool[] known) = Made(adds);
        for (int y = 0; y < Height; y++)
            for (int x = 0; x < Width; x++)
            {
                bool[] rest = known[((y * Width) + x)..((y + 1) * Width)];
                DrawnPixels.NextDrawn(drawn.Row(y), x, Width).ShouldBe(x + Or(Array.IndexOf(rest, true), rest.Length));
                DrawnPixels.NextBare(drawn.Row(y), x, Width).ShouldBe(x + Or(Array.IndexOf(rest, false), rest.Length));
            }
    });

    [Fact]
    public void AStretchIsDrawnOverWhenAnyPxOfItIs() => Gen.Select(Adds, Gen.Int[0, Width - 1], Gen.Int[0, Height - 1], Gen.Int[1, 90]).Sample((adds, x, y, count) =>
    {
        (DrawnPixels drawn, bool[] known) = Made(adds);
        count = Math.Min(count, Width - x);

        drawn.Any(DrawnPixels.Place(x, y, Width), count).ShouldBe(known.AsSpan((y * Width) + x, count).Contains(true));
    });

    private static int Or(int index, int otherwise) => index < 0 ? otherwise : index;

    private static (DrawnPixels Drawn, bool[] Known) Made((int X, int Y, uint Sixteen)[] adds)
    {
        DrawnPixels drawn = new(Width, Height);
        bool[] known = new bool[Width * Height];
        foreach ((int x, int y, uint sixteen) in adds)
        {
            drawn.Add(x, y, sixteen);
            for (int i = 0; i < 16; i++) known[Math.Min(known.Length - 1, (y * Width) + x + i)] |= (sixteen >> i & 1) == 1;
        }

        return (drawn, known);
    }
}
