using System.Globalization;
using CsCheck;
using QuoteCards.Cards;
using QuoteCards.Diagnostics;
using QuoteCards.Tests.Text.Composition;

namespace QuoteCards.Tests.Cards;

/// <summary>What holds for a card of any words in any theme and size.</summary>
public sealed class AnyCardTests
{
    private static readonly Gen<string> Theme = Gen.OneOf("broadsheet", "signal", "marker", "terminal", "noir", "plain", "dusk");
    private static readonly Gen<string> Size = Gen.OneOf("square", "story", "landscape", "og");

    [Fact]
    public void AnyWordsAreSetWholeAndInOrderOrRefusedInOneSentence()
    {
        using CardLayout layout = new(SampleCards.Fonts);
        Gen.Select(Texts.Any, Theme, Size).Sample(
            (words, theme, size) =>
            {
                Arrangement made = layout.Arrange(SampleCards.Card(theme, size, words));

                if (made.Frames.Count == 0) made.Diagnostics.ShouldContain(d => d.Code == "card-does-not-fit");
                else Letters(string.Concat(made.Frames.Select(f => f.Words))).ShouldBe(Letters(words));
                foreach (Frame frame in made.Frames)
                    foreach (DrawItem.Glyphs line in frame.Items.OfType<DrawItem.Glyphs>())
                    {
                        line.Ids.Length.ShouldBeGreaterThan(0);
                        line.Places.ShouldAllBe(p => float.IsFinite(p));
                        if (line.Role != "mark") new Box(0, 0, frame.Width, frame.Height).Contains(line.Bounds, 1).ShouldBeTrue($"{theme} {size} {line.Bounds}");
                    }
            },
            iter: 2000,
            threads: 1);
    }

    [Fact]
    public void TheSameWordsGiveTheSameFrameWhateverWasLaidOutBefore()
    {
        using CardLayout used = new(SampleCards.Fonts);
        Gen.Select(Texts.Any, Theme, Size).Sample(
            (words, theme, size) =>
            {
                using CardLayout fresh = new(SampleCards.Fonts);
                CardRequest card = SampleCards.Card(theme, size, words);

                Digest(used.Arrange(card)).ShouldBe(Digest(fresh.Arrange(card)));
            },
            iter: 1000,
            threads: 1);
    }

    // What is laid out has no control characters, and its spaces are single.
    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !SafeText.IsUnsafe(c)));

    private static string Digest(Arrangement made) => string.Join('\n', made.Frames.SelectMany(f => f.Items).Select(i => i is DrawItem.Glyphs g
        ? string.Create(CultureInfo.InvariantCulture, $"{g.Role} {g.Face.Path} {g.Size} {g.Color} {string.Join(',', g.Ids)} {string.Join(',', g.Places)} {g.Bounds}")
        : i.ToString()));
}
