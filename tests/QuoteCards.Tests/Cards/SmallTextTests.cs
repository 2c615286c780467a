using QuoteCards.Cards;
using QuoteCards.Episodes;
using QuoteCards.Themes;

namespace QuoteCards.Tests.Cards;

/// <summary>Names, shows and times beside the quote.</summary>
public sealed class SmallTextTests
{
    [Theory]
    [MemberData(nameof(EveryCardTests.All), MemberType = typeof(EveryCardTests))]
    public void TheTimeIsNeverShortenedHoweverLongTheNames(string theme, string size)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        CardRequest card = SampleCards.Card(theme, size, SampleCards.Words[1], "Prof. Dr. Maximiliane Featherstonehaugh-Wolfeschlegelstein the Elder of Upper Nether Wallop");
        card = card with { Episode = card.Episode with { Show = new string('w', 120), Title = "Everything We Never Managed to Say About the Harbour, and Then Some More of It" } };

        Arrangement made = layout.Arrange(card);

        made.Frames.Count.ShouldBe(1);
        made.Diagnostics.ShouldNotContain(d => d.Code == "text-shortened" && d.Message.StartsWith("\"18:21\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[{show}][, {time}]", "C#", "1:00", "C#, 1:00")]
    [InlineData("[{show}][, {time}]", "C#", null, "C#")]
    [InlineData("[# {show}][, {time}]", null, "1:00", "1:00")]
    [InlineData("[{time} · ]{show}", "— a show —", null, "— a show —")]
    [InlineData("[{show}][, {time}]", null, null, "")]
    public void OnlyTheTemplatesOwnSeparatorsCloseUp(string template, string? show, string? time, string filled) =>
        TextTemplate.Fill(template, f => f == "show" ? show : time).ShouldBe(filled);

    [Theory]
    [InlineData("ar", "29 يناير 2025")]
    [InlineData("he", "29 בינואר 2025")]
    [InlineData("hi", "29 जनवरी 2025")]
    [InlineData("th", "29 มกราคม 2568")]
    [InlineData("de-AT", "29. Januar 2025")]
    [InlineData("ja", "2025年1月29日")]
    [InlineData("vi", "29 tháng 1, 2025")]
    [InlineData("en", "January 29, 2025")]
    [InlineData("xx", "2025-01-29")]
    [InlineData("ha", "29 Janairu, 2025")]
    [InlineData("fil", "Enero 29, 2025")]
    [InlineData("pcm", "29 Jénúári 2025")]
    [InlineData("arz", "29 يناير 2025")]
    [InlineData("gu", "29 જાન્યુઆરી, 2025")]
    public void ADayIsWrittenAsItsLanguageDoes(string language, string written) => DateText.Long(new DateOnly(2025, 1, 29), language).ShouldBe(written);

    [Theory]
    [InlineData("Ada Okafor", "AO")]
    [InlineData("Ada", "A")]
    [InlineData("エイダ・オカフォー", "エ")]
    [InlineData("เอดา โอคาฟอร์", "อ")]
    [InlineData("99 Voices", "V")]
    public void AMonogramIsTheFirstLettersThatAreSaid(string name, string monogram) => Initials.Of(name).ShouldBe(monogram);

    // A show with a Latin name keeps its letters from left to right on a card that runs from right to left, and the date after it stands to its left.
    [Fact]
    public void ALatinNameStandsWholeOnACardFromTheRight()
    {
        using CardLayout layout = new(SampleCards.Fonts);

        Frame frame = layout.Arrange(SampleCards.Card("cover", "square", SampleCards.Words[2])).Frames[0];

        DrawItem.Glyphs[] line = [.. frame.Items.OfType<DrawItem.Glyphs>().Where(g => g.Role == "role")];
        DrawItem.Glyphs show = line.MaxBy(g => g.Ids.Length)!, time = line.Where(g => g != show).MinBy(g => g.Places[0])!;
        show.Places.Where((_, i) => i % 2 == 0).ShouldBeInOrder();
        time.Places[0].ShouldBeLessThan(show.Places[0]);
    }
}
