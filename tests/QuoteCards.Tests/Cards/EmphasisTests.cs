using QuoteCards.Cards;
using QuoteCards.Episodes;
using QuoteCards.Themes;

namespace QuoteCards.Tests.Cards;

/// <summary>Words that the notes or the command line mark stand out in every theme.</summary>
public sealed class EmphasisTests
{
    public static TheoryData<string> Themes => [.. SampleCards.Themes.Names];

    [Theory]
    [MemberData(nameof(Themes))]
    public void MarkedWordsLookDifferentInEveryTheme(string theme)
    {
        const string Words = "We kept the old machine because it was quiet and nobody asked.";

        Frame plain = Draw(theme, Words, null), marked = Draw(theme, Words, "old machine");

        Look(marked).ShouldNotBe(Look(plain));
    }

    [Theory]
    [InlineData("marker", "We kept the old machine, and the new one went back into the box it came in.", "the new one went back into the box")]
    [InlineData("plain", "الجميع يولدون أحرارا متساوين في الكرامة والحقوق، وقد وهبوا عقلا وضميرا، وعليهم أن يعامل بعضهم بعضا بروح الإخاء.", "وقد وهبوا عقلا وضميرا، وعليهم أن يعامل")]
    public void AStrokeFollowsItsWordsFromLineToLine(string theme, string words, string stressed)
    {
        Frame frame = Draw(theme, words, stressed);

        DrawItem.Glyphs[] letters = [.. frame.Items.OfType<DrawItem.Glyphs>().Where(g => g.Role == "quote")];
        DrawItem.Fill[] strokes = [.. frame.Items.OfType<DrawItem.Fill>().Where(f => f.Box.Height > 40)];
        strokes.Length.ShouldBeGreaterThan(1);
        strokes.Select(s => s.Box.Y).Distinct().Count().ShouldBe(strokes.Length);
        foreach (DrawItem.Fill stroke in strokes)
        {
            Box line = letters.Select(l => l.Bounds).Single(b => stroke.Box.Y < b.Y && stroke.Box.Bottom > b.Y + (b.Height / 2) && stroke.Box.Y > b.Y - b.Height);
            stroke.Box.X.ShouldBeGreaterThan(line.X - (letters[0].Size * 0.3));
            stroke.Box.Right.ShouldBeLessThan(line.Right + (letters[0].Size * 0.3));
        }
    }

    [Fact]
    public void AStrokeCoversTheStopAfterItsWords()
    {
        Frame frame = Draw("signal", "We kept it. It was old.", "kept it");

        DrawItem.Fill[] strokes = [.. frame.Items.OfType<DrawItem.Fill>().Where(f => f.Box.Height > 40)];
        DrawItem.Glyphs letters = frame.Items.OfType<DrawItem.Glyphs>().Last(g => g.Color == SampleCards.Themes.Load("signal").Theme!.Emphasis.Color && g.Role == "quote");

        double first = letters.Places[0], last = letters.Places[^2], line = letters.Bounds.Y;
        letters.Ids.Length.ShouldBe("IT.".Length);
        strokes.ShouldContain(s => s.Box.X < first && s.Box.Right > last && s.Box.Y < line && s.Box.Bottom > line);
    }

    [Theory]
    [InlineData("We spent a year on it, and that is the one people still write to us about.", "to us about.")]
    [InlineData("It was quiet. Nobody asked.", "Nobody asked.")]
    [InlineData("科学は速く進み、市場は感情で動く。", "市場は感情で動く。")]
    public void WhereNothingIsMarkedTheClosingWordsStandOut(string words, string ending)
    {
        Quoted made = QuotedText.Make(words, [], null, SampleCards.Themes.Load("marker").Theme!);

        TextSpan span = made.Emphasis.ShouldHaveSingleItem();
        made.Text.Substring(span.Start, span.Length).ShouldBe(ending);
    }

    [Fact]
    public void EmojiAloneNeverStandOut() =>
        QuotedText.Make("Ship it then sleep the team earned it 🚀 😴 🇧🇷", [], null, SampleCards.Themes.Load("marker").Theme!).Emphasis.ShouldAllBe(s => s.Length > 12);

    private static string Look(Frame frame) => string.Join('\n', frame.Items.Select(i => i switch
    {
        DrawItem.Glyphs g => $"{g.Face.Family} {g.Face.Weight} {g.Face.Italic} {g.Color} {g.Ids.Length}",
        DrawItem.Fill f => $"fill {f.Box.X:0} {f.Color}",
        _ => i.GetType().Name,
    }));

    private static Frame Draw(string theme, string words, string? stressed)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        CardRequest card = SampleCards.Card(theme, "square", words);
        if (stressed is not null) card = card with { Quote = card.Quote with { Emphasis = [new TextSpan(words.IndexOf(stressed, StringComparison.Ordinal), stressed.Length)] } };
        return layout.Arrange(card).Frames.ShouldHaveSingleItem();
    }
}
