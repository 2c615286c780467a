using QuoteCards.Cards;
using QuoteCards.Episodes;
using QuoteCards.Rendering;
using QuoteCards.Sizes;
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
    [InlineData("black")]
    [InlineData("stripes")]
    [InlineData("checkerboard")]
    public void WordsOnTheShowsArtStandOutWhateverTheArt(string art)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        using FrameRenderer renderer = new(SampleCards.Fonts);
        using Picture picture = Picture.Make(art);
        foreach (string size in SizeTable.BuiltIn.All.Select(s => s.Name))
            foreach (string words in SampleCards.Words.Take(2))
                foreach (Frame frame in layout.Arrange(SampleCards.Card("cover", size, words) with { Art = picture.Path }).Frames) Holds(frame, renderer, "cover");
    }

    [Theory]
    [MemberData(nameof(EveryCardTests.All), MemberType = typeof(EveryCardTests))]
    public void WordsThatStandOutKeepTheirContrast(string theme, string size)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        using FrameRenderer renderer = new(SampleCards.Fonts);
        CardRequest card = SampleCards.Card(theme, size, SampleCards.Words[1]);
        Quote marked = card.Quote with { Emphasis = [new TextSpan(card.Quote.Text.IndexOf("only getting the new one", StringComparison.Ordinal), 24)] };
        foreach (Frame frame in layout.Arrange(card with { Quote = marked }).Frames) Holds(frame, renderer, theme);
    }

    private static void Holds(Frame frame, FrameRenderer renderer, string theme)
    {
        Theme look = SampleCards.Theme(theme);
        // Capitals have nothing under the baseline.
        bool capitals = look.Roles["quote"].Case == LetterCase.Upper;
        frame = frame with { Items = [.. frame.Items.Select(i => capitals && i is DrawItem.Glyphs { Role: "quote" } g ? g with { Bounds = g.Bounds with { Height = g.Size * g.Face.Metrics.CapHeight } } : i)] };
        foreach (ContrastReading line in ContrastMeter.Measure(frame, renderer))
        {
            bool mark = line.Role == "mark" || (line.Role == "quote" && look.Marks == MarkStyle.Hang && line.Color == look.MarkColor);
            double wanted = mark ? ContrastMeter.Graphic : line.Role == "quote" ? ContrastMeter.Quote : ContrastMeter.Other;
            line.Ratio.ShouldBeGreaterThanOrEqualTo(wanted, $"{theme} {frame.Width}x{frame.Height} {line}");
        }
    }
}
