using System.Runtime.InteropServices;
using CsCheck;
using QuoteCards.Rendering;
using QuoteCards.Rendering.Letters;
using QuoteCards.Rendering.Planes;
using QuoteCards.Themes;

namespace QuoteCards.Tests.Rendering;

public sealed class ColorPlaneTests
{
    private const int Width = 61, Height = 9;

    private static readonly Gen<PixelArea> Area = Gen.Select(Gen.Int[0, Width - 1], Gen.Int[0, Height - 1], Gen.Int[1, Width], Gen.Int[1, Height])
        .Select((x, y, w, h) => new PixelArea(x, y, Math.Min(Width, x + w), Math.Min(Height, y + h)));

    private static readonly Gen<Rgba> Color = Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte, Gen.OneOf(Gen.Const((byte)255), Gen.Byte)).Select((r, g, b, a) => new Rgba(r, g, b, a));

    // Cover as letters have it: much of none, much of all; it goes on beyond the area, as letters do at the card's edge.
    private static readonly Gen<byte[]> Cover = Gen.OneOf(Gen.Byte[0, Ink.Steps], Gen.Const((byte)0), Gen.Const((byte)Ink.Steps)).Array[96 * Height];

    [Fact]
    public void InkInThreeBytesIsTheInkOnPixels() => Gen.Select(Area, Color, Cover).Array[1, 4].Sample(
        laid =>
        {
            GroundPixels ground = Ground();
            ColorPlane plane = new(Width, Height);
            plane.Begin(ground.Colors!);
            uint[] pixels = [.. MemoryMarshal.Cast<byte, uint>(ground.Bytes)];
            foreach ((PixelArea area, Rgba color, byte[] steps) in laid)
            {
                Ink ink = new(color);
                plane.Lay(Strip(steps, area), area, ink).ShouldBeTrue();
                for (int y = area.Top; y < area.Bottom; y++)
                    for (int x = area.Left; x < area.Right; x++)
                    {
                        byte step = steps[(96 * (y - area.Top)) + x - area.Left];
                        if (step > 0) pixels[(y * Width) + x] = ink.On(pixels[(y * Width) + x], step);
                    }
            }

            Shown(plane).ShouldBe(pixels);
            Misses(plane, pixels, ground).ShouldBeFalse();
        },
        iter: 500);

    [Fact]
    public void AWholeAreaTakesTheInkAndNothingBeside() => Gen.Select(Area, Color).Sample((area, color) =>
    {
        GroundPixels ground = Ground();
        ColorPlane plane = new(Width, Height);
        plane.Begin(ground.Colors!);
        uint[] pixels = [.. MemoryMarshal.Cast<byte, uint>(ground.Bytes)];
        for (int y = area.Top; y < area.Bottom; y++) new Ink(color).Fill(pixels.AsSpan((y * Width) + area.Left, area.Width), Ink.Steps);

        plane.Fill(area, new Ink(color)).ShouldBeTrue();

        Shown(plane).ShouldBe(pixels);
    });

    [Fact]
    public void TheNextCardBeginsOnItsGround() => Gen.Select(Area, Color).Array[1, 4].Sample(areas =>
    {
        GroundPixels ground = Ground();
        ColorPlane plane = new(Width, Height);
        plane.Begin(ground.Colors!);
        foreach ((PixelArea area, Rgba color) in areas) plane.Fill(area, new Ink(color));

        plane.Begin(ground.Colors!);

        plane.Rows.Bytes.ShouldBe(ground.Colors!.Bytes);
        Enumerable.Range(0, Height).Any(y => plane.Drawn.Row(y).ContainsAnyExcept(0ul)).ShouldBeFalse();
    });

    [Fact]
    public void APhotographHasNoRepeatsToPress()
    {
        byte[] pixels = [.. Enumerable.Range(0, 400 * 4).Select(i => (i & 3) == 3 ? (byte)255 : (byte)(i * 7))];

        new GroundPixels(pixels, 400, 1).Colors.ShouldBeNull();
    }

    // A px that differs from the ground without being known as drawn over.
    private static bool Misses(ColorPlane plane, uint[] pixels, GroundPixels ground)
    {
        ReadOnlySpan<uint> bare = MemoryMarshal.Cast<byte, uint>(ground.Bytes);
        for (int y = 0; y < Height; y++)
            for (int x = 0; x < Width; x++)
                if (pixels[(y * Width) + x] != bare[(y * Width) + x] && DrawnPixels.NextDrawn(plane.Drawn.Row(y), x, Width) != x) return true;
        return false;
    }

    private static uint[] Shown(ColorPlane plane)
    {
        byte[] shown = new byte[Width * Height * 4];
        plane.Show(new PixelArea(0, 0, Width, Height), shown);
        return MemoryMarshal.Cast<byte, uint>(shown).ToArray();
    }

    private static StepStrip Strip(byte[] steps, PixelArea area)
    {
        StepStrip strip = new();
        strip.Begin(area.Width, area.Bottom - area.Top);
        for (int y = 0; y < area.Bottom - area.Top; y++) strip.Set(y, steps.AsSpan(96 * y, Math.Min(96, (area.Width + 15) & ~15)));
        return strip;
    }

    // A slow gradient: every third column a new colour.
    private static GroundPixels Ground()
    {
        byte[] pixels = new byte[Width * Height * 4];
        for (int i = 0; i < Width * Height; i++) new byte[] { (byte)(i % Width / 3 * 4), (byte)(i / Width), 200, 255 }.CopyTo(pixels, 4 * i);
        return new GroundPixels(pixels, Width, Height);
    }
}
