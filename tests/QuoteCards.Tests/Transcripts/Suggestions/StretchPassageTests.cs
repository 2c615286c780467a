using QuoteCards.Episodes;
using QuoteCards.Transcripts;
using QuoteCards.Transcripts.Suggestions;

namespace QuoteCards.Tests.Transcripts.Suggestions;

public sealed class StretchPassageTests
{
    private static readonly StretchPassage Said = new(TranscriptReader.Read(System.Text.Encoding.UTF8.GetBytes("""
        WEBVTT

        00:01.000 --> 00:05.000
        <v Ada>So there we stood. Patience is a tool, like a lever.

        00:05.000 --> 00:09.000
        <v Ada>You lean on it, and you wait for the stone to agree.

        00:09.000 --> 00:12.000
        <v Ben>How long did that take you?

        00:12.000 --> 00:40.000
        <v Ada>It took us the whole winter, and every morning the frost had undone a little of what we had managed the day before, so that we began to count in thaws. Nobody had told the river about the plan, and nobody ever would.
        """), "t.vtt").Transcript!);

    private static Suggestion? Of(double from, double to) =>
        Timestamp.TryFromSeconds(from, out Timestamp a) && Timestamp.TryFromSeconds(to, out Timestamp b) ? Said.Of(a, b) : null;

    [Fact]
    public void AShortStretchIsTakenWordForWord() => Of(2.4, 9)!.Text.ShouldBe("Patience is a tool, like a lever. You lean on it, and you wait for the stone to agree.");

    [Fact]
    public void SentencesThatAreCutAreLeftOut() => Of(4, 9.5)!.Text.ShouldBe("You lean on it, and you wait for the stone to agree.");

    [Fact]
    public void OfALongStretchTheBestIsTaken() => Of(1, 40)!.Text.Split(' ').Length.ShouldBeInRange(5, 45);

    [Fact]
    public void TwoVoicesAreNeverOneQuote() => Of(5, 12)!.Speaker.ShouldBe("Ada");

    [Theory]
    [InlineData(100, 120)]
    [InlineData(14, 16)]
    public void WhereNoSentenceIsWholeThereIsNone(double from, double to) => Of(from, to).ShouldBeNull();
}
