namespace QuoteCards.Tests;

public sealed class TimestampTests
{
    [Fact]
    public void SixtyOneMinutesIsAnHourAndOne()
    {
        QuoteCards.Episodes.Timestamp.TryParse("61:05", out var at).ShouldBeTrue();
        at.ToString().ShouldBe("1:01:05");
    }
}
