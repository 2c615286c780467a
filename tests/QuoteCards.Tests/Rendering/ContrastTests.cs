using QuoteCards.Cards;
using QuoteCards.Rendering;
using QuoteCards.Tests.Cards;
using QuoteCards.Themes;

namespace QuoteCards.Tests.Rendering;

public sealed class ContrastTests
{
    [Theory]
    [MemberData(nameof(EveryCardTests.All), MemberType = typeof(EveryCardTests))]
    public void EveryTextStandsOutFromWhatIsUnderIt(string theme, string size)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        using FrameRenderer renderer = new(SampleCards.Fonts);
        foreach (string words in SampleCards.Words.Take(2))
            foreach (Frame frame in layout.Arrange(SampleCards.Card(theme, size, words)).Frames) Holds(frame, renderer, theme);
    }

    [Theory]
    [InlineData("white")]
    [InlineData("stripes")]
    public void WordsOnTheShowsArtStandOutWhateverTheArt(string art)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        using FrameRenderer renderer = new(SampleCards.Fonts);
        using Picture picture = Picture.Make(art);
        foreach (string size in new[] { "square", "story", "landscape" })
            foreach (string words in SampleCards.Words.Take(2))
                foreach (Frame frame in layout.Arrange(SampleCards.Card("cover", size, words) with { Art = picture.Path }).Frames) Holds(frame, renderer, "cover");
    }

    private static void Holds(Frame frame, FrameRenderer renderer, string theme)
    {
        Theme look = SampleCards.Theme(theme);
        foreach (ContrastReading line in ContrastMeter.Measure(frame, renderer))
        {
            bool mark = line.Role == "mark" || (line.Role == "quote" && look.Marks == MarkStyle.Hang && line.Color == look.MarkColor);
            double wanted = mark ? ContrastMeter.Graphic : line.Role == "quote" ? ContrastMeter.Quote : ContrastMeter.Other;
            line.Ratio.ShouldBeGreaterThanOrEqualTo(wanted, $"{theme} {frame.Width}x{frame.Height} {line}");
        }
    }
}
