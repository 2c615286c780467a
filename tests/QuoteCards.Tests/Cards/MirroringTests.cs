using QuoteCards.Cards;
using QuoteCards.Episodes;

namespace QuoteCards.Tests.Cards;

/// <summary>A card whose quote runs from right to left is laid out from right to left, whatever the theme.</summary>
public sealed class MirroringTests
{
    [Theory]
    [MemberData(nameof(EveryCardTests.All), MemberType = typeof(EveryCardTests))]
    public void EveryOrnamentThatIsNotCentredChangesSides(string theme, string size)
    {
        Frame left = Frame(theme, size, "Nobody listens to a good idea."), right = Frame(theme, size, "الجميع يولدون أحرارا متساوين.");

        DrawItem[] before = Ornaments(left), after = Ornaments(right);

        after.Length.ShouldBe(before.Length);
        for (int i = 0; i < before.Length; i++)
        {
            Box a = BoxOf(before[i])!.Value, b = BoxOf(after[i])!.Value;
            if (a.Width > left.Width * 0.55 || a.Width != b.Width) continue;
            (left.Width - b.Right).ShouldBe(a.X, 1.5, $"{before[i]}");
        }
    }

    [Theory]
    [MemberData(nameof(EveryCardTests.All), MemberType = typeof(EveryCardTests))]
    public void TheLinesAreEvenAtTheRightAndTheNameStandsThere(string theme, string size)
    {
        Frame frame = Frame(theme, size, "الجميع يولدون أحرارا متساوين في الكرامة والحقوق، وقد وهبوا عقلا وضميرا، وعليهم أن يعامل بعضهم بعضا بروح الإخاء.");

        DrawItem.Glyphs[] quote = [.. frame.Items.OfType<DrawItem.Glyphs>().Where(g => g.Role == "quote").GroupBy(g => g.Bounds.Y).OrderBy(g => g.Key).Skip(1).Select(g => g.First())];
        quote.Length.ShouldBeGreaterThan(1);
        (quote.Max(l => l.Bounds.Right) - quote.Min(l => l.Bounds.Right)).ShouldBeLessThan(quote[0].Size * 0.05);
        (quote.Max(l => l.Bounds.X) - quote.Min(l => l.Bounds.X)).ShouldBeGreaterThan(quote[0].Size * 0.1);
        frame.Items.OfType<DrawItem.Glyphs>().First(g => g.Role == "name").Bounds.X.ShouldBeGreaterThan(frame.Width * 0.45);
    }

    [Theory]
    [InlineData("ar", "DeepSeek نموذج جديد، وقد كلّف أقل مما ظننا.", true)]
    [InlineData("arz", "Ada Okafor قالت إن الإصدار جاهز.", true)]
    [InlineData("en", "מי שרוצה שיקשיבו לו, אמר John, שידבר בשקט.", true)]
    [InlineData("en", "مرحبا is the first word that I learned there.", false)]
    [InlineData("he", "שלום", true)]
    [InlineData("ar", "Nobody said a word.", false)]
    [InlineData(null, "DeepSeek نموذج جديد كلّف أقل مما ظننا.", true)]
    public void ALanguageRunsItsWayWhateverItsFirstWordIs(string? language, string words, bool fromRight)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        CardRequest card = SampleCards.Card("plain", "square", words, "Ada");

        Frame frame = layout.Arrange(card with { Quote = card.Quote with { Language = language } }).Frames[0];

        bool right = frame.Items.OfType<DrawItem.Glyphs>().First(g => g.Role == "name").Bounds.X > frame.Width / 2;
        right.ShouldBe(fromRight);
    }

    private static Frame Frame(string theme, string size, string words)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        CardRequest card = SampleCards.Card(theme, size, words, "Ada");
        _ = Timestamp.TryParse("52:10", out Timestamp whole);
        return layout.Arrange(card with { Episode = card.Episode with { Duration = whole } }).Frames[0];
    }

    // Strokes and cursors stand where the words end, which differ.
    private static DrawItem[] Ornaments(Frame frame) => [.. frame.Items.Where(i => i is DrawItem.Fill { Radius: > 0 } or DrawItem.Fill { Box.Height: < 20 } or DrawItem.Outline or DrawItem.Play)];

    private static Box? BoxOf(DrawItem item) => item switch { DrawItem.Fill f => f.Box, DrawItem.Outline o => o.Box, DrawItem.Play p => p.Box, _ => null };
}
