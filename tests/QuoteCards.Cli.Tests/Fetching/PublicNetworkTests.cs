using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using QuoteCards.Cli.Fetching;

namespace QuoteCards.Cli.Tests.Fetching;

/// <summary>Real connections, to this machine alone.</summary>
public sealed class PublicNetworkTests : IDisposable
{
    private static readonly FetchLimits Limits = new(TimeSpan.FromSeconds(20), 1 << 20, 3, 20);

    private readonly LocalServer _server = new();

    public void Dispose() => _server.Dispose();

    private static string Told(string address, Func<IPAddress, bool> isOpen)
    {
        Fetcher fetcher = new(() => PublicNetwork.Open(isOpen), Limits, CancellationToken.None);
        Fetched got = fetcher.Get(new Uri(address));
        return got.Problem?.ToString() ?? System.Text.Encoding.UTF8.GetString(got.Bytes!.Value.Span);
    }

    [Fact]
    public void AnAddressThatIsOpenIsFetched()
    {
        _server.Serve("/a", "Hello.");

        Told(_server.Address("/a"), IPAddress.IsLoopback).ShouldBe("Hello.");
    }

    [Theory]
    [InlineData("127.0.0.1", "error[fetch-private]: 127.0.0.1 is not an address of the public internet, and nothing is fetched from there")]
    [InlineData("0x7f.1", "error[fetch-private]: 127.0.0.1 is not an address of the public internet, and nothing is fetched from there")]
    [InlineData("2130706433", "error[fetch-private]: 127.0.0.1 is not an address of the public internet, and nothing is fetched from there")]
    [InlineData("localhost", "error[fetch-private]: localhost is at ")]
    [InlineData("[::ffff:127.0.0.1]", "error[fetch-private]: ")]
    [InlineData("169.254.169.254", "error[fetch-private]: 169.254.169.254 is not")]
    public void AnAddressThatIsClosedIsNeverConnectedTo(string host, string told)
    {
        Told(_server.Address("/a").Replace("127.0.0.1", host, StringComparison.Ordinal), PublicAddress.Is).ShouldStartWith(told);

        _server.Asked.ShouldBeEmpty();
    }

    [Fact]
    public void ARedirectToAClosedAddressIsNotFollowed()
    {
        _server.Serve("/a", "302 Found", $"Location: {_server.Address("/b").Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}\r\n", []);
        int asked = 0;

        // The first connection may be made, the second may not: as when a name leads elsewhere the second time.
        Told(_server.Address("/a"), _ => asked++ == 0).ShouldStartWith("error[fetch-private]: localhost is at ");

        _server.Asked.ShouldBe(["/a"]);
    }

    [Fact]
    public void WhatUnpacksTooLargeIsRefused()
    {
        using MemoryStream packed = new();
        using (GZipStream zip = new(packed, CompressionLevel.Optimal)) zip.Write(new byte[4 << 20]);
        _server.Serve("/bomb", "200 OK", "Content-Encoding: gzip\r\n", packed.ToArray());

        packed.ToArray().Length.ShouldBeLessThan(1 << 20);
        Told(_server.Address("/bomb"), IPAddress.IsLoopback).ShouldStartWith("error[fetch-size]: it is larger than 1 MB");
    }

    [Theory]
    [InlineData("This is no web server.\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort")]
    [InlineData("")]
    public void WhatBreaksOffIsTold(string answer)
    {
        _server.ServeRaw("/a", answer);

        Told(_server.Address("/a"), IPAddress.IsLoopback).ShouldBe("error[fetch-broken]: 127.0.0.1 answers, but not as a web server should, or breaks off");
    }

    [Fact]
    public void ACertificateThatNobodySignedIsTold()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = new("CN=localhost", key, HashAlgorithmName.SHA256);
        using X509Certificate2 own = request.CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2120, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using LocalServer server = new(own);
        server.Serve("/a", "Hello.");

        Told(server.Address("/a").Replace("http:", "https:", StringComparison.Ordinal), IPAddress.IsLoopback).ShouldBe("error[fetch-certificate]: the certificate of 127.0.0.1 is not valid");

        server.Asked.ShouldBeEmpty();
    }

    [Fact]
    public void WhereNobodyListensIsTold()
    {
        string address = _server.Address("/a");
        _server.Dispose();

        Told(address, IPAddress.IsLoopback).ShouldStartWith("error[fetch-connection]: 127.0.0.1 does not answer at port ");
    }
}
