using QuoteCards.Tests.Cards;
using QuoteCards.Text.Composition;
using QuoteCards.Text.Shaping;

namespace QuoteCards.Tests.Text.Composition;

/// <summary>Which ends of lines a careful setter avoids, and which are welcome.</summary>
public sealed class BreaksTests
{
    [Theory]
    [InlineData("en", "over the|hill")]
    [InlineData("en", "over a|hill")]
    [InlineData("en", "They asked Mei|Hart first")]
    [InlineData("en", "It cost 40|million")]
    [InlineData("en", "in version|2 of it")]
    [InlineData("en", "with Dr.|Hart")]
    [InlineData("en", "it never lies|— they say")]
    [InlineData("en", "and the|👩🏽‍💻 team")]
    [InlineData("fr", "dans la|maison")]
    [InlineData("de", "und der|Hund")]
    [InlineData("ja", "科|学は進む")]
    [InlineData("ja", "進|み続ける")]
    [InlineData("ja", "権利とについ|て平等である")]
    [InlineData("ja", "インター|ネット")]
    [InlineData("zh", "因|为答案会变")]
    [InlineData("zh", "好|的问题")]
    [InlineData("zh", "走了30|分钟")]
    [InlineData("th", "เราจึงบัน|ทึกคำถามไว้")]
    [InlineData("th", "นานกว่าคำ|ตอบ")]
    public void ACarefulSetterEndsNoLineThere(string language, string words) => Cost(language, words).ShouldBeGreaterThanOrEqualTo(BreakCost.Bad);

    [Theory]
    [InlineData("en", "He said so.|Then he left")]
    [InlineData("en", "He said so,|then he left")]
    [InlineData("en", "He left|because it rained")]
    [InlineData("ja", "科学は|進む")]
    [InlineData("ja", "だれもが|同時に")]
    [InlineData("ja", "進み、|市場は")]
    [InlineData("zh", "答案更难得，|因为")]
    public void ALineLikesToEndThere(string language, string words) => Cost(language, words).ShouldBeLessThan(0);

    [Theory]
    [InlineData("en", "both PS3|and PS2")]
    [InlineData("de", "alle Menschen|Europas")]
    [InlineData("en", "THE LATEST|MACHINE")]
    [InlineData("en", "earned it 🇧🇷|1️⃣")]
    [InlineData("th", "เราจึง|บันทึก")]
    [InlineData("th", "กับเรา|นานกว่า")]
    public void WhatIsNoNameNoNumberAndNoWordMayBeParted(string language, string words) => Cost(language, words).ShouldBeLessThan(BreakCost.Bad);

    [Theory]
    [InlineData("hi", "उसने कहा, “Ship|it” और")]
    [InlineData("de", "sagte er „Komm|mit“ und")]
    [InlineData("zh", "她说：‘Ship|it.’然后")]
    public void TwoWordsBetweenMarksRatherStayTogether(string language, string words) => Cost(language, words).ShouldBeInRange(5, BreakCost.Bad);

    [Theory]
    [InlineData("en", "then sleep|😴 — the")]
    [InlineData("en", "with love|❤️ from")]
    [InlineData("pt", "do Brasil|🇧🇷")]
    public void AnEmojiRatherStaysWithTheWordBeforeIt(string language, string words) => Cost(language, words).ShouldBeInRange(5, BreakCost.Bad);

    [Theory]
    [InlineData("en", "Ship it 🚀|then sleep")]
    [InlineData("en", "we did.|😴 And then")]
    [InlineData("en", "we came|home❤️ again")]
    public void BehindAnEmojiAndBehindASentenceALineMayEnd(string language, string words) => Cost(language, words).ShouldBeLessThanOrEqualTo(0);

    [Fact]
    public void AShortQuoteKeepsItsWordsTogetherAtALittleSmallerType()
    {
        using Shaper shaper = new(SampleCards.Fonts);
        Paragraph text = new(shaper.Shape("The microphone never lies — it only leaves things out.", new TextStyle(SampleCards.Fonts.Find("Inter Tight", 600, false)!, "en")));
        SizeRange range = new(34, 150, 1.02, 1.22, -0.028, -0.008);

        TextBlock composed = TextFitter.Fit(text, new TextBox(900, 700, 12), range).Block!, first = TextFitter.Fit(text, new TextBox(900, 700, 12), range, LineMode.FirstFit).Block!;

        Words(first)[0].ShouldBe("The");
        Words(composed)[0].ShouldBe("The microphone");
        composed.Size.ShouldBeGreaterThan(first.Size * 0.88);
        composed.Size.ShouldBeLessThan(first.Size);
    }

    [Fact]
    public void TheRoomForACursorIsKeptAfterTheLastWord()
    {
        using Shaper shaper = new(SampleCards.Fonts);
        Paragraph text = new(shaper.Shape("We shipped it on a Friday, and then we slept.", new TextStyle(SampleCards.Fonts.Find("JetBrains Mono", 400, false)!, "en")));
        for (int width = 500; width < 900; width += 7)
        {
            TextBlock block = TextFitter.Fit(text, new TextBox(width, 700, Tail: 0.6), new SizeRange(30, 150, 1.2, 1.3, 0, 0)).Block!;

            ((block.Lines[^1].Measure + 0.6) * block.Size).ShouldBeLessThanOrEqualTo(width + 0.001);
        }
    }

    private static string[] Words(TextBlock block) => [.. block.Lines.Select(l => block.Shaped.Text[l.Start..l.End])];

    private static double Cost(string language, string words)
    {
        using Shaper shaper = new(SampleCards.Fonts);
        int at = words.IndexOf('|', StringComparison.Ordinal);
        bool spaced = HasSpaces(words[at + 1]) && HasSpaces(words[at - 1]);
        string text = words.Replace("|", spaced ? " " : "", StringComparison.Ordinal);
        return BreakCost.At(new Paragraph(shaper.Shape(text, new TextStyle(SampleCards.Fonts.Find("Inter", 600, false)!, language))), spaced ? at + 1 : at);
    }

    // Letters of scripts with spaces, and the halves of emoji.
    private static bool HasSpaces(char c) => c is < '\u0E00' or (>= '\u0E80' and < '\u2E80') || char.IsSurrogate(c);
}
