using CsCheck;
using QuoteCards.Fonts;
using QuoteCards.Tests.Cards;
using QuoteCards.Text.Composition;
using QuoteCards.Text.Shaping;
using QuoteCards.Text.Unicode;

namespace QuoteCards.Tests.Text.Composition;

public sealed class FittingTests
{
    private static readonly SizeRange Range = new(20, 120, 1.05, 1.3, -0.02, 0);
    private static readonly Gen<double> Side = Gen.Double[120, 1400];

    [Fact]
    public void AnyTextIsSetWholeInOrderWithinItsBoxAndCutsNoCluster() =>
        Gen.Select(Gen.OneOf(Texts.Any, WithLongWords), Side, Side).Sample(
            (text, width, height) =>
            {
                using Shaper shaper = new(SampleCards.Fonts);
                if (TextFitter.Fit(new Paragraph(shaper.Shape(text, Style)), new TextBox(width, height, 20, Parts: true), Range).Block is not { } block) return;
                int at = 0;
                foreach (TextLine line in block.Lines)
                {
                    text[at..line.Start].Trim(Blank).ShouldBeEmpty();
                    GraphemeClusters.IsBoundary(text, line.Start).ShouldBeTrue();
                    GraphemeClusters.IsBoundary(text, line.End).ShouldBeTrue();
                    (line.Measure * block.Size).ShouldBeLessThanOrEqualTo(width + 1e-6);
                    at = line.End;
                }

                text[at..].Trim(Blank).ShouldBeEmpty();
                block.Height.ShouldBeLessThanOrEqualTo(height + 1e-6);
            },
            iter: 3000);

    [Fact]
    public void ASmallerBoxNeverGivesLargerType() =>
        Gen.Select(Gen.OneOf(Texts.Any, WithLongWords), Side, Side, Gen.Double[0.4, 1], Gen.Double[0.4, 1]).Sample(
            (text, width, height, narrower, lower) =>
            {
                using Shaper shaper = new(SampleCards.Fonts);
                Paragraph shaped = new(shaper.Shape(text, Style));
                TextBlock? large = TextFitter.Fit(shaped, new TextBox(width, height, 20, Parts: true), Range).Block;
                TextBlock? small = TextFitter.Fit(shaped, new TextBox(width * narrower, height * lower, 20, Parts: true), Range).Block;
                if (small is null) return;
                large.ShouldNotBeNull();
                small.Size.ShouldBeLessThanOrEqualTo(large.Size);
            },
            iter: 3000);

    [Fact]
    public void TheSameTextGivesTheSameLines() =>
        Gen.Select(Texts.Any, Side).Sample(
            (text, width) =>
            {
                using Shaper one = new(SampleCards.Fonts), other = new(SampleCards.Fonts);
                _ = other.Shape("something set before, مرحبا 🚀", Style);
                TextBlock? a = TextFitter.Fit(new Paragraph(one.Shape(text, Style)), new TextBox(width, 600, 20), Range).Block, b = TextFitter.Fit(new Paragraph(other.Shape(text, Style)), new TextBox(width, 600, 20), Range).Block;
                (a is null).ShouldBe(b is null);
                if (a is null) return;
                a.Size.ShouldBe(b!.Size);
                a.Lines.ShouldBe(b.Lines);
            },
            iter: 1000);

    [Fact]
    public void AWordThatMustBeCutIsCutBetweenClusters() =>
        Gen.Select(Gen.OneOf("w", "e\u0301", "o\u0302\u0301", "क्षि", "한", "\u1112\u1161\u11AB").Array[20, 60].Select(string.Concat), Gen.Double[60, 240]).Sample(
            (word, width) =>
            {
                using Shaper shaper = new(SampleCards.Fonts);
                if (TextFitter.Fit(new Paragraph(shaper.Shape(word, Style)), new TextBox(width, 4000), Range) is not { Block: { } block, CutsWords: true }) return;
                foreach (TextLine line in block.Lines) GraphemeClusters.IsBoundary(word, line.Start).ShouldBeTrue();
            },
            iter: 500);

    [Fact]
    public void AWordWiderThanTheBoxIsCutAndSaidToBe()
    {
        using Shaper shaper = new(SampleCards.Fonts);

        FitResult fit = TextFitter.Fit(new Paragraph(shaper.Shape("See " + new string('w', 80), Style)), new TextBox(400, 600), Range);

        fit.CutsWords.ShouldBeTrue();
        fit.Block!.Lines.ShouldAllBe(l => l.Measure * fit.Block.Size <= 400.001);
    }

    [Fact]
    public void WhatDoesNotFitSaysHowMuchItNeedsAndHowMuchThereIs()
    {
        using Shaper shaper = new(SampleCards.Fonts);

        string? reason = TextFitter.Fit(new Paragraph(shaper.Shape(string.Join(' ', Enumerable.Repeat("word", 100)), Style)), new TextBox(200, 100), Range).Reason;

        reason.ShouldNotBeNull().ShouldMatch(@"^needs \d+ lines; there is room for \d+ at 20 px, the theme's smallest size$");
    }

    private static readonly Gen<string> WithLongWords = Gen.OneOf(
        "Donaudampfschifffahrtsgesellschaftskapitän", "Extraordinarily", "https://example.com/averylongaddressindeed_2025", "превысокомногорассмотрительствующий", "Rhythmlynchpsst",
        "is", "a", "word.", "and", "line", "\n").Array[1, 12].Select(w => string.Join(' ', w));

    private static readonly char[] Blank = [' ', '\n', '\r', '\t', '\u2028', '\u2029', '\u3000', '\u200B', '\u000B', '\u000C', '\u0085'];

    private static TextStyle Style { get; } = new(SampleCards.Fonts.Find("Inter", 600, false)!, "en");
}
