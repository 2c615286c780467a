using QuoteCards.Tests.Transcripts.Synthetic;
using QuoteCards.Transcripts.Suggestions;

namespace QuoteCards.Tests.Transcripts.Suggestions;

public sealed class SuggesterTests
{
    private const string Talk = """
        WEBVTT

        00:00.000 --> 00:10.000
        <v Ada>Welcome to the show, everybody, and thanks for joining us in the mill this morning.

        01:30.000 --> 01:40.000
        <v Ben>A mill is not a machine for making flour, but a machine for making neighbours.

        01:41.000 --> 01:46.000
        Um, and, and that was it, I guess, you know.

        03:00.000 --> 03:10.000
        <v Ada>This is brought to you by Kettle, with twenty percent off every copper lid you never needed.

        05:00.000 --> 05:10.000
        <v Ben>Dr. Okafor rebuilt forty-two wheels in Tallinn without ever drawing one of them first.
        """;

    [Fact]
    public void WhatStandsAloneComesFirstAndSaysWhy()
    {
        IReadOnlyList<Suggestion> found = Suggester.Suggest(Script.Read(Talk).Transcript!, 2);

        found.Select(s => s.Text).ShouldBe(["A mill is not a machine for making flour, but a machine for making neighbours.", "Dr. Okafor rebuilt forty-two wheels in Tallinn without ever drawing one of them first."], ignoreOrder: true);
        found[0].Reasons.Sum(r => r.Points).ShouldBe(found[0].Score);
        found.ShouldAllBe(s => s.Reasons.Any(r => r.Name == "contrast"));
    }

    [Fact]
    public void GreetingsAndAdvertisementsAreNeverSuggested() => Suggester.Suggest(Script.Read(Talk).Transcript!, 10).ShouldAllBe(s => !s.Text.Contains("Welcome") && !s.Text.Contains("Kettle"));

    [Theory]
    [InlineData("And that is how a lantern can outlive the man who carried it up the hill.")]
    [InlineData("It was the only lantern on the whole coast that never went out in winter.")]
    [InlineData("Let's talk about the lantern that never went out in the winter of 1954.")]
    [InlineData("Lanterns matter.")]
    [InlineData("the lantern outlived the man who carried it up the hill in the winter of 1954.")]
    [InlineData("The lantern outlived the man who carried it up the hill in the winter of")]
    public void WhatDoesNotStandAloneIsNotSuggested(string said) => Suggester.Suggest(Script.Read($"WEBVTT\n\n00:10.000 --> 00:20.000\n{said}\n").Transcript!, 5).ShouldBeEmpty();

    [Fact]
    public void AThoughtOfTwoSentencesBeatsItsSecondHalf() => Suggester.Suggest(Script.Read("""
        WEBVTT

        00:10.000 --> 00:20.000
        Walk to work for a month before you draw a single line. You will never design the same corner again.
        """).Transcript!, 1).Single().Text.ShouldBe("Walk to work for a month before you draw a single line. You will never design the same corner again.");

    [Fact]
    public void WhatIsQuotedAlreadyIsPassedOver() =>
        Suggester.Suggest(Script.Read(Talk).Transcript!, 9, ["a mill is not a machine for making flour, but a machine for making neighbours"]).ShouldAllBe(s => !s.Text.Contains("flour"));

    [Fact]
    public void AMachinesLabelIsNobodysName() => Suggester.Suggest(Script.Read(Talk.Replace("<v Ben>", "<v SPEAKER_01>", StringComparison.Ordinal)).Transcript!, 1)[0].ToQuote().Speaker.ShouldBeNull();

    [Fact]
    public void ThePageListsEveryReason()
    {
        string page = File.ReadAllText(Path.Combine(Checkout.Root, "src/QuoteCards/Transcripts/Suggestions/README.md"));

        foreach (string reason in Suggester.Suggest(new MadeEpisode(6_000, seed: 3).Transcript, 200).Concat(Suggester.Suggest(Script.Read(Talk).Transcript!, 9)).SelectMany(s => s.Reasons).Select(r => r.Name).Distinct())
            page.ShouldContain($"| {reason} |");
    }

    [Fact]
    public void ThereIsAtMostOneAMinute()
    {
        double[] starts = [.. Suggester.Suggest(new MadeEpisode(6_000, seed: 3).Transcript, 20).Select(s => s.Start!.Value.TotalSeconds).Order()];

        starts.Length.ShouldBe(20);
        starts.Zip(starts.Skip(1), (a, b) => b - a).ShouldAllBe(gap => gap >= 60);
    }

    [Fact]
    public void ASuggestionIsAQuoteThatWasSaid()
    {
        Suggestion best = Suggester.Suggest(Script.Read(Talk).Transcript!, 1)[0];

        (best.ToQuote().Text, best.ToQuote().Speaker!.Name, best.ToQuote().Time).ShouldBe((best.Text, best.Speaker!, best.Start));
    }
}
