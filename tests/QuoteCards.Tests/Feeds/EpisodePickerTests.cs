using QuoteCards.Diagnostics;
using QuoteCards.Feeds;

namespace QuoteCards.Tests.Feeds;

public sealed class EpisodePickerTests
{
    private static readonly Feed Feed = Written.Channel("""
        <item><title>Moving day</title><guid>mill-2</guid><itunes:season>2</itunes:season><itunes:episode>1</itunes:episode><pubDate>Thu, 08 Oct 2026 23:00:00 EST</pubDate></item>
        <item><title>Moving on: what we learned</title><guid>mill-3</guid><itunes:season>2</itunes:season><itunes:episode>3</itunes:episode><pubDate>Fri, 09 Oct 2026 03:00:00 GMT</pubDate></item>
        <item><title>Extra</title><guid>bonus-3</guid><itunes:season>2</itunes:season><itunes:episode>3</itunes:episode><itunes:episodeType>bonus</itunes:episodeType></item>
        <item><title>First light</title><guid>mill-1</guid><itunes:season>1</itunes:season><itunes:episode>1</itunes:episode><pubDate>Thu, 01 Oct 2026 00:00:00 GMT</pubDate></item>
        <item><title>2</title><guid>https://example.com/?p=7</guid></item>
        """).Feed!;

    [Theory]
    [InlineData("3", "mill-3")]
    [InlineData("#3", "mill-3")]
    [InlineData("03", "mill-3")]
    [InlineData("E3", "mill-3")]
    [InlineData("S1E1", "mill-1")]
    [InlineData("s2e01", "mill-2")]
    [InlineData("2x1", "mill-2")]
    [InlineData("mill-1", "mill-1")]
    [InlineData("https://example.com/?p=7", "https://example.com/?p=7")]
    [InlineData("2", "https://example.com/?p=7")]
    [InlineData("first light", "mill-1")]
    [InlineData("First Light!", "mill-1")]
    [InlineData("learned", "mill-3")]
    [InlineData("moving on what", "mill-3")]
    [InlineData("latest", "mill-2")]
    [InlineData(" Latest ", "mill-2")]
    public void AnEpisodeIsPickedByNumberGuidTitleOrAsTheLatest(string wanted, string guid)
    {
        EpisodePicker.Pick(Feed, wanted, out Diagnostic? problem)?.Guid.ShouldBe(guid);
        problem.ShouldBeNull();
    }

    [Theory]
    [InlineData("1", "error[episode-ambiguous]: 2 episodes fit \"1\": S2E1 Moving day (2026-10-08), S1E1 First light (2026-10-01) (name one by its number")]
    [InlineData("moving", "error[episode-ambiguous]: 2 episodes fit \"moving\": S2E1 Moving day (2026-10-08), S2E3 Moving on: what we learned (2026-10-09) (name")]
    [InlineData("Frist light", "error[episode-unknown]: no episode has the number, guid or title \"Frist light\" (did you mean \"First light\"?)")]
    [InlineData("what we lerned", "error[episode-unknown]: no episode has the number, guid or title \"what we lerned\" (did you mean \"Moving on: what we learned\"?)")]
    [InlineData("99", "error[episode-unknown]: no episode has the number, guid or title \"99\" (the feed has 1 to 3; quotecards list shows them all)")]
    [InlineData("S2E9", "error[episode-unknown]: no episode has the number, guid or title \"S2E9\" (season 2 has 1 to 3; quotecards list shows them all)")]
    [InlineData("S1E9", "error[episode-unknown]: no episode has the number, guid or title \"S1E9\" (season 1 has only 1; quotecards list shows them all)")]
    [InlineData("bonus-33", "error[episode-unknown]: no episode has the number, guid or title \"bonus-33\" (did you mean \"bonus-3\"?)")]
    [InlineData("!", "error[episode-unknown]")]
    [InlineData("", "error[episode-unknown]")]
    public void WhatFitsNoneOrManyIsTold(string wanted, string told)
    {
        EpisodePicker.Pick(Feed, wanted, out Diagnostic? problem).ShouldBeNull();
        (problem! with { Place = default }).ToString().ShouldStartWith(told);
    }

    [Fact]
    public void WithoutDatesTheFirstIsTheLatest() =>
        EpisodePicker.Pick(Written.Channel("<item><title>B</title></item><item><title>A</title></item>").Feed!, "latest", out _)!.Title.ShouldBe("B");
}
