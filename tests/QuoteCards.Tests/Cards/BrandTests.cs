using QuoteCards.Cards;
using QuoteCards.Episodes;
using QuoteCards.Tests.Rendering;

namespace QuoteCards.Tests.Cards;

public sealed class BrandTests
{
    [Theory]
    [MemberData(nameof(EveryCardTests.All), MemberType = typeof(EveryCardTests))]
    public void EveryThemeShowsTheLogoWholeAndTheSpeakersPicture(string theme, string size)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        using Picture picture = Picture.Make("stripes");
        CardRequest card = SampleCards.Card(theme, size, SampleCards.Words[1]);
        card = card with { Logo = picture.Path, LogoAspect = 1, Quote = card.Quote with { Speaker = new Speaker("Ada Okafor") { Picture = picture.Path } } };

        Frame frame = layout.Arrange(card).Frames[0];

        DrawItem.Picture[] pictures = [.. frame.Items.OfType<DrawItem.Picture>()];
        pictures.Count(p => p.Radius == 0).ShouldBe(1);
        pictures.Single(p => p.Radius == 0).Box.ShouldSatisfyAllConditions(
            b => b.Width.ShouldBe(b.Height, 0.01), b => new Box(0, 0, frame.Width, frame.Height).Contains(b, 0).ShouldBeTrue());
        if (theme is not ("signal" or "terminal")) pictures.Count(p => p.Radius > 0).ShouldBe(1);
    }

    [Fact]
    public void AWordmarkStandsForTheShowsName()
    {
        using CardLayout layout = new(SampleCards.Fonts);
        using Picture picture = Picture.Make("white");
        CardRequest card = SampleCards.Card("halo", "square", SampleCards.Words[0]);

        int without = Letters(card), emblem = Letters(card with { Logo = picture.Path }), wordmark = Letters(card with { Logo = picture.Path, LogoAspect = 4 });

        emblem.ShouldBe(without);
        wordmark.ShouldBe(without - "The Shipping Hour".Length);

        int Letters(CardRequest c) => layout.Arrange(c).Frames[0].Items.OfType<DrawItem.Glyphs>().Where(g => g.Role != "quote").Sum(g => g.Ids.Length);
    }
}
