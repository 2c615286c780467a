using QuoteCards.Episodes;
using QuoteCards.Transcripts.Verdicts;

namespace QuoteCards.Tests.Transcripts.Corrections;

public sealed class WordCorrectionTests
{
    private const string Talk = """
        WEBVTT

        00:00:10.000 --> 00:00:16.000
        <v Ada Okafor>So, um, it's the the mill that we moved to Tallinn in nineteen ninety-nine.

        00:00:16.000 --> 00:00:22.000
        It did not stop for one day, and you know, nobody in the village noticed it.

        00:00:29.000 --> 00:00:35.000
        <v Ben Ilves>Never trust a miller who counts his stones twice before breakfast.

        00:00:35.000 --> 00:00:41.000
        Anna isn't late, the clock is wrong again.

        00:00:41.000 --> 00:00:47.000
        I do not think that the lamps should burn all night, and you shouldn't paint them before June.
        """;

    [Theory]
    [InlineData("Never trust a baker who counts his stones twice before breakfast.", "Never trust a miller who counts his stones twice before breakfast.")]
    [InlineData("Never trust a baker, who counts his stones – twice – before breakfast!", "Never trust a miller, who counts his stones – twice – before breakfast!")]
    [InlineData("Never ever trust a miller who counts his stones twice before breakfast.", "Never trust a miller who counts his stones twice before breakfast.")]
    [InlineData("Never trust a miller who counts stones twice before breakfast.", "Never trust a miller who counts his stones twice before breakfast.")]
    [InlineData("Always trust a miller who counts his stones twice before breakfast.", "Never trust a miller who counts his stones twice before breakfast.")]
    [InlineData("Trust a miller who counts his stones twice before breakfast.", "Never trust a miller who counts his stones twice before breakfast.")]
    [InlineData("It did stop for one day, and nobody in the village noticed it.", "It did not stop for one day, and nobody in the village noticed it.")]
    [InlineData("It did … stop for one day, and nobody in the village noticed it.", "It did not stop for one day, and nobody in the village noticed it.")]
    [InlineData("It did not stop for two days, and nobody in the [whole] village noticed it.", "It did not stop for one day, and nobody in the [whole] village noticed it.")]
    [InlineData("It’s the mill that we moved to Tallinn in 1998.", "It’s the mill that we moved to Tallinn in nineteen ninety-nine.")]
    [InlineData("Anna is late, the clock is wrong again.", "Anna isn't late, the clock is wrong again.")]
    [InlineData("The lamps should burn all night, and you shouldn't paint them before June.", "I do not think that the lamps should burn all night, and you shouldn't paint them before June.")]
    [InlineData("You should paint them – before June.", "You shouldn't paint them – before June.")]
    public void OnlyTheWrongWordsAreChanged(string noted, string corrected) => Correct(noted).ShouldBe(corrected);

    [Theory]
    [InlineData("Never trust a miller who counts his stones twice before breakfast.")]
    [InlineData("It didn't stop for one day … nobody in the village noticed it.")]
    [InlineData("We have always lived in the castle by the sea.")]
    public void WhatIsRightOrWasNeverSaidHasNoCorrection(string noted) => Correct(noted).ShouldBeNull();

    private static string? Correct(string text)
    {
        Quote quote = new() { Id = QuoteId.Of(text), Text = text, Provenance = new Provenance(Evidence.Unknown, Evidence.Unknown, Evidence.Unknown) };
        QuoteChecker checker = new(Script.Read(Talk).Transcript!, [new Speaker("Ada Okafor"), new Speaker("Ben Ilves")], new CheckOptions());
        return checker.Check(quote).Verdict == QuoteCards.Episodes.Checks.Verdict.Differs ? checker.Correct(quote) : null;
    }
}
