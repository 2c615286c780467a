using QuoteCards.Tests.Cards;
using QuoteCards.Text.Composition;
using QuoteCards.Text.Shaping;

namespace QuoteCards.Tests.Text.Composition;

public sealed class ComposingTests
{
    [Theory]
    [InlineData("We shipped it on a Friday, and then we slept.", 430, "We shipped|it on a Friday,|and then|we slept.")]
    [InlineData("It weighed 12 kg and cost nothing at all.", 440, "It weighed|12 kg and cost|nothing at all.")]
    [InlineData("They all voted for Mei Hart in the end.", 440, "They all voted|for Mei Hart|in the end.")]
    public void BreaksAreChosenOverTheWholeQuote(string words, double width, string lines) => Lines(words, width, LineMode.Composed).ShouldBe(lines.Split('|'));

    [Fact]
    public void ComposingTakesNoMoreLinesAndNoSmallerTypeThanFirstFit()
    {
        using Shaper shaper = new(SampleCards.Fonts);
        Paragraph text = new(shaper.Shape("If you want to be heard in a loud room, be the one who is quiet.", Style));
        SizeRange range = new(20, 120, 1.05, 1.3, -0.02, 0);

        TextBlock composed = TextFitter.Fit(text, new TextBox(700, 500, 10), range).Block!, first = TextFitter.Fit(text, new TextBox(700, 500, 10), range, LineMode.FirstFit).Block!;

        composed.Size.ShouldBe(first.Size);
        composed.Lines.Count.ShouldBe(first.Lines.Count);
        composed.Lines.ShouldNotBe(first.Lines);
    }

    [Theory]
    [InlineData("一、二、三。", 0.5)]
    [InlineData("言った。」", 0.0)]
    public void FullWidthPunctuationIsHalfWidthAtALinesEnd(string words, double hangs)
    {
        using Shaper shaper = new(SampleCards.Fonts);

        TextLine line = TextFitter.Set(new Paragraph(shaper.Shape(words, Style with { Language = "ja" })), 60, 2000, new SizeRange(60, 60, 1, 1, 0, 0)).Lines.Single();

        (words.Length - line.Width).ShouldBe(hangs == 0 ? 0.5 : 0, 0.02);
    }

    [Fact]
    public void TheStartingMarkHangsWhole()
    {
        using Shaper shaper = new(SampleCards.Fonts);
        ShapedText text = shaper.Shape("“Yes.”", Style);

        TextLine line = TextFitter.Fit(new Paragraph(text), new TextBox(900, 300, 60), new SizeRange(60, 60, 1, 1, 0, 0)).Block!.Lines.Single();

        line.HangStart.ShouldBe(text.Advance[1], 1e-9);
        line.HangEnd.ShouldBeGreaterThan(0);
    }

    private static string[] Lines(string words, double width, LineMode mode)
    {
        using Shaper shaper = new(SampleCards.Fonts);
        TextBlock block = TextFitter.Fit(new Paragraph(shaper.Shape(words, Style)), new TextBox(width, 2000), new SizeRange(60, 60, 1.1, 1.1, 0, 0), mode).Block!;
        return [.. block.Lines.Select(l => words[l.Start..l.End])];
    }

    private static TextStyle Style { get; } = new(SampleCards.Fonts.Find("Inter", 600, false)!, "en");
}
