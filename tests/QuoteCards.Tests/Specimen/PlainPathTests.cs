using QuoteCards.Cards;
using QuoteCards.Encoding;
using QuoteCards.Episodes;
using QuoteCards.Rendering;
using QuoteCards.Tests.Cards;
using SkiaSharp;

namespace QuoteCards.Tests.Specimen;

/// <summary>Every speed-up keeps the pixels.</summary>
public sealed class PlainPathTests
{
    [Theory]
    [InlineData("broadsheet", "square")]
    [InlineData("midnight", "story")]
    [InlineData("terminal", "landscape")]
    public void CardsOfABatchAreThePixelsOfCardsDrawnAloneAndWrittenBySkia(string theme, string size)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        using FrameRenderer renderer = new(SampleCards.Fonts);
        ImageEncoder encoder = new();
        foreach (Quote quote in SpecimenQuotes.All)
        {
            Frame frame = layout.Arrange(SpecimenQuotes.Card(quote, theme, size)).Frames[0];
            using MemoryStream fast = new();
            encoder.Encode(renderer.Draw(frame), new EncodingOptions(), fast);
            using FrameRenderer alone = new(SampleCards.Fonts);

            Pixels(fast.ToArray()).AsSpan().SequenceEqual(Pixels(BySkia(alone.Draw(frame)))).ShouldBeTrue(quote.Text);
        }
    }

    private static byte[] BySkia(PixelBuffer image)
    {
        using SKBitmap bitmap = new(new SKImageInfo(image.Width, image.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        image.Pixels.Span.CopyTo(bitmap.GetPixelSpan());
        return bitmap.Encode(SKEncodedImageFormat.Png, 100)!.ToArray();
    }

    private static byte[] Pixels(byte[] file)
    {
        using SKBitmap read = SKBitmap.Decode(file);
        return read.GetPixelSpan().ToArray();
    }
}
