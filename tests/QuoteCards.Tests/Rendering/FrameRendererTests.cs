using QuoteCards.Cards;
using QuoteCards.Encoding;
using QuoteCards.Rendering;
using QuoteCards.Tests.Cards;
using QuoteCards.Tests.Encoding;

namespace QuoteCards.Tests.Rendering;

public sealed class FrameRendererTests
{
    public static TheoryData<string> Themes => [.. SampleCards.Themes.Names];

    [Theory]
    [MemberData(nameof(Themes))]
    public void CardsDrawnOneAfterAnotherAreThePixelsOfCardsDrawnAlone(string theme)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        using FrameRenderer kept = new(SampleCards.Fonts);
        // Long, short, long: what the long one drew must be gone from under the short one; then another size, and back.
        (string Words, string Size)[] cards = [.. SampleCards.Words.Select(w => (w, "square")), (SampleCards.Words[0], "og"), (SampleCards.Words[1], "square"), (SampleCards.Words[0], "square")];
        foreach ((string words, string size) in cards)
        {
            Frame frame = layout.Arrange(SampleCards.Card(theme, size, words)).Frames[0];
            using FrameRenderer alone = new(SampleCards.Fonts);

            Same(kept.Draw(frame), alone.Draw(frame)).ShouldBeTrue($"{theme} {size} {words}");
        }
    }

    [Fact]
    public void ADamagedCardIsMendedAtEveryScale()
    {
        using CardLayout layout = new(SampleCards.Fonts);
        using FrameRenderer kept = new(SampleCards.Fonts);
        foreach (double scale in (double[])[0.25, 1, 1.37, 2])
            foreach (string words in SampleCards.Words)
            {
                Frame frame = layout.Arrange(SampleCards.Card("terminal", "square", words)).Frames[0];
                using FrameRenderer alone = new(SampleCards.Fonts);

                Same(kept.Draw(frame, scale), alone.Draw(frame, scale)).ShouldBeTrue($"{scale} {words}");
            }
    }

    [Theory]
    [InlineData("broadsheet")]
    [InlineData("signal")]
    [InlineData("plain")]
    [InlineData("noir")]
    public void LettersOnAPlainGroundTakeAPalette(string theme)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        using FrameRenderer renderer = new(SampleCards.Fonts);
        using MemoryStream file = new();

        new ImageEncoder().Encode(renderer.Draw(layout.Arrange(SampleCards.Card(theme, "square", SampleCards.Words[1])).Frames[0]), new EncodingOptions(), file);

        PngFile.Read(file.ToArray()).Has("PLTE").ShouldBeTrue();
    }

    private static bool Same(PixelBuffer a, PixelBuffer b) => a.Pixels.Span.SequenceEqual(b.Pixels.Span);
}
