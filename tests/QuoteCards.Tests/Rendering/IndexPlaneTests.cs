using CsCheck;
using QuoteCards.Rendering;
using QuoteCards.Rendering.Letters;
using QuoteCards.Rendering.Planes;
using QuoteCards.Themes;

namespace QuoteCards.Tests.Rendering;

public sealed class IndexPlaneTests
{
    private const int Width = 61, Height = 9;

    private static readonly PixelArea All = new(0, 0, Width, Height);

    private static readonly Gen<(Rgba Color, byte[] Steps)[]> Inks =
        Gen.Select(Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte, Gen.OneOf(Gen.Const((byte)255), Gen.Byte)).Select((r, g, b, a) => new Rgba(r, g, b, a)), Gen.Byte[0, Ink.Steps].Array[Width * Height]).Array[1, 4];

    [Fact]
    public void InkByPaletteIsTheInkOnPixels() => Inks.Sample(
        inks =>
        {
            GroundPixels ground = Ground();
            IndexPlane plane = new(Width, Height);
            plane.Begin(ground.Indices!);
            uint[] pixels = [.. System.Runtime.InteropServices.MemoryMarshal.Cast<byte, uint>(ground.Bytes)];
            byte[] shown = new byte[Width * Height * 4];
            foreach ((Rgba color, byte[] steps) in inks)
            {
                Ink ink = new(color);
                // A full palette is told; what is half laid then is thrown away.
                if (!plane.Lay(Strip(steps), All, ink)) return;
                for (int i = 0; i < pixels.Length; i++)
                    if (steps[i] > 0) pixels[i] = ink.On(pixels[i], steps[i]);
            }

            plane.Show(All, shown);

            System.Runtime.InteropServices.MemoryMarshal.Cast<byte, uint>(shown).ToArray().ShouldBe(pixels);
        },
        iter: 500);

    [Fact]
    public void TheNextCardBeginsOnItsGroundWithItsColoursAlone()
    {
        GroundPixels ground = Ground();
        IndexPlane plane = new(Width, Height);
        plane.Begin(ground.Indices!);
        plane.Lay(Strip([.. Enumerable.Range(0, Width * Height).Select(i => (byte)(i % 33))]), All, new Ink(new Rgba(9, 8, 7))).ShouldBeTrue();

        plane.Begin(ground.Indices!);

        byte[] shown = new byte[Width * Height * 4];
        plane.Show(All, shown);
        shown.ShouldBe(ground.Bytes);
        plane.Colors.Length.ShouldBe(2);
    }

    [Fact]
    public void AGroundOfManyColoursHasNoPalette()
    {
        byte[] pixels = [.. Enumerable.Range(0, 300 * 4).Select(i => (i & 3) == 3 ? (byte)255 : (i & 3) == 0 ? (byte)(i / 4) : (byte)(i / 1024))];

        new GroundPixels(pixels, 300, 1).Indices.ShouldBeNull();
    }

    // One step a pixel, given as letters of one pixel.
    private static StepStrip Strip(byte[] steps)
    {
        StepStrip strip = new();
        strip.Begin(Width, Height);
        for (int y = 0; y < Height; y++) strip.Set(y, steps.AsSpan(y * Width, Width));
        return strip;
    }

    // Two colours: the left half and the right.
    private static GroundPixels Ground()
    {
        byte[] pixels = new byte[Width * Height * 4];
        for (int i = 0; i < Width * Height; i++) new byte[] { i % Width < 35 ? (byte)240 : (byte)20, 230, 200, 255 }.CopyTo(pixels, 4 * i);
        return new GroundPixels(pixels, Width, Height);
    }
}
