using QuoteCards.Batches;
using QuoteCards.Cards;
using QuoteCards.Encoding;
using QuoteCards.Text.Shaping;

namespace QuoteCards.Tests.Cards;

public sealed class ShapedTextsTests
{
    private static readonly TextStyle Style = new(SampleCards.Fonts.Find("Inter", 400, false)!);

    [Fact]
    public void AQuoteInManySizesIsShapedOnceAndDrawnTheSame()
    {
        ShapedTexts texts = new();
        string[] sizes = ["square", "story", "og"];

        foreach (string words in SampleCards.Words)
            Made(texts, words, sizes).ShouldBe(Made(null, words, sizes));

        texts.Shaped.ShouldBe(SampleCards.Words.Length);
    }

    [Fact]
    public void AnotherFaceDirectionOrEmphasisIsAnotherText()
    {
        ShapedTexts texts = new();
        using Shaper shaper = new(SampleCards.Fonts);
        TextStyle strong = Style with { Strong = SampleCards.Fonts.Find("Inter", 700, false), StrongSpans = [(0, 4)] };

        ShapedText plain = texts.Get(shaper, "Ship it.", Style, null);
        texts.Get(shaper, "Ship it.", Style with { Language = null }, null).ShouldBeSameAs(plain);
        texts.Get(shaper, "Ship it.", Style, 1).BaseLevel.ShouldBe(1);
        texts.Get(shaper, "Ship it.", strong, null).Runs.Count.ShouldBe(2);
        texts.Get(shaper, "Ship it.", strong with { StrongSpans = [(0, 5)] }, null).Runs[0].Run.End.ShouldBe(5);
        texts.Get(shaper, "Ship it.", Style with { Features = ["tnum"] }, null).ShouldNotBeSameAs(plain);
        texts.Shaped.ShouldBe(5);
    }

    [Fact]
    public void TheEarliestGivesWayToTheLatest()
    {
        ShapedTexts texts = new();
        using Shaper shaper = new(SampleCards.Fonts);
        string half = new('a', ShapedTexts.MostCharacters / 2);
        ShapedText first = texts.Get(shaper, half, Style, null), second = texts.Get(shaper, half[..^1] + "b", Style, null);
        texts.Get(shaper, half, Style, null).ShouldBeSameAs(first);

        texts.Get(shaper, "Ship it.", Style, null);

        texts.Get(shaper, half[..^1] + "b", Style, null).ShouldBeSameAs(second);
        texts.Get(shaper, half, Style, null).ShouldNotBeSameAs(first);
    }

    private static string[] Made(ShapedTexts? texts, string words, string[] sizes)
    {
        using CardMaker maker = new(SampleCards.Fonts, new SharedGrounds(), texts, many: true);
        return [.. sizes.SelectMany(s => maker.Make(SampleCards.Card("broadsheet", s, words), new EncodingOptions(), 1, []).Select(m => m.Sha256))];
    }
}
