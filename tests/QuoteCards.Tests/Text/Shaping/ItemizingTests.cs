using CsCheck;
using QuoteCards.Fonts;
using QuoteCards.Rendering.Letters;
using QuoteCards.Tests.Cards;
using QuoteCards.Text.Shaping;

namespace QuoteCards.Tests.Text.Shaping;

/// <summary>Which face draws what.</summary>
public sealed class ItemizingTests
{
    private static readonly TextStyle Style = new(SampleCards.Fonts.Find("Inter", 600, false)!, "en");

    [Theory]
    [InlineData("🚀")]
    [InlineData("👩🏽‍💻")]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("🇧🇷")]
    [InlineData("🏴󠁧󠁢󠁳󠁣󠁴󠁿")]
    [InlineData("👍🏿")]
    [InlineData("1️⃣")]
    [InlineData("#️⃣")]
    [InlineData("❤️‍🔥")]
    [InlineData("☎️")]
    [InlineData("©️")]
    public void AnEmojiIsOneGlyphOfTheColourFont(string emoji)
    {
        using Shaper shaper = new(SampleCards.Fonts);

        ShapedText shaped = shaper.Shape($"a {emoji} b", Style);

        ShapedRun run = shaped.Runs.Single(r => SampleCards.Fonts.Emoji.Contains(r.Face));
        run.Glyphs.Length.ShouldBe(1);
        run.Glyphs[0].ShouldNotBe((ushort)0);
        shaped.Missing.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("☎\uFE0E")]
    [InlineData("❤\uFE0E")]
    [InlineData("©")]
    [InlineData("1")]
    [InlineData("#")]
    [InlineData("™")]
    public void WhatAsksForTextIsNotDrawnInColour(string text)
    {
        using Shaper shaper = new(SampleCards.Fonts);

        ShapedText shaped = shaper.Shape($"a {text} b", Style);

        shaped.Runs.ShouldAllBe(r => !SampleCards.Fonts.Emoji.Contains(r.Face));
        shaped.Missing.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("좋은 질문", "Noto Sans KR")]
    [InlineData("ไทย", "Noto Sans Thai")]
    public void AHeavyQuoteIsHeavyInScriptsThatHaveOneWeight(string words, string family)
    {
        FontFace thin = SampleCards.Fonts.Find(family, 700, false)!;
        using Shaper shaper = new(SampleCards.Fonts);
        using OutlineCache outlines = new();

        ShapedRun run = shaper.Shape(words, Style with { Face = SampleCards.Fonts.Find("Inter", 700, false)! }).Runs[0];

        run.Face.Weight.ShouldBe(700);
        InkBox heavy = outlines.Of(run.Face)![run.Glyphs[0]].Ink, light = outlines.Of(thin)![run.Glyphs[0]].Ink;
        (heavy.Right - heavy.Left - (light.Right - light.Left)).ShouldBe(0.03, 0.008);
        ReferenceEquals(shaper.Shape(words, Style).Runs[0].Face, thin).ShouldBeFalse();
        shaper.Shape(words, Style with { Face = SampleCards.Fonts.Find("Newsreader", 500, false)! }).Runs[0].Face.ShouldBeSameAs(thin);
    }

    [Fact]
    public void FiguresInMarkedWordsTakeTheirFace()
    {
        FontFace strong = SampleCards.Fonts.Find("Inter", 700, false)!;
        const string Words = "about 42 مرحبا people";
        using Shaper shaper = new(SampleCards.Fonts);

        ShapedText shaped = shaper.Shape(Words, Style with { Strong = strong, StrongSpans = [(6, 8)] });

        shaped.Runs.Single(r => r.Face == strong).Run.ShouldSatisfyAllConditions(r => r.Start.ShouldBe(6), r => r.End.ShouldBe(8));
    }

    // A letter of another script at the end sends the same words the long way.
    [Fact]
    public void TheShortWayForLatinCutsAsTheLongWayDoes() =>
        Gen.Select(Gen.OneOf("a", "Word", "é", "ß", " ", ",", ".", "’", "“", "”", "—", "…", "3", "18:21", "€", "©", "\u00A0", "ř", "-").Array[1, 12], Gen.Int[0, 6], Gen.Int[0, 6]).Sample(
            (pieces, from, length) =>
            {
                string text = string.Concat(pieces) + "a";
                TextStyle style = Style with { Strong = SampleCards.Fonts.Find("Inter", 700, false), StrongSpans = [(from, from + length)] };
                Itemizer itemizer = new(SampleCards.Fonts);

                List<TextRun> quick = itemizer.Cut(text, style, new byte[text.Length], []), slow = itemizer.Cut(text + "字", style, new byte[text.Length + 1], []);

                quick.Select(r => (r.Start, r.End, r.Face, r.Script)).ShouldBe(slow.Where(r => r.Start < text.Length).Select(r => (r.Start, r.End, r.Face, r.Script)));
            },
            iter: 2000);
}
