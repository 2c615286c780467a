namespace QuoteCards.Cli.Tests.Inputs;

/// <summary>The transcripts of a feed: which is read, and what soundbites take from it.</summary>
public sealed class FeedTranscriptTests : IDisposable
{
    private const string Captions = """
        WEBVTT

        00:02:50.000 --> 00:02:55.000
        <v Ada>A mill does not move itself, and neither does a team.

        00:13:05.000 --> 00:13:09.000
        <v Ada>We had forty metres of rope, and we needed forty-one.

        00:40:00.000 --> 00:40:06.000
        <v Ada>So there we stood. Patience is a tool, like a lever.
        """;

    private readonly Session _session = new();

    public FeedTranscriptTests() => _session.Write("t.vtt", Captions);

    public void Dispose() => _session.Dispose();

    private Task<int> List(string inside)
    {
        _session.Write("feed.xml", Millwork.Feed(inside));
        return _session.Run("list", "feed.xml", "-e", "latest");
    }

    [Fact]
    public async Task TheNextBestIsReadWhereTheBestCannotBe()
    {
        (await List("<podcast:transcript url=\"t.json\" type=\"application/json\"/><podcast:transcript url=\"t.vtt\" type=\"text/vtt\"/>")).ShouldBe(0);

        _session.Out.ShouldContain("verbatim");
        _session.ErrorLines.Single().ShouldBe("feed.xml:5:2: warning[file-missing]: the transcript \"t.json\" is left aside: there is no such file");
    }

    [Fact]
    public async Task OneOnThisMachineIsReadWithoutAWordOfABetterOneOnTheNetwork()
    {
        (await List("<podcast:transcript url=\"https://example.com/t.json\" type=\"application/json\"/><podcast:transcript url=\"t.vtt\" type=\"text/vtt\"/>")).ShouldBe(0);

        _session.Out.ShouldContain("verbatim");
        _session.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task ASoundbiteTakesItsWordsFromTheTranscript()
    {
        (await List("<podcast:transcript url=\"t.vtt\" type=\"text/vtt\"/><podcast:soundbite startTime=\"2402\" duration=\"5\">Patience</podcast:soundbite>")).ShouldBe(0);

        _session.Out.ShouldContain("40:02  Ada Okafor  verbatim   ★ Patience is a tool, like a lever.");
        _session.Error.ShouldBeEmpty();

        (await _session.Run("explain", "k5d9", "feed.xml")).ShouldBe(0);
        _session.Out.ShouldContain("90 % sure, from “Patience”");
    }

    [Fact]
    public async Task ASoundbiteWithoutWordsIsToldForTheEpisodeThatWasPicked()
    {
        (await List("<podcast:soundbite startTime=\"2402\" duration=\"5\">Patience</podcast:soundbite>")).ShouldBe(0);
        _session.ErrorLines.Single().ShouldBe("feed.xml:7:2: warning[soundbite-words]: the soundbite at 40:02, \"Patience\", has no words: no quote of the notes falls into it, and no transcript is known (--transcript names one; --fetch reads the feed's own)");

        (await _session.Run("list", "feed.xml")).ShouldBe(0);
        _session.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task EachEpisodeOfAFeedHasItsOwnCorrections()
    {
        _session.Write("feed.xml", Millwork.Feed("<podcast:transcript url=\"t.vtt\" type=\"text/vtt\"/>").Replace("[13:05]", "[14:00]", StringComparison.Ordinal));

        await _session.Run("check", "feed.xml", "-e", "latest", "--fix");

        Directory.GetFiles(_session.Folder, "*overrides*").Select(Path.GetFileName).Single().ShouldStartWith("feed.s2-e1-moving-day.");
        await _session.Run("list", "feed.xml", "-e", "latest");
        _session.Out.ShouldContain("0s11nk3s     13:05");
    }
}
