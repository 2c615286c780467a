using QuoteCards.Cards;
using QuoteCards.Encoding;
using QuoteCards.Rendering;
using QuoteCards.Tests.Cards;
using QuoteCards.Tests.Encoding;
using SkiaSharp;

namespace QuoteCards.Tests.Specimen;

/// <summary>Every theme's cards as files: by the letter of the standard, and pixel for pixel what the plain path draws.</summary>
public sealed class CardFileTests
{
    // Latin, Arabic, Japanese, emoji.
    private static readonly string[] Words = SampleCards.Words[1..];

    public static TheoryData<string> Themes => [.. SampleCards.Themes.Names];

    [Fact]
    public void ThereAreTenThemes() => Themes.Count.ShouldBe(10);

    [Theory]
    [MemberData(nameof(Themes))]
    public void CardsInFourScriptsAreSoundFilesOfThePlainPixelsHoweverTheyArePressed(string theme)
    {
        using FrameRenderer renderer = new(SampleCards.Fonts);
        using FrameRenderer plain = new(SampleCards.Fonts) { IsPlain = true };
        ImageEncoder encoder = new();
        foreach (string words in Words)
            foreach (Frame frame in Frames(theme, words, art: null))
                foreach (Compression compression in Enum.GetValues<Compression>())
                    Holds(Encode(encoder, renderer.Draw(frame), compression), plain.Draw(frame));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void ScaledCardsAreSoundFilesOfThePlainPixels(string theme)
    {
        using FrameRenderer renderer = new(SampleCards.Fonts);
        using FrameRenderer plain = new(SampleCards.Fonts) { IsPlain = true };
        ImageEncoder encoder = new();
        Frame frame = Frames(theme, Words[^1], art: null)[0];
        foreach (double scale in new[] { 0.25, 0.73, 2 })
            Holds(Encode(encoder, renderer.Draw(frame, scale), Compression.Balanced), plain.Draw(frame, scale));
    }

    [Theory]
    [InlineData(Compression.Fast)]
    [InlineData(Compression.Balanced)]
    [InlineData(Compression.Smallest)]
    public void CardsOnAPictureAreSoundFilesOfThePlainPixels(Compression compression)
    {
        using FrameRenderer renderer = new(SampleCards.Fonts);
        using FrameRenderer plain = new(SampleCards.Fonts) { IsPlain = true };
        Frame frame = Frames("cover", Words[0], Path.Combine(Checkout.Root, "themes/pictures/landscape.webp"))[0];

        Holds(Encode(new ImageEncoder(), renderer.Draw(frame), compression), plain.Draw(frame));
    }

    private static IReadOnlyList<Frame> Frames(string theme, string words, string? art)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        return layout.Arrange(SampleCards.Card(theme, "og", words) with { Art = art }).Frames;
    }

    // The reader of these tests and Skia's both find the pixels.
    private static void Holds(byte[] file, PixelBuffer plain)
    {
        plain.Plane.ShouldBeNull();
        PngFile png = PngFile.Read(file);
        png.Texts.ShouldBe([new("Description", "Ada — 18:21 🚀")]);
        (png.Width, png.Height).ShouldBe((plain.Width, plain.Height));
        png.Pixels.AsSpan().SequenceEqual(plain.Pixels.Span).ShouldBeTrue();
        using SKBitmap read = SKBitmap.Decode(file, new SKImageInfo(plain.Width, plain.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        read.GetPixelSpan().SequenceEqual(plain.Pixels.Span).ShouldBeTrue();
    }

    private static byte[] Encode(ImageEncoder encoder, PixelBuffer image, Compression compression)
    {
        using MemoryStream stream = new();
        encoder.Encode(image, new EncodingOptions { Compression = compression, Text = [new("Description", "Ada — 18:21 🚀")] }, stream);
        return stream.ToArray();
    }
}
