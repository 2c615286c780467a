using CsCheck;
using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;
using QuoteCards.Transcripts;
using QuoteCards.Transcripts.Verdicts;

namespace QuoteCards.Tests.Transcripts.Verdicts;

public sealed class VerdictTests
{
    private const string Talk = """
        WEBVTT

        00:00:10.000 --> 00:00:16.000
        <v Ada Okafor>So, um, it's the the mill that we moved to Tallinn in nineteen ninety-nine.

        00:00:16.000 --> 00:00:22.000
        It did not stop for one day, and you know, nobody in the village noticed it.

        00:00:22.000 --> 00:00:23.000
        <v Ben Ilves>Right.

        00:00:23.000 --> 00:00:29.000
        <v Ada Okafor>The whole secret was that Theodora had numbered every stone with chalk.

        00:00:29.000 --> 00:00:35.000
        <v Ben Ilves>Never trust a miller who counts his stones twice before breakfast.

        00:00:35.000 --> 00:00:41.000
        They did not | they say you can hear the wheel at night, but I like the quiet.
        """;

    internal static QuoteCheck Check(string text, string? speaker = null, double? time = null, string talk = Talk)
    {
        Quote quote = new()
        {
            Id = QuoteId.Of(text),
            Text = text,
            Speaker = speaker is null ? null : new Speaker(speaker),
            Time = time is { } t && Timestamp.TryFromSeconds(t, out Timestamp at) ? at : null,
            Provenance = new Provenance(Evidence.Unknown, Evidence.Unknown, Evidence.Unknown),
        };
        return new QuoteChecker(Script.Read(talk).Transcript!, [new Speaker("Ada Okafor"), new Speaker("Ben Ilves")], new CheckOptions()).Check(quote);
    }

    [Theory]
    [InlineData("The whole secret was that Theodora had numbered every stone with chalk.", "verbatim")]
    [InlineData("the whole secret – was that THEODORA had numbered every stone", "verbatim")]
    [InlineData("The whole secret was that Teodora had numbered every stone with chalk.", "verbatim")]
    [InlineData("the mill that we moved to Tallinn in 1999", "verbatim")]
    [InlineData("It's the mill that we moved to Tallinn in 1999.", "edited")]
    [InlineData("It is the mill that we moved to Tallinn in 1999.", "edited")]
    [InlineData("It did not stop for one day, and nobody in the village noticed it.", "edited")]
    [InlineData("It didn't stop for 1 day", "edited")]
    [InlineData("It's the mill that we moved … and nobody in the village noticed it.", "edited")]
    [InlineData("nobody in the village noticed it. The whole secret was that Theodora had numbered every stone", "edited")]
    [InlineData("[The mill] did not stop for one day", "edited")]
    [InlineData("nobody in the village [of Tallinn] noticed it", "edited")]
    [InlineData("Never trust a baker who counts his stones twice before breakfast.", "differs")]
    [InlineData("Never trust a miller who counts stones twice before breakfast.", "differs")]
    [InlineData("Never ever trust a miller who counts his stones twice before breakfast.", "differs")]
    [InlineData("We have always lived in the castle by the sea.", "not-found")]
    [InlineData("…", "not-found")]
    public void EachEditHasItsVerdict(string text, string verdict) => Check(text).VerdictWord.ShouldBe(verdict);

    [Theory]
    [InlineData("It did stop for one day, and, you know, nobody in the village noticed it.")]
    [InlineData("It did … stop for one day, and, you know, nobody in the village noticed it.")]
    [InlineData("It did [really] stop for one day, and, you know, nobody in the village noticed it.")]
    [InlineData("Trust a miller who counts his stones twice before breakfast.")]
    [InlineData("Never trust a miller who [never] counts his stones twice before breakfast.")]
    [InlineData("the mill that we moved to Tallinn in 1998")]
    [InlineData("It did not stop for two days, and, you know, nobody in the village noticed it.")]
    [InlineData("the mill that we moved to Lisbon in nineteen ninety-nine.")]
    [InlineData("The whole secret was that Theodor had numbered every stone with chalk.")]
    [InlineData("The whole secret was that Ben had numbered every stone with chalk.")]
    public void AFlippedNegationAChangedNumberOrNameIsNeverBetterThanDiffers(string text) => Check(text).Verdict.ShouldBe(Verdict.Differs);

    [Theory]
    [InlineData("The start-up moved its e-mail to a health care firm.", "The startup moved its email to a healthcare firm.")]
    [InlineData("The startup moved its email to a healthcare firm.", "The start-up moved its e-mail to a health care firm.")]
    [InlineData("Émile sang in the café with Guðrún and Łukasz.", "Emile sang in the cafe with Gudrun and Lukasz.")]
    [InlineData("Emile sang in the cafe with Gudrun and Lukasz.", "Émile sang in the café with Guðrún and Łukasz.")]
    [InlineData("The colour of the harbour was organised by the centre.", "The color of the harbor was organized by the center.")]
    public void HowAWordIsSpeltCannotBeHeard(string said, string quoted) => CheckIn($"<v Ada>{said}", quoted).Verdict.ShouldBe(Verdict.Verbatim);

    [Theory]
    [InlineData("Das war schon spät, und es war schön.", "Das war schön spät, und es war schön.")]
    [InlineData("Every day is an everyday miracle here.", "Everyday is an every day miracle of work.")]
    public void TwoWordsThatBothAreSaidAreTwoWords(string said, string quoted) => CheckIn($"<v Ada>{said}", quoted).Verdict.ShouldBeOneOf(Verdict.Differs, Verdict.NotFound);

    [Theory]
    [InlineData("The apprentice, right, watered the tulips, well, with seawater, okay, for a month.", "The apprentice watered the tulips, with seawater, for a month.")]
    [InlineData("It's a matter of trust, right? You never get to, you know, to delete a rule.", "It's a matter of trust. You never get to delete a rule.")]
    [InlineData("you never get to you know to delete a rule in this house", "You never get to delete a rule in this house.")]
    public void WhatSaysNothingMayGo(string said, string quoted) => CheckIn($"<v Ada>{said}", quoted).Verdict.ShouldBe(Verdict.Edited);

    [Fact]
    public void RightIsNotAlwaysAFiller() => CheckIn("<v Ada>The captain was right about the tide and the moon.", "The captain was about the tide and the moon.").Verdict.ShouldBe(Verdict.Differs);

    [Theory]
    [InlineData("I don't believe that the orchestra should play louder.", "The orchestra should play louder.", "don't believe that")]
    [InlineData("Nobody is saying that lighthouses are useless at sea.", "Lighthouses are useless at sea.", "Nobody is saying that")]
    [InlineData("It's not that people are lazy in the morning.", "People are lazy in the morning.", "not that")]
    [InlineData("I never said the mayor stole the fountain.", "The mayor stole the fountain.", "never said")]
    [InlineData("I would not, um, go so far as to say the bridge is safe.", "The bridge is safe.", "not, um, go so far as to say")]
    [InlineData("I doubt that the clockmaker read his own instructions.", "The clockmaker read his own instructions.", "doubt that")]
    [InlineData("It's a myth that sailors fear the fog.", "Sailors fear the fog.", "myth that")]
    public void AQuoteCutOutOfADenialDiffers(string said, string quoted, string cut)
    {
        QuoteCheck check = CheckIn($"<v Ada>{said}", quoted);

        check.Verdict.ShouldBe(Verdict.Differs);
        check.Diff[0].ShouldBe(new WordChange(ChangeKind.Removed, "", cut));
    }

    [Theory]
    [InlineData("I'm not a scientist, but the glacier has moved a mile since.", "The glacier has moved a mile since.")]
    [InlineData("We do not sell lamps and the customers love our candles.", "The customers love our candles.")]
    [InlineData("Nobody knew that the fishermen were right about the tide.", "The fishermen were right about the tide.")]
    [InlineData("I can't believe the choir sang through the storm.", "The choir sang through the storm.")]
    [InlineData("There is no doubt that the clockmaker read his instructions.", "The clockmaker read his instructions.")]
    [InlineData("I don't think so. The bridge was closed for the winter.", "The bridge was closed for the winter.")]
    public void ANegationOfSomethingElseIsNoMatter(string said, string quoted) => CheckIn($"<v Ada>{said}", quoted).Verdict.ShouldBe(Verdict.Verbatim);

    [Theory]
    [InlineData("Did anybody ever abuse it? Not once.", "Did anybody ever abuse it? I cannot imagine that, um, nobody did. Not once.")]
    [InlineData("The opera needs patience and a landlord with poor hearing. The second one was deaf, and that is how we survived.", "The opera needs patience and a landlord with poor hearing. My first landlord was called Osvald and he hated brass, so we practised in a laundry for most of the winter. The second one was deaf, and that is how we survived.")]
    public void SentencesLeftOutUnmarkedAreFoundAndDiffer(string quoted, string said)
    {
        QuoteCheck check = CheckIn($"<v Ada>{said}", quoted);

        (check.Verdict, check.Found?.Text).ShouldBe((Verdict.Differs, said));
        check.Diff.Where(d => d.Kind is not (ChangeKind.Filler or ChangeKind.Removed)).Select(d => d.Kind).ShouldBe([ChangeKind.Same, ChangeKind.Same]);
    }

    [Theory]
    [InlineData("You should rewrite it only when the old one works.", "You shouldn't rewrite it only when the old one works.", "should", "shouldn't")]
    [InlineData("It isn't a failure, it was tuition for all of us.", "It is a failure, it was tuition for all of us.", "isn't", "is")]
    [InlineData("The archive cost $2 million for a winter.", "The archive cost 2 million for a winter.", "$2 million", "2 million")]
    public void HalfATokenThatIsWrongIsShownWhole(string quoted, string said, string mine, string theirs) =>
        CheckIn($"<v Ada>{said}", quoted).Diff.Single(d => DiffText.IsWrong(d.Kind)).ShouldBe(new WordChange(ChangeKind.Changed, mine, theirs));

    private static QuoteCheck CheckIn(string said, string quoted) =>
        Check(quoted, talk: $"WEBVTT\n\n00:01.000 --> 00:09.000\n<v Ben>Tell us about the herring and the kettles, if you would.\n\n00:10.000 --> 00:20.000\n{said}\n\n00:21.000 --> 00:25.000\n<v Ben>Silver kettles whistle a third lower than copper ones.\n");

    [Fact]
    public void AnEllipsisMayLeaveOutASentenceThatSaysNo() =>
        Check("it's the mill that we moved to Tallinn … The whole secret was that Theodora had numbered every stone").Verdict.ShouldBe(Verdict.Edited);

    [Fact]
    public void TheVerbLikeIsNoFiller() => Check("but I the quiet, they say you can hear the wheel at night").Verdict.ShouldBe(Verdict.Differs);

    [Fact]
    public void TheDiffShowsWhatWasSaid() => Check("Never trust a baker who counts his stones twice before breakfast.").Diff.ShouldBe(
        [
            new WordChange(ChangeKind.Same, "Never trust a", "Never trust a"),
            new WordChange(ChangeKind.Changed, "baker", "miller"),
            new WordChange(ChangeKind.Same, "who counts his stones twice before breakfast.", "who counts his stones twice before breakfast."),
        ]);

    [Fact]
    public void WhereItWasSaidIsTheEvidence()
    {
        FoundPassage found = Check("nobody in the village noticed it. … Theodora had numbered every stone").Found!;

        (found.Text, found.Speaker, found.Cue, found.LastCue, found.Place.Line).ShouldBe(("nobody in the village noticed it. … Theodora had numbered every stone", "Ada Okafor", 2, 4, 6));
        found.Start!.Value.TotalSeconds.ShouldBe(19, 0.5);
        found.End!.Value.TotalSeconds.ShouldBe(28, 0.5);
    }

    [Theory]
    [InlineData("Never trust a miller who counts his stones twice", "Ben Ilves", "same")]
    [InlineData("Never trust a miller who counts his stones twice", "Ben", "same")]
    [InlineData("Never trust a miller who counts his stones twice", "Ben Illves", "same")]
    [InlineData("Never trust a miller who counts his stones twice", "Ada Okafor", "differs")]
    [InlineData("Never trust a miller who counts his stones twice", null, "unknown")]
    [InlineData("numbered every stone with chalk. Never trust a miller", "Ada Okafor", "turn-boundary")]
    [InlineData("nobody in the village noticed it. The whole secret was that Theodora had numbered", "Ada Okafor", "same")]
    public void TheSpeakerIsChecked(string text, string? speaker, string verdict) => Check(text, speaker).SpeakerWord.ShouldBe(verdict);

    [Theory]
    [InlineData(29.0, "same")]
    [InlineData(33.0, "same")]
    [InlineData(25.0, "same")]
    [InlineData(129.0, "off by 100 s")]
    [InlineData(null, "filled-in")]
    public void TheTimeIsChecked(double? seconds, string verdict) => Check("Never trust a miller who counts his stones twice", time: seconds).TimeWord.ShouldBe(verdict);

    [Fact]
    public void OfTwoEqualPlacesTheNearerInTimeIsMeant()
    {
        string talk = "WEBVTT\n\n" + string.Join("\n\n", Enumerable.Range(0, 60).Select(i => $"00:{i:00}:00.000 --> 00:{i:00}:05.000\n{(i is 7 or 43 ? "And that is how the lantern broke." : $"Here we speak of {i} other things entirely.")}"));

        Check("And that is how the lantern broke.", time: 43 * 60, talk: talk).TimeWord.ShouldBe("same");
        Check("And that is how the lantern broke.", time: 6 * 60, talk: talk).TimeWord.ShouldBe("off by 60 s");
    }

    [Theory]
    [InlineData(60, "same")]
    [InlineData(84, "same")]
    [InlineData(50, "off by 31 s")]
    public void WhereOnlyParagraphsHaveTimesThatOfTheParagraphIsTheQuotes(double noted, string verdict)
    {
        string filler = string.Join(' ', Enumerable.Range(0, 40).Select(i => $"word{i}"));

        Check("We moved the whole mill on a Friday.", time: noted, talk: $"Ada (1:00):\n{filler}. We moved the whole mill on a Friday. {filler}.\n\nBen (1:45):\nDid you now?").TimeWord.ShouldBe(verdict);
    }

    [Fact]
    public void SilenceBehindAParagraphIsNotTalk() =>
        Check("Nobody in the village noticed it.", talk: "Ada (1:00):\nWe moved the whole mill on a Friday. Nobody in the village noticed it.\n\nBen (9:00):\nDid you now?").Found!.Start!.Value.TotalSeconds.ShouldBe(65, 2);

    [Fact]
    public void TheDiffKeepsTheNotesPunctuationAndTheirBrackets() =>
        DiffText.Of(Check("Never trust a baker, who counts [all] his stones … before breakfast!").Diff).ShouldBe("Never trust a [-baker-] {+miller+} who counts [all] his stones … before breakfast!");

    [Fact]
    public void WordsPutInBesideWordsLeftOutAreOtherWords() =>
        Check("Never trust a miller who hates his stones before breakfast.").Diff.Where(d => DiffText.IsWrong(d.Kind)).ShouldBe([new WordChange(ChangeKind.Changed, "hates", "counts"), new WordChange(ChangeKind.Removed, "", "twice")]);

    [Fact]
    public void WithoutTimesTheTimeStaysUnknown() => Check("We moved the whole mill on a Friday.", time: 5, talk: "Ada: We moved the whole mill on a Friday.").TimeWord.ShouldBe("unknown");

    [Fact]
    public void NoTextThrows() => Gen.String[Gen.OneOf(Gen.Char["abot n'’.,…[]()$%-—159 \nAé"], Gen.Char), 0, 120].Sample(text => Check(text).Similarity is >= 0 and <= 1, iter: 1000);
}
