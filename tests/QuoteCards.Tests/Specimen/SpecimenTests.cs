using QuoteCards.Cards;
using QuoteCards.Episodes;
using QuoteCards.Rendering;
using QuoteCards.Sizes;
using QuoteCards.Tests.Cards;

namespace QuoteCards.Tests.Specimen;

public sealed class SpecimenTests
{
    [Fact]
    public void ThereAreFortyQuotes() => SpecimenQuotes.All.Count.ShouldBe(40);

    // Ethnologue 2025, by all speakers; README.md.
    [Theory]
    [InlineData("en", "zh-Hans", "hi", "es", "ar", "fr", "bn", "pt", "ru", "id", "ur", "de", "ja", "pcm", "arz", "mr", "vi", "te", "ha", "tr")]
    public void TheTwentyMostSpokenLanguagesAreThere(params string[] languages) => languages.ShouldBeSubsetOf(SpecimenQuotes.All.Select(q => q.Language!));

    [Theory]
    [InlineData("fil", "Ang lahat ng tao'y isinilang na malaya at pantay-pantay sa karangalan at mga karapatan.")]
    [InlineData("jv", "Saben uwong kalairake kanthi mardika lan darbe martabat lan hak-hak kang padha.")]
    [InlineData("it", "Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti.")]
    [InlineData("wuu", "任何人个私生活、家庭、住宅脱仔通信勿要任意干涉，伊个荣誉脱仔名誉勿要加以攻击。")]
    [InlineData("pnb", "سارے انسان آزاد تے حقوق تے عزت دے لحاظ نال برابر پیدا ہوندے نیں ۔")]
    public void SoAreThoseThatOtherCountsHaveAmongThem(string language, string words)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        foreach (string theme in SampleCards.Themes.Names)
        {
            Arrangement made = layout.Arrange(SpecimenQuotes.Card(SpecimenQuotes.All[0] with { Text = words, Language = language }, theme, "square"));

            made.Diagnostics.ShouldBeEmpty();
            made.Frames[0].Items.OfType<DrawItem.Glyphs>().ShouldAllBe(g => !g.Ids.Contains((ushort)0));
        }
    }

    [Theory]
    [MemberData(nameof(SpecimenQuotes.ThemesAndSizes), MemberType = typeof(SpecimenQuotes))]
    public void EveryQuoteIsSetWholeWithNoEmptyBoxAndInItsPlace(string theme, string size)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        foreach (Quote quote in SpecimenQuotes.All)
        {
            CardRequest card = SpecimenQuotes.Card(quote, theme, size);
            Arrangement made = layout.Arrange(card);

            made.Diagnostics.ShouldBeEmpty(quote.Text);
            Frame frame = made.Frames.ShouldHaveSingleItem();
            frame.Words.ShouldBe(quote.Text);
            Insets safe = card.Size.Safe;
            Box box = new(safe.Left, safe.Top, card.Size.Width - safe.Left - safe.Right, card.Size.Height - safe.Top - safe.Bottom);
            foreach (DrawItem.Glyphs text in frame.Items.OfType<DrawItem.Glyphs>())
            {
                text.Ids.ShouldAllBe(id => id != 0, quote.Text);
                box.Contains(text.Bounds, 1).ShouldBeTrue($"{quote.Text} {text.Bounds}");
            }
        }
    }

    [Fact]
    public void TheLanguageDecidesBetweenJapaneseChineseAndKoreanShapes()
    {
        using CardLayout layout = new(SampleCards.Fonts);

        new[] { "ja", "zh-Hans", "ko" }.Select(FaceOf).Distinct().Count().ShouldBe(3);
        FaceOf("zh").ShouldBe(FaceOf("zh-Hans"));

        string FaceOf(string tag) => layout
            .Arrange(SpecimenQuotes.Card(SpecimenQuotes.All[0] with { Text = "直骨", Language = tag }, "plain", "square")).Frames[0].Items
            .OfType<DrawItem.Glyphs>().First(g => g.Role == "quote").Face.Family;
    }

    [Fact]
    public void ACardIsTheSameWhateverWasDrawnBefore()
    {
        CardRequest[] cards = [.. SpecimenQuotes.All.Select(q => SpecimenQuotes.Card(q, "plain", "square"))];
        string[] alone = [.. cards.Where((_, i) => i % 4 == 0).Select(c => Hash([c])[0])];

        string[] forward = Hash(cards), backward = Hash([.. cards.Reverse()]);

        forward.ShouldBe(backward.Reverse());
        forward.Where((_, i) => i % 4 == 0).ShouldBe(alone);
    }

    private static string[] Hash(CardRequest[] cards)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        using FrameRenderer renderer = new(SampleCards.Fonts);
        return [.. cards.Select(c => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(renderer.Draw(layout.Arrange(c).Frames[0], 0.5).Pixels.Span)))];
    }
}
