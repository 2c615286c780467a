using System.Net;
using QuoteCards.Cli.Fetching;
using QuoteCards.Cli.Tests.Fetching;

namespace QuoteCards.Cli.Tests.Inputs;

/// <summary>What <c>--fetch</c> allows, and that nothing touches the network without it.</summary>
public sealed class FetchTests : IDisposable
{
    private const string Chapters = """{"chapters":[{"startTime":0,"title":"Hello"},{"startTime":700,"title":"Ropes"}]}""";

    private const string Captions = "WEBVTT\n\n00:02:50.000 --> 00:02:55.000\n<v Ada>A mill does not move itself, and neither does a team.\n\n00:13:05.000 --> 00:13:09.000\n<v Ada>We had forty metres of rope, um, and we needed forty-one.\n";

    private readonly Session _session = new();
    private readonly LocalServer _server = new();

    public void Dispose()
    {
        _session.Dispose();
        _server.Dispose();
    }

    private void Allow() => _session.Network = () => PublicNetwork.Open(IPAddress.IsLoopback);

    // Everything a feed can name, at an address.
    private string Everything(string before) =>
        $"<podcast:chapters url=\"{before}/c.json\"/><podcast:transcript url=\"{before}/t.vtt\" type=\"text/vtt\"/><itunes:image href=\"{before}/i.png\"/><podcast:person img=\"{before}/p.png\">Ada Okafor</podcast:person>";

    [Theory]
    [InlineData("list", "feed.xml")]
    [InlineData("list", "notes.md")]
    [InlineData("explain", "0s11", "feed.xml")]
    [InlineData("check", "feed.xml")]
    [InlineData("preview", "0s11", "feed.xml", "--theme", "cover", "--out", "a.png", "--size", "300x300")]
    [InlineData("render", "feed.xml", "--theme", "cover", "--size", "300x300")]
    [InlineData("list", "http://127.0.0.1/feed.xml")]
    public async Task WithoutFetchNothingTouchesTheNetwork(params string[] args)
    {
        Allow();
        int opened = 0;
        OpenNetwork network = _session.Network;
        _session.Network = () => { opened++; return network(); };
        _session.Write("feed.xml", Millwork.Feed(Everything(_server.Address(""))));
        _session.Write("notes.md", $"---\nchapters: {_server.Address("/c.json")}\ntranscript: {_server.Address("/t.vtt")}\nimage: {_server.Address("/i.png")}\n---\n\n“We had forty metres of rope, and we needed forty-one.” — Ada [13:05]\n");

        await _session.Run([.. args.Select(a => a.Replace("http://127.0.0.1", _server.Address(""), StringComparison.Ordinal))]);

        opened.ShouldBe(0);
        _server.Asked.ShouldBeEmpty();
        _session.Error.ShouldContain("--fetch");
    }

    [Fact]
    public async Task WithFetchTheFeedsOwnAddressesAreFollowed()
    {
        Allow();
        _server.Serve("/feed.xml", Millwork.Feed("<podcast:chapters url=\"c.json\"/><podcast:transcript url=\"/t.vtt\" type=\"text/vtt\"/>"));
        _server.Serve("/c.json", Chapters);
        _server.Serve("/t.vtt", Captions);

        (await _session.Run("check", _server.Address("/feed.xml"), "--fetch", "--episode", "latest")).ShouldBe(0);
        _session.Out.ShouldContain("2 quotes: 1 verbatim, 1 edited");

        (await _session.Run("explain", "0s11", _server.Address("/feed.xml"), "--fetch")).ShouldBe(0);
        _session.Out.ShouldContain($"section  Ropes: chapter, {_server.Address("/c.json")}:1");
    }

    [Fact]
    public async Task AFeedFromTheNetworkMayNameNoFile()
    {
        Allow();
        _server.Serve("/feed.xml", Millwork.Feed($"<podcast:chapters url=\"file://{_session.Path("c.json")}\"/><podcast:transcript url=\"file:///etc/hostname\" type=\"text/vtt\"/>"));
        _session.Write("c.json", Chapters);

        (await _session.Run("list", _server.Address("/feed.xml"), "--fetch", "-e", "latest")).ShouldBe(0);

        _session.ErrorLines.Count(l => l.Contains("warning[feed-location]", StringComparison.Ordinal) && l.EndsWith("a feed from the network may name only what is there, too", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task APageIsReadAsNotes()
    {
        Allow();
        _server.Serve("/page", "<!doctype html><html><head><title>Moving day</title></head><body><blockquote>We had forty metres of rope, and we needed forty-one.<footer>— Ada, 13:05</footer></blockquote></body></html>");

        (await _session.Run("list", _server.Address("/page"), "--fetch")).ShouldBe(0);

        _session.Out.ShouldContain("0s11nk3s     13:05  Ada");
    }

    [Fact]
    public async Task CardsOfAnAddressAreMadeAgainFromIt()
    {
        Allow();
        _server.Serve("/feed.xml", Millwork.Feed());

        (await _session.Run("render", _server.Address("/feed.xml"), "--fetch", "--size", "300x300")).ShouldBe(0);
        (await _session.Run("render", "--fetch", "--size", "300x300", "--json")).ShouldBe(0);

        _session.Out.ShouldContain("\"unchanged\": 3");
    }

    [Fact]
    public async Task WhatCannotBeFetchedIsToldAndTheRestGoesOn()
    {
        Allow();
        _session.Write("feed.xml", Millwork.Feed(Everything(_server.Address(""))));

        (await _session.Run("list", "feed.xml", "--fetch")).ShouldBe(1);

        _session.Out.ShouldContain("We had forty metres of rope");
        _session.Error.ShouldContain($"warning[fetch-status]: the chapters \"{_server.Address("/c.json")}\" are left aside: the server of 127.0.0.1 answers 404 Not Found");
    }

    [Fact]
    public async Task TheConfigurationSetsTheLimits()
    {
        Allow();
        _session.Write("quotecards.json", """{ "fetchCount": 1, "input": ["http://example.invalid/never"] }""");
        _server.Serve("/feed.xml", Millwork.Feed("<podcast:chapters url=\"c.json\"/>"));

        await _session.Run("list", _server.Address("/feed.xml"), "--fetch");

        _session.Error.ShouldContain("are left aside: 1 addresses were fetched, which is as many as one run may (--episode picks one episode; \"fetchCount\" in the configuration allows more)");
        _server.Asked.ShouldBe(["/feed.xml"]);
    }

    [Fact]
    public async Task AnAddressWithoutFetchSaysWhatIsMissing()
    {
        (await _session.Run("list", "https://example.com/feed.xml")).ShouldBe(2);

        _session.ErrorLines.Single().ShouldBe("https://example.com/feed.xml: error[location-remote]: it is on the network, and nothing is fetched without --fetch");
    }
}
