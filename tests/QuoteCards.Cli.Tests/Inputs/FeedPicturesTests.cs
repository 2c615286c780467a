using System.Net;
using QuoteCards.Cli.Fetching;
using QuoteCards.Cli.Tests.Fetching;
using SkiaSharp;

namespace QuoteCards.Cli.Tests.Inputs;

/// <summary>The art of an episode, from beside the feed or fetched.</summary>
public sealed class FeedPicturesTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    private static byte[] Picture()
    {
        using SKBitmap bitmap = new(64, 64);
        bitmap.Erase(SKColors.Crimson);
        return bitmap.Encode(SKEncodedImageFormat.Png, 90).ToArray();
    }

    private async Task<byte[]> Card(string image, params string[] more)
    {
        _session.Write("feed.xml", Millwork.Feed(image));
        (await _session.Run(["preview", "0s11", "feed.xml", "--theme", "cover", "--size", "300x300", "--out", "card.png", "--quiet", .. more])).ShouldBe(0);
        return File.ReadAllBytes(_session.Path("card.png"));
    }

    [Fact]
    public async Task TheArtOfTheEpisodeIsShownWhetherItLiesBesideTheFeedOrIsFetched()
    {
        using LocalServer server = new();
        server.Serve("/art.png", "200 OK", "", Picture());
        File.WriteAllBytes(_session.Path("art.png"), Picture());

        byte[] without = await Card("");
        byte[] beside = await Card("<itunes:image href=\"art.png\"/>");
        _session.Network = () => PublicNetwork.Open(IPAddress.IsLoopback);
        byte[] fetched = await Card($"<itunes:image href=\"{server.Address("/art.png")}\"/>", "--fetch");

        beside.ShouldNotBe(without);
        fetched.ShouldBe(beside);
        Directory.GetFiles(Path.GetTempPath(), "*.picture", new EnumerationOptions { RecurseSubdirectories = false }).ShouldBeEmpty();
    }

    [Fact]
    public async Task ArtOfTheUsersOwnWins()
    {
        File.WriteAllBytes(_session.Path("art.png"), Picture());

        byte[] own = await Card("<itunes:image href=\"nothing.png\"/>", "--art", "art.png");

        own.ShouldBe(await Card("<itunes:image href=\"art.png\"/>"));
    }

    [Theory]
    [InlineData("missing.png", "warning[picture-missing]")]
    [InlineData("feed.xml", "warning[picture-broken]")]
    public async Task ArtThatCannotBeUsedIsAWarningAndTheCardDoesWithout(string image, string told)
    {
        byte[] without = await Card("");

        _session.Write("feed.xml", Millwork.Feed($"<itunes:image href=\"{image}\"/>"));
        (await _session.Run("preview", "0s11", "feed.xml", "--theme", "cover", "--size", "300x300", "--out", "card.png")).ShouldBe(0);

        _session.Error.ShouldContain(told);
        File.ReadAllBytes(_session.Path("card.png")).ShouldBe(without);
    }

    [Fact]
    public async Task AThemeWithoutAPlaceForArtNeverAsksForIt()
    {
        _session.Write("feed.xml", Millwork.Feed("<itunes:image href=\"missing.png\"/>"));

        (await _session.Run("render", "feed.xml", "--theme", "plain", "--size", "300x300")).ShouldBe(0);

        _session.Error.ShouldNotContain("missing.png");
    }
}
