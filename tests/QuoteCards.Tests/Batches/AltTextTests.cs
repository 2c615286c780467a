using CsCheck;
using QuoteCards.Batches;
using QuoteCards.Episodes;

namespace QuoteCards.Tests.Batches;

public sealed class AltTextTests
{
    [Fact]
    public void ItIsTheQuoteWhoSaidItWhereAndWhen() =>
        For("Try it twice.", "Ada Okafor", "The Show", "6:20").ShouldBe("“Try it twice.” — Ada Okafor, The Show, at 6:20");

    [Fact]
    public void WhatIsUnknownIsLeftOut() => For("Try it twice.", null, null, null).ShouldBe("“Try it twice.”");

    [Fact]
    public void ItIsNeverLongerThanNetworksTakeNorCutInsideACharacter() => Gen.Select(Gen.Int[0, 2000], Gen.Int[0, 2000]).Sample((words, name) =>
    {
        string made = For(string.Concat(Enumerable.Repeat("😀a", words)), string.Concat(Enumerable.Repeat("b😀", name)), "The Show", "6:20");

        made.Length.ShouldBeLessThanOrEqualTo(1000);
        for (int i = 0; i < made.Length; i++)
            if (char.IsHighSurrogate(made[i])) char.IsLowSurrogate(made[i + 1]).ShouldBeTrue();
    });

    private static string For(string words, string? speaker, string? show, string? time) => AltText.For(
        new Episode { Show = show },
        new Quote
        {
            Id = QuoteId.Of(words),
            Text = words,
            Speaker = speaker is null ? null : new Speaker(speaker),
            Time = Timestamp.TryParse(time, out Timestamp at) ? at : null,
            Provenance = new Provenance(Evidence.Unknown, Evidence.Unknown, Evidence.Unknown),
        },
        words);
}
