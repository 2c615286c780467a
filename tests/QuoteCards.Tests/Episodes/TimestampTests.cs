using QuoteCards.Episodes;

namespace QuoteCards.Tests.Episodes;

public sealed class TimestampTests
{
    [Theory]
    [InlineData("0:00", 0)]
    [InlineData("1:38", 98)]
    [InlineData("01:38", 98)]
    [InlineData("61:05", 3665)]
    [InlineData("1:01:05", 3665)]
    [InlineData("00:12:34.56", 754.56)]
    [InlineData("00:12:34,5", 754.5)]
    [InlineData("12m34s", 754)]
    [InlineData("1h02m33s", 3753)]
    [InlineData("1h 2m 33s", 3753)]
    public void ATimeIsReadInSeconds(string text, double seconds)
    {
        Timestamp.TryParse(text, out Timestamp at).ShouldBeTrue();
        at.TotalSeconds.ShouldBe(seconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("12")]
    [InlineData("1:60")]
    [InlineData("1:60:00")]
    [InlineData("1:2")]
    [InlineData("-1:00")]
    [InlineData("1:00 pm")]
    public void WhatIsNoTimeIsRefused(string? text) => Timestamp.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("61:05", "1:01:05")]
    [InlineData("00:09", "0:09")]
    [InlineData("0:59:59.9", "59:59")]
    public void ATimeIsWrittenShort(string text, string written)
    {
        Timestamp.TryParse(text, out Timestamp at).ShouldBeTrue();
        at.ToString().ShouldBe(written);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(360_000)]
    public void SecondsOutOfRangeAreRefused(double seconds) => Timestamp.TryFromSeconds(seconds, out _).ShouldBeFalse();
}
