using QuoteCards.Tests.Cards;
using QuoteCards.Text.Composition;
using QuoteCards.Text.Shaping;

namespace QuoteCards.Tests.Text.Composition;

/// <summary>A word that would make its card small is parted; every other stays whole.</summary>
public sealed class LongWordsTests
{
    private static readonly SizeRange Range = new(34, 188, 1.02, 1.22, -0.028, -0.008);

    [Theory]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitän", "Donau-dampf-schiff-fahrts-ge-sell-schafts-ka-pi-tän")]
    [InlineData("precipitevolissimevolmente", "pre-ci-pi-te-vo-lis-si-me-vol-men-te")]
    [InlineData("человеконенавистничество", "че-ло-ве-ко-не-на-вист-ни-чест-во")]
    public void LongWordsPartBeforeSyllables(string word, string parted)
    {
        using Shaper shaper = new(SampleCards.Fonts);

        WordPart[] places = LongWords.Places(new Paragraph(shaper.Shape(word, Style)).Stops)!;

        string found = string.Concat(word.Select((c, i) => places[i] == WordPart.Syllable ? "-" + c : c.ToString()));
        Softened(found).ShouldBeSubsetOf(Softened(parted));
        Softened(found).Length.ShouldBeGreaterThan(Softened(parted).Length / 2);
    }

    [Theory]
    [InlineData("An extraordinary afternoon.")]
    [InlineData("البرمجياتالمفتوحةالمصدر")]
    [InlineData("ప్రతిపత్తిస్వత్వములవిషయమున")]
    public void WordsOfEverydayAndOfOtherScriptsStayWhole(string words)
    {
        using Shaper shaper = new(SampleCards.Fonts);
        Paragraph text = new(shaper.Shape(words, Style));

        if (text.Parting is not null) Fit(words, 940).Lines.ShouldAllBe(l => !l.Hyphen);
    }

    [Fact]
    public void ALongWordTakesAHyphenRatherThanSmallType()
    {
        const string Words = "Donaudampfschifffahrtsgesellschaftskapitän is one word.";

        TextBlock whole = Fit(Words, 940, parts: false), parted = Fit(Words, 940);

        parted.Size.ShouldBeGreaterThan(whole.Size * 1.3);
        parted.Lines.ShouldContain(l => l.Hyphen);
        parted.Lines.ShouldAllBe(l => l.Measure * parted.Size <= 940.001);
        whole.Lines.ShouldAllBe(l => !l.Hyphen);
    }

    [Fact]
    public void AnAddressIsPartedWithoutAHyphen()
    {
        TextBlock block = Fit("Look at www.averyveryverylongnameofahostthatnobodyeverreads.example first.", 940);

        block.Size.ShouldBeGreaterThan(Range.Min * 1.5);
        block.Lines.ShouldAllBe(l => !l.Hyphen);
    }

    [Fact]
    public void ALittleSpaceStandsBetweenParagraphsAndNoneBetweenVerses()
    {
        TextBlock paragraphs = Fit("We shipped it.\nThen we slept.", 940), verses = Fit("We shipped it\nthen we slept", 940);

        paragraphs.Below(1).ShouldBe(paragraphs.Leading * 1.4, 1e-9);
        verses.Below(1).ShouldBe(verses.Leading, 1e-9);
        paragraphs.Height.ShouldBeLessThanOrEqualTo(700);
    }

    private static string[] Softened(string parted) => [.. Enumerable.Range(0, parted.Length).Where(i => parted[i] == '-').Select(i => parted[..i].Replace("-", "", StringComparison.Ordinal))];

    private static TextBlock Fit(string words, double width, bool parts = true)
    {
        using Shaper shaper = new(SampleCards.Fonts);
        return TextFitter.Fit(new Paragraph(shaper.Shape(words, Style)), new TextBox(width, 700, 12, Parts: parts), Range).Block!;
    }

    private static TextStyle Style { get; } = new(SampleCards.Fonts.Find("Inter Tight", 600, false)!, "en");
}
