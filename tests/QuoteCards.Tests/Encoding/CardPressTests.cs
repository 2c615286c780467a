using System.Runtime.InteropServices;
using CsCheck;
using QuoteCards.Cards;
using QuoteCards.Encoding;
using QuoteCards.Rendering;
using QuoteCards.Rendering.Letters;
using QuoteCards.Rendering.Planes;
using QuoteCards.Tests.Cards;
using QuoteCards.Themes;
using SkiaSharp;

namespace QuoteCards.Tests.Encoding;

public sealed class CardPressTests
{
    private const int Width = 150, Height = 90;

    private static readonly Gen<PixelArea> Area = Gen.Select(Gen.Int[0, Width - 1], Gen.Int[0, Height - 1], Gen.Int[1, Width], Gen.Int[1, 40])
        .Select((x, y, w, h) => new PixelArea(x, y, Math.Min(Width, x + w), Math.Min(Height, y + h)));

    // From one colour to a gradient of thousands; then what is drawn over it: nothing, few colours, noise.
    private static readonly Gen<(int Colors, PixelArea[] Areas, int Inks, uint Seed)> Card = Gen.Select(
        Of(1, 3, 40, 200, 256, 257, 9000), Area.Array[0, 6], Of(1, 2, 30, 120, 5000), Gen.UInt);

    private static readonly Gen<(PixelArea[] Areas, Rgba Ink, uint Seed)> Lettering = Gen.Select(
        Area.Array[1, 6], Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte, Of(255, 255, 90), (r, g, b, a) => new Rgba(r, g, b, (byte)a)), Gen.UInt);

    [Theory]
    [InlineData(Compression.Fast)]
    [InlineData(Compression.Balanced)]
    public void EveryCardOnAGroundDecodesToItsPixels(Compression compression) => Card.Sample(
        card =>
        {
            PixelBuffer image = Draw(Ground(card.Colors), card.Areas, card.Inks, card.Seed);

            Same(Encode(new ImageEncoder(), image, compression), image).ShouldBeTrue();
        },
        iter: 300);

    [Fact]
    public void ACardsBytesDoNotDependOnTheCardsBefore() => Card.Array[2, 5].Sample(
        cards =>
        {
            ImageEncoder kept = new();
            GroundPixels ground = Ground(200);
            foreach ((int colors, PixelArea[] areas, int inks, uint seed) in cards)
            {
                PixelBuffer image = Draw(colors < 200 ? ground : Ground(colors), areas, inks, seed);

                Encode(kept, image, Compression.Balanced).ShouldBe(Encode(new ImageEncoder(), image, Compression.Balanced));
            }
        },
        iter: 100);

    [Theory]
    [InlineData(Compression.Fast)]
    [InlineData(Compression.Balanced)]
    public void LettersOnAGradientDecodeToTheirPixelsWhateverWasPressedBefore(Compression compression)
    {
        GroundPixels ground = Ground(9000);
        ImageEncoder kept = new();
        Lettering.Sample(
            card =>
            {
                PixelBuffer image = Lettered(ground, card.Areas, card.Ink, card.Seed);
                byte[] file = Encode(kept, image, compression);

                Same(file, image).ShouldBeTrue();
                file.ShouldBe(Encode(new ImageEncoder(), image, compression));
            },
            iter: 300,
            threads: 1);
    }

    [Fact]
    public void OneCodeForAllLettersOnAGradientTakesLittleMoreThanACodeForEachCard()
    {
        using CardLayout layout = new(SampleCards.Fonts);
        using FrameRenderer renderer = new(SampleCards.Fonts);
        PixelBuffer image = renderer.Draw(layout.Arrange(SampleCards.Card("midnight", "square", SampleCards.Words[1])).Frames[0]);
        ColorPlane plane = (ColorPlane)image.Plane!, foreign = new(image.Width, image.Height);
        foreign.Begin(image.Ground!.Colors!);
        foreign.Take(new PixelArea(0, 0, image.Width, image.Height), image.Pixels.Span);
        plane.Lead.ShouldNotBeNull();
        foreign.Lead.ShouldBeNull();

        // A card taken over as a picture has no ground left, so nearly all of the difference is that of the codes.
        int one = Encode(new ImageEncoder(), image, Compression.Balanced).Length, own = Encode(new ImageEncoder(), image with { Plane = foreign }, Compression.Balanced).Length;

        ((double)one / own).ShouldBeInRange(0.9, 1.06);
    }

    [Fact]
    public void CardsOfFewColoursOnAPlainGroundAreWrittenByPaletteAndOthersInFullColour()
    {
        GroundPixels ground = Ground(3);
        PixelArea[] areas = [new(10, 10, 120, 60)];

        PngFile.Read(Encode(new ImageEncoder(), Draw(ground, areas, 120, 7), Compression.Balanced)).ColorType.ShouldBe(3);
        PngFile.Read(Encode(new ImageEncoder(), Draw(ground, areas, 5000, 7), Compression.Balanced)).ColorType.ShouldBe(2);
    }

    [Theory]
    [InlineData("dusk")]
    [InlineData("midnight")]
    public void ACardOnAKnownGroundIsHardlyALargerFileThanThePixelsAlone(string theme)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        using FrameRenderer renderer = new(SampleCards.Fonts);
        PixelBuffer image = renderer.Draw(layout.Arrange(SampleCards.Card(theme, "square", SampleCards.Words[1])).Frames[0]);

        int known = Encode(new ImageEncoder(), image, Compression.Balanced).Length, alone = Encode(new ImageEncoder(), image with { Ground = null, Plane = null }, Compression.Balanced).Length;

        ((double)known / alone).ShouldBeLessThan(1.02);
    }

    [Theory]
    [InlineData(4000)]
    [InlineData(11_500)]
    public void RowsOutOfReachOfAMatchAreNotRepeated(int width)
    {
        byte[] pixels = new byte[width * 10 * 4];
        for (int i = 0; i < width * 10; i++) (pixels[4 * i], pixels[(4 * i) + 1], pixels[(4 * i) + 3]) = ((byte)(i % width / 7), (byte)(i % width * 7 / 1000), 255);
        GroundPixels ground = new(pixels, width, 10);
        ColorPlane plane = new(width, 10);
        plane.Begin(ground.Colors!);
        plane.Fill(new PixelArea(50, 1, 90, 9), new Ink(new Rgba(9, 8, 7)));
        byte[] shown = [.. pixels];
        plane.Show(new PixelArea(0, 0, width, 10), shown);

        using SKBitmap read = SKBitmap.Decode(
            Encode(new ImageEncoder(), new PixelBuffer(shown, width, 10, width * 4, true) { Ground = ground, Plane = plane }, Compression.Balanced),
            new SKImageInfo(width, 10, SKColorType.Rgba8888, SKAlphaType.Unpremul));

        read.GetPixelSpan().SequenceEqual(shown).ShouldBeTrue();
    }

    private static Gen<int> Of(params int[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static byte[] Encode(ImageEncoder encoder, PixelBuffer image, Compression compression)
    {
        using MemoryStream stream = new();
        encoder.Encode(image, new EncodingOptions { Compression = compression }, stream);
        PngFile.Read(stream.ToArray());
        return stream.ToArray();
    }

    private static bool Same(byte[] file, PixelBuffer image)
    {
        using SKBitmap read = SKBitmap.Decode(file, new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        return read.GetPixelSpan().SequenceEqual(image.Pixels.Span);
    }

    // Runs of some pixels, as gradients have them.
    private static GroundPixels Ground(int colors)
    {
        byte[] pixels = new byte[Width * Height * 4];
        for (int i = 0; i < Width * Height; i++)
        {
            int color = ((i % Width / 7) + (i / Width * 9)) % colors;
            (pixels[4 * i], pixels[(4 * i) + 1], pixels[(4 * i) + 2], pixels[(4 * i) + 3]) = ((byte)color, (byte)(color >> 8), (byte)(color * 3), 255);
        }

        return new GroundPixels(pixels, Width, Height);
    }

    // Letters in a way: runs of ink with a few in-between shades at their ends.
    private static PixelBuffer Draw(GroundPixels ground, PixelArea[] areas, int inks, uint seed)
    {
        Random random = new((int)seed);
        byte[] pixels = [.. ground.Bytes];
        foreach (PixelArea area in areas)
            for (int y = area.Top; y < area.Bottom; y++)
                for (int x = area.Left; x < area.Right; x++)
                {
                    if ((x / 5 + y / 8) % 3 == 0) continue;
                    int ink = x % 5 == 0 ? random.Next(inks) : 0, at = ((y * Width) + x) * 4;
                    (pixels[at], pixels[at + 1], pixels[at + 2]) = ((byte)ink, (byte)(ink >> 8), 99);
                }

        return new PixelBuffer(pixels, Width, Height, Width * 4, true) { Ground = ground, Plane = Plane(ground, areas, pixels) };
    }

    // Strokes with soft ends, laid as letters are.
    private static PixelBuffer Lettered(GroundPixels ground, PixelArea[] areas, Rgba color, uint seed)
    {
        Random random = new((int)seed);
        Ink ink = new(color);
        ColorPlane plane = new(Width, Height);
        plane.Begin(ground.Colors!);
        byte[] pixels = [.. ground.Bytes];
        Span<uint> card = MemoryMarshal.Cast<byte, uint>(pixels.AsSpan());
        foreach (PixelArea area in areas)
        {
            StepStrip strip = new();
            strip.Begin(area.Width, area.Bottom - area.Top);
            for (int y = area.Top; y < area.Bottom; y++)
            {
                byte[] steps = [.. Enumerable.Range(0, area.Width).Select(x => (byte)((x % 9) switch { < 4 => 0, < 7 => Ink.Steps, _ => random.Next(Ink.Steps + 1) }))];
                strip.Set(y - area.Top, steps);
                for (int x = 0; x < steps.Length; x++)
                {
                    ref uint pixel = ref card[(y * Width) + area.Left + x];
                    if (steps[x] > 0) pixel = ink.On(pixel, steps[x]);
                }
            }

            plane.Lay(strip, area, ink);
        }

        return new PixelBuffer(pixels, Width, Height, Width * 4, true) { Ground = ground, Plane = plane };
    }

    // By palette, when there is one.
    private static CardPlane? Plane(GroundPixels ground, PixelArea[] areas, byte[] pixels)
    {
        if (ground.Indices is { } indices)
        {
            IndexPlane byPalette = new(Width, Height);
            byPalette.Begin(indices);
            if (areas.All(a => byPalette.Take(a, pixels))) return byPalette;
        }

        ColorPlane inColor = new(Width, Height);
        inColor.Begin(ground.Colors!);
        return areas.All(a => inColor.Take(a, pixels)) ? inColor : null;
    }
}
