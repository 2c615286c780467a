using QuoteCards.Batches;
using QuoteCards.Cards;
using QuoteCards.Encoding;
using QuoteCards.Encoding.Palettes;
using QuoteCards.Rendering;
using QuoteCards.Tests.Cards;
using SkiaSharp;

namespace QuoteCards.Tests.Encoding;

/// <summary>What <c>--palette</c> makes of cards.</summary>
public sealed class QuantizedCardTests : IDisposable
{
    private const int Patch = 8, Indexed = 3, Emoji = 4;

    // Levels that the mean of a patch may be off. An emoji's rim on the ground has few px of each of very many colours, so few of them are in the palette:
    // up to 3.6 was measured there, on halo.
    private const double MostOff = 3, MostOffWithEmoji = 4;

    private readonly string _folder = Directory.CreateTempSubdirectory("quotecards-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("midnight", 1)]
    [InlineData("midnight", 4)]
    [InlineData("dusk", 1)]
    [InlineData("halo", 1)]
    [InlineData("dusk", 4)]
    [InlineData("halo", 3)]
    [InlineData("halo", 4)]
    [InlineData("cover", 1)]
    [InlineData("cover", 4)]
    public void EveryPatchOfAGradientKeepsItsColour(string theme, int words)
    {
        using FrameRenderer renderer = new(SampleCards.Fonts);

        Holds(renderer.Draw(Frame(theme, "square", words)), words == Emoji ? MostOffWithEmoji : MostOff);
    }

    [Theory]
    [InlineData(0xFF2A0F0Au, 0xFFF0C8FFu)]
    [InlineData(0xFF0000FFu, 0xFFFF0000u)]
    [InlineData(0xFF40E0FFu, 0xFFE02010u)]
    public void EveryPatchBetweenTwoColoursKeepsItsColour(uint from, uint to) => Holds(Slope(from, to));

    [Theory]
    [InlineData(0.5)]
    [InlineData(1.5)]
    public void EveryPatchOfAScaledCardKeepsItsColour(double scale)
    {
        using FrameRenderer renderer = new(SampleCards.Fonts);

        Holds(renderer.Draw(Frame("midnight", "og", 1), scale));
    }

    [Theory]
    [InlineData("midnight")]
    [InlineData("dusk")]
    [InlineData("halo")]
    [InlineData("cover")]
    public void InkIsExactInSolidAreas(string theme)
    {
        using FrameRenderer renderer = new(SampleCards.Fonts);
        Frame frame = Frame(theme, "square", 1);
        PixelBuffer exact = renderer.Draw(frame);
        HashSet<uint> inks = [.. frame.Items.OfType<DrawItem.Glyphs>().Select(g => g.Color).Where(c => c.A == 255).Select(c => c.R | ((uint)c.G << 8) | ((uint)c.B << 16) | 0xFF000000)];
        ReadOnlySpan<uint> before = Colors(exact.Pixels.Span), after = Colors(Quantized(exact));
        int solid = 0;
        for (int i = exact.Width + 1; i < before.Length - exact.Width - 1; i++)
        {
            uint color = before[i];
            if (!inks.Contains(color) || before[i - 1] != color || before[i + 1] != color || before[i - exact.Width] != color || before[i + exact.Width] != color) continue;
            solid++;
            after[i].ShouldBe(color);
        }

        solid.ShouldBeGreaterThan(10_000);
    }

    [Theory]
    [InlineData("midnight", 4)]
    [InlineData("halo", 1)]
    public void AFileByPaletteIsSound(string theme, int words)
    {
        using FrameRenderer renderer = new(SampleCards.Fonts);
        PixelBuffer exact = renderer.Draw(Frame(theme, "square", words));
        byte[] file = Encode(exact, new EncodingOptions { Palette = true });
        PngFile png = PngFile.Read(file);
        using SKBitmap read = SKBitmap.Decode(file, new SKImageInfo(exact.Width, exact.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul));

        (png.ColorType, png.Depth).ShouldBe((Indexed, 8));
        png.Pixels.AsSpan().SequenceEqual(Quantized(exact)).ShouldBeTrue();
        read.GetPixelSpan().SequenceEqual(png.Pixels).ShouldBeTrue();
    }

    [Theory]
    [InlineData("dusk")]
    [InlineData("cover")]
    public void ACardThatWouldGrowIsTheSameFile(string theme)
    {
        using FrameRenderer renderer = new(SampleCards.Fonts);
        PixelBuffer image = renderer.Draw(Frame(theme, "square", Emoji));

        Encode(image, new EncodingOptions { Palette = true }).ShouldBe(Encode(image, new EncodingOptions()));
    }

    [Fact]
    public void GradientsBecomeSmallerFiles()
    {
        using FrameRenderer renderer = new(SampleCards.Fonts);
        foreach (string theme in new[] { "midnight", "dusk", "halo", "terminal" })
        {
            double exact = 0, quantized = 0;
            for (int words = 1; words < SampleCards.Words.Length; words++)
            {
                PixelBuffer image = renderer.Draw(Frame(theme, "square", words));
                (exact, quantized) = (exact + Encode(image, new EncodingOptions()).Length, quantized + Encode(image, new EncodingOptions { Palette = true }).Length);
            }

            quantized.ShouldBeLessThan(0.97 * exact, theme);
        }
    }

    [Theory]
    [InlineData("broadsheet")]
    [InlineData("marker")]
    [InlineData("noir")]
    [InlineData("plain")]
    [InlineData("signal")]
    public void ACardOfFewColoursIsTheSameFile(string theme)
    {
        using FrameRenderer renderer = new(SampleCards.Fonts);
        PixelBuffer image = renderer.Draw(Frame(theme, "square", 1));

        foreach (Compression compression in Enum.GetValues<Compression>())
            Encode(image, new EncodingOptions { Palette = true, Compression = compression }).ShouldBe(Encode(image, new EncodingOptions { Compression = compression }));
    }

    [Theory]
    [InlineData(256, true)]
    [InlineData(3000, false)]
    public void APictureOfFewColoursOrWithAlphaIsTheSameFile(int colors, bool opaque)
    {
        PixelBuffer image = RandomPicture.Of(80, 60, colors, opaque, 0, 1);

        Encode(image, new EncodingOptions { Palette = true }).ShouldBe(Encode(image, new EncodingOptions()));
    }

    [Theory]
    [InlineData(ImageFormat.Jpeg)]
    [InlineData(ImageFormat.Webp)]
    public void OtherFormatsHaveNoPalette(ImageFormat format)
    {
        PixelBuffer image = Slope(0xFF2A0F0A, 0xFFF0C8FF);

        Encode(image, new EncodingOptions { Palette = true, Format = format }).ShouldBe(Encode(image, new EncodingOptions { Format = format }));
    }

    [Fact]
    public void ACardIsTheSameFileInAnyOrderByAnyNumberOfWorkers()
    {
        CardJob[] jobs = [.. new[] { "midnight", "halo", "terminal" }.SelectMany(theme => SampleCards.Words.Select((words, i) => new CardJob(SampleCards.Card(theme, "og", words), $"{i}.{theme}")))];
        Dictionary<string, string> batch = Files(jobs, workers: 3), backwards = Files([.. jobs.Reverse()], workers: 1);

        batch.Count.ShouldBe(15);
        backwards.ShouldBe(batch, ignoreOrder: true);
        foreach (CardJob job in jobs.Where((_, i) => i % 4 == 0)) Files([job], workers: 1).ShouldHaveSingleItem().Value.ShouldBe(batch[job.File + ".png"], job.File);
    }

    [Theory]
    [InlineData(ImageFormat.Png, 1)]
    [InlineData(ImageFormat.Jpeg, 0)]
    public void SwitchingItDrawsPngsAnew(ImageFormat format, int drawn)
    {
        CardJob[] jobs = [new(SampleCards.Card("midnight", "og", SampleCards.Words[0]), "card")];
        Run(jobs, format, palette: false).ShouldBe(1);

        Run(jobs, format, palette: true).ShouldBe(drawn);
        Run(jobs, format, palette: true).ShouldBe(0);
    }

    // Patches in which nothing is drawn hold by the same bound on all cards.
    private static void Holds(PixelBuffer exact, double mostDrawn = MostOff)
    {
        ReadOnlySpan<byte> before = exact.Pixels.Span, after = Quantized(exact), ground = exact.Ground is { } g ? g.Bytes : before;
        for (int y = 0; y + Patch <= exact.Height; y += Patch)
            for (int x = 0; x + Patch <= exact.Width; x += Patch)
                for (int channel = 0; channel < 3; channel++)
                {
                    int off = 0;
                    bool drawn = false;
                    for (int i = 0; i < Patch * Patch; i++)
                    {
                        int at = ((((y + (i / Patch)) * exact.Width) + x + (i % Patch)) * 4) + channel;
                        off += after[at] - before[at];
                        drawn = drawn || before[at] != ground[at];
                    }

                    Math.Abs(off / (double)(Patch * Patch)).ShouldBeLessThanOrEqualTo(drawn ? mostDrawn : MostOff, $"{x}, {y}, channel {channel}");
                }
    }

    // What the palette makes of it, whether or not the file is smaller.
    private static byte[] Quantized(PixelBuffer exact)
    {
        byte[] indices = new byte[exact.Width * exact.Height];
        uint[] palette = [.. new Quantizer().Quantize(exact, indices)];
        palette.Length.ShouldBe(256);
        return [.. indices.SelectMany(i => BitConverter.GetBytes(palette[i]))];
    }

    private static Frame Frame(string theme, string size, int words)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        return layout.Arrange(SampleCards.Card(theme, size, SampleCards.Words[words])).Frames[0];
    }

    private static byte[] Encode(PixelBuffer image, EncodingOptions options)
    {
        using MemoryStream stream = new();
        new ImageEncoder().Encode(image, options, stream);
        return stream.ToArray();
    }

    private static ReadOnlySpan<uint> Colors(ReadOnlySpan<byte> rgba) => System.Runtime.InteropServices.MemoryMarshal.Cast<byte, uint>(rgba);

    // From one corner to the other.
    private static PixelBuffer Slope(uint from, uint to)
    {
        const int Side = 400;
        byte[] pixels = new byte[Side * Side * 4];
        for (int i = 0; i < Side * Side; i++)
        {
            double at = ((i % Side) + (i / Side)) / (2.0 * (Side - 1));
            for (int c = 0; c < 3; c++) pixels[(4 * i) + c] = (byte)Math.Round(((byte)(from >> (8 * c)) * (1 - at)) + ((byte)(to >> (8 * c)) * at));
            pixels[(4 * i) + 3] = 255;
        }

        return new PixelBuffer(pixels, Side, Side, Side * 4, true);
    }

    private Dictionary<string, string> Files(IReadOnlyList<CardJob> jobs, int workers)
    {
        using BatchResult result = Batch.Run(
            jobs, SampleCards.Fonts, _folder, null, new BatchOptions { Force = true, Jobs = workers, Encoding = new EncodingOptions { Palette = true } }, null, CancellationToken.None);
        return result.Cards.ToDictionary(c => c.File, c => c.Sha256, StringComparer.Ordinal);
    }

    // How many cards were drawn.
    private int Run(IReadOnlyList<CardJob> jobs, ImageFormat format, bool palette)
    {
        using Manifest? before = Manifest.Open(_folder);
        using BatchResult result = Batch.Run(
            jobs, SampleCards.Fonts, _folder, before, new BatchOptions { Encoding = new EncodingOptions { Format = format, Palette = palette } }, null, CancellationToken.None);
        result.Keep([]);
        return result.Drawn;
    }
}
