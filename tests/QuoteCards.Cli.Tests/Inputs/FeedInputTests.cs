using System.Text.Json;

namespace QuoteCards.Cli.Tests.Inputs;

public sealed class FeedInputTests : IDisposable
{
    private readonly Session _session = new();

    public FeedInputTests() => _session.Write("feed.xml", Millwork.Feed());

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task EpisodesAreToldApartInColumns()
    {
        (await _session.Run("list", "feed.xml")).ShouldBe(0);

        _session.Out.ReplaceLineEndings("\n").ShouldBe("""
            Millwork · 3 episodes · 3 quotes

            S2E1  2026-11-10    46:10  Moving day
              wgkkam19      2:48  Ada Okafor    A mill does not move itself, and neither does a team.
              0s11nk3s     13:05  Ada Okafor    We had forty metres of rope, and we needed forty-one.

            S1E2  2026-11-03  1:02:05  The long rope  (1 soundbite)

            S1E1  2026-10-27           First light & last light
              p8x50b16      4:05  Ada Okafor    Nobody had told the river about the plan.

            """.ReplaceLineEndings("\n"));
        _session.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("latest", "Moving day")]
    [InlineData("S1E1", "First light & last light")]
    [InlineData("mill-1", "First light & last light")]
    [InlineData("last light", "First light & last light")]
    public async Task AnEpisodeIsPicked(string wanted, string title)
    {
        (await _session.Run("list", "feed.xml", "--episode", wanted)).ShouldBe(0);

        _session.Out.ShouldContain(title);
        _session.Out.ShouldNotContain("The long rope");
    }

    [Fact]
    public async Task SeveralEpisodesArePickedEachOnce()
    {
        (await _session.Run("list", "feed.xml", "-e", "mill-1", "-e", "latest", "-e", "S2E1", "--json")).ShouldBe(0);

        JsonElement episodes = JsonDocument.Parse(_session.Out).RootElement.GetProperty("episodes");
        episodes.EnumerateArray().Select(e => (e.GetProperty("guid").GetString(), e.GetProperty("season").GetString(), e.GetProperty("number").GetString())).ShouldBe([("mill-3", "2", "1"), ("mill-1", "1", "1")]);
        episodes[0].GetProperty("durationSeconds").GetDouble().ShouldBe(2770);
    }

    [Theory]
    [InlineData("1", "error[episode-ambiguous]: 2 episodes fit \"1\": S2E1 Moving day (2026-11-10), S1E1 First light & last light (2026-10-27)")]
    [InlineData("moving dya", "error[episode-unknown]: no episode has the number, guid or title \"moving dya\" (did you mean \"Moving day\"?)")]
    public async Task WhatCannotBePickedIsRefused(string wanted, string told)
    {
        (await _session.Run("render", "feed.xml", "--episode", wanted)).ShouldBe(2);

        _session.ErrorLines.Single().ShouldContain(told);
        _session.Pictures().ShouldBeEmpty();
    }

    [Fact]
    public async Task AnEpisodeOfNotesIsRefused()
    {
        _session.Write("n.md", "“We shipped the whole thing on a Friday.” — Ada [6:20]\n");

        (await _session.Run("list", "n.md", "--episode", "2")).ShouldBe(2);

        _session.ErrorLines.Single().ShouldBe("n.md: error[episode-no-feed]: --episode picks from a feed, and this is none (without it the notes are read whole)");
    }

    [Fact]
    public async Task AFeedComesThroughStandardInputAndOutOfAFolder()
    {
        _session.Input = System.Text.Encoding.UTF8.GetBytes(Millwork.Feed());

        (await _session.Run("list", "-", "--episode", "latest")).ShouldBe(0);
        _session.Out.ShouldStartWith("S2E1 Moving day · Millwork · 2026-11-10 · 46:10");

        _session.Write("other.xml", "<project/>");
        (await _session.Run("list", ".")).ShouldBe(0);
        _session.Out.ShouldStartWith("Millwork · 3 episodes");
    }

    [Fact]
    public async Task TheFormatMayBeToldBeforehand()
    {
        _session.Write("page.txt", "<p>Not a feed.</p>");

        (await _session.Run("list", "page.txt", "--format-in", "feed")).ShouldBe(2);
        _session.ErrorLines.Single().ShouldStartWith("page.txt:1:2: error[feed-not-rss]: the root is <p>, not <rss>");
    }

    [Fact]
    public async Task EveryCommandTakesAFeed()
    {
        (await _session.Run("explain", "p8x5", "feed.xml")).ShouldBe(0);
        _session.Out.ShouldContain("explicit, feed.xml:10");

        (await _session.Run("preview", "p8x5", "feed.xml", "--out", "card.png", "--size", "300x300")).ShouldBe(0);
        File.Exists(_session.Path("card.png")).ShouldBeTrue();

        (await _session.Run("render", "feed.xml", "--size", "300x300")).ShouldBe(0);
        _session.Pictures().Select(p => p.Replace('\\', '/').Split('/')[1]).ShouldBe(["first-light-last-light", "moving-day", "moving-day"]);
    }

    [Fact]
    public async Task AnotherEpisodesCardsAreNobodysOrphans()
    {
        await _session.Run("render", "feed.xml", "--episode", "mill-1", "--size", "300x300");

        (await _session.Run("render", "feed.xml", "--episode", "mill-3", "--size", "300x300", "--prune")).ShouldBe(0);
        _session.Pictures().Length.ShouldBe(3);

        // A quote that is gone from its own episode leaves an orphan.
        _session.Write("feed.xml", Millwork.Feed().Replace("and neither does a team", "and that is that", StringComparison.Ordinal));
        (await _session.Run("render", "feed.xml", "--episode", "mill-3", "--size", "300x300", "--prune")).ShouldBe(0);
        _session.Pictures().Length.ShouldBe(3);
        _session.Pictures().ShouldNotContain(p => p.Contains("wgkkam19", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnEpisodeWithoutQuotesIsListedAndNotDrawn()
    {
        (await _session.Run("list", "feed.xml", "-e", "mill-2")).ShouldBe(0);
        _session.Out.ShouldStartWith("S1E2 The long rope · Millwork · 2026-11-03 · 1:02:05 · 1 soundbite");

        (await _session.Run("render", "feed.xml", "-e", "mill-2")).ShouldBe(2);
        _session.Error.ShouldContain("feed.xml: error[notes-no-quotes]: no quote was found in the notes of \"The long rope\"");
    }

    [Fact]
    public async Task AFeedThatBreaksOffGivesWhatCameBeforeAndAnError()
    {
        _session.Write("feed.xml", Millwork.Feed().Split("<item><title>First")[0]);

        (await _session.Run("list", "feed.xml")).ShouldBe(1);

        _session.Out.ShouldContain("The long rope");
        _session.ErrorLines.Single().ShouldContain("error[feed-invalid]: the XML is malformed: ");
        _session.ErrorLines.Single().ShouldEndWith("; the 2 episodes before it are read");
    }

    [Fact]
    public async Task WhatAnEpisodeThatNobodyAskedForHasWrongIsNotTold()
    {
        string items = string.Concat(Enumerable.Range(0, 100).Select(i => $"<item><title>No. {i}</title><guid>{i}</guid><pubDate>someday</pubDate></item>\n"));
        _session.Write("feed.xml", $"<rss><channel><title>Many</title>\n{items}</channel></rss>");

        await _session.Run("list", "feed.xml", "-e", "40");
        _session.ErrorLines.Single().ShouldStartWith("feed.xml:42:");
    }

    [Fact]
    public async Task ChaptersBesideTheFeedGiveSections()
    {
        _session.Write("feed.xml", Millwork.Feed("<podcast:chapters url=\"chapters/3.json\"/>"));
        _session.Write("chapters/3.json", """{"version":"1.2.0","chapters":[{"startTime":0,"title":"Hello"},{"startTime":700,"title":"Ropes"}]}""");

        (await _session.Run("explain", "0s11", "feed.xml")).ShouldBe(0);

        _session.Out.ShouldContain("section  Ropes: chapter, chapters/3.json:1, 100 % sure, from “11:40 Ropes”");
        _session.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task ChaptersThatCannotBeReadAreAWarning()
    {
        _session.Write("feed.xml", Millwork.Feed("<podcast:chapters url=\"3.json\"/>"));

        (await _session.Run("list", "feed.xml")).ShouldBe(0);
        _session.ErrorLines.Single().ShouldBe("feed.xml:5:2: warning[file-missing]: the chapters \"3.json\" are left aside: there is no such file");

        _session.Write("3.json", "{");
        (await _session.Run("list", "feed.xml")).ShouldBe(0);
        _session.ErrorLines.Single().ShouldStartWith("3.json:1:2: warning[chapters-invalid]");
    }

    [Fact]
    public async Task NotesNameTheirChaptersToo()
    {
        _session.Write("n.md", "---\ntitle: Moving day\nchapters: c.txt\nduration: 46:10\nepisode: 7\n---\n\n“We had forty metres of rope, and we needed forty-one.”\n— Ada [13:05]\n");
        _session.Write("c.txt", "0:00 Hello\n11:40 Ropes\n");

        await _session.Run("list", "n.md", "--json");

        JsonElement episode = JsonDocument.Parse(_session.Out).RootElement.GetProperty("episodes")[0];
        episode.GetProperty("quotes")[0].GetProperty("section").GetString().ShouldBe("Ropes");
        (episode.GetProperty("number").GetString(), episode.GetProperty("durationSeconds").GetDouble()).ShouldBe(("7", 2770));
    }

    [Theory]
    [InlineData("../3.json")]
    [InlineData("/etc/hostname")]
    [InlineData("file:///etc/hostname")]
    [InlineData("%2e%2e/3.json")]
    public async Task AFeedMayNotNameWhatLiesOutsideItsFolder(string location)
    {
        _session.Write("a/feed.xml", Millwork.Feed($"<podcast:chapters url=\"{location}\"/>"));
        _session.Write("3.json", """{"chapters":[{"startTime":0,"title":"Hello"}]}""");

        (await _session.Run("list", "a/feed.xml")).ShouldBe(0);

        _session.ErrorLines.Single().ShouldEndWith($"warning[feed-location]: the chapters \"{location}\" is left aside: it lies outside the feed's folder");
    }
}
