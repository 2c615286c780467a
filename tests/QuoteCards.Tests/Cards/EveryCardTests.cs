using QuoteCards.Cards;
using QuoteCards.Sizes;
using QuoteCards.Themes;

namespace QuoteCards.Tests.Cards;

public sealed class EveryCardTests
{
    public static TheoryData<string, string> All
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (string theme in SampleCards.Themes.Names)
                foreach (CardSize size in SizeTable.BuiltIn.All) all.Add(theme, size.Name);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void AllTextStaysInTheSafeBox(string theme, string size)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        foreach (string words in SampleCards.Words)
        {
            CardRequest card = SampleCards.Card(theme, size, words);
            Arrangement made = layout.Arrange(card);
            made.Diagnostics.ShouldBeEmpty();
            Insets safe = card.Size.Safe;
            Box box = new(safe.Left, safe.Top, card.Size.Width - safe.Left - safe.Right, card.Size.Height - safe.Top - safe.Bottom);
            foreach (DrawItem.Glyphs text in made.Frames.SelectMany(f => f.Items).OfType<DrawItem.Glyphs>().Where(g => g.Role != "mark"))
                box.Contains(text.Bounds, 1).ShouldBeTrue($"{theme} {size} {text.Role} {text.Bounds}");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void ACardWithoutSpeakerOrTimeIsStillMade(string theme, string size)
    {
        using CardLayout layout = new(SampleCards.Fonts);

        layout.Arrange(SampleCards.Card(theme, size, "Nobody knows who said this one.", null)).Frames.Count.ShouldBe(1);
    }

    [Fact]
    public void AQuoteTooLongForOneCardBecomesANumberedSeries()
    {
        using CardLayout layout = new(SampleCards.Fonts);
        string words = string.Join(' ', Enumerable.Repeat("This is a sentence of nine words, give or take.", 60));

        IReadOnlyList<Frame> frames = layout.Arrange(SampleCards.Card("broadsheet", "square", words)).Frames;

        frames.Count.ShouldBeGreaterThan(1);
        frames.Select(f => f.Part).ShouldBe(Enumerable.Range(1, frames.Count));
        string.Join(' ', frames.Select(f => f.Words)).ShouldBe(words);
    }

    [Fact]
    public void AQuoteThatMayNotBeSplitIsAnErrorThatSaysSo()
    {
        using CardLayout layout = new(SampleCards.Fonts);
        string words = string.Join(' ', Enumerable.Repeat("This is a sentence of nine words, give or take.", 60));

        layout.Arrange(SampleCards.Card("broadsheet", "square", words, overflow: OverflowMode.Fail)).Diagnostics.Single().Code.ShouldBe("card-does-not-fit");
    }
}
