using System.Net;
using QuoteCards.Cli.Fetching;

namespace QuoteCards.Cli.Tests.Fetching;

/// <summary>What becomes of an address, with a network that a test makes up.</summary>
public sealed class FetcherTests
{
    private static readonly FetchLimits Limits = new(TimeSpan.FromSeconds(20), 1 << 20, 3, 2);

    private static HttpResponseMessage Text(string text) => new(HttpStatusCode.OK) { Content = new StringContent(text) };

    private static HttpResponseMessage To(string address, int status = 302)
    {
        HttpResponseMessage made = new((HttpStatusCode)status);
        made.Headers.Location = new Uri(address, UriKind.RelativeOrAbsolute);
        return made;
    }

    private static string Told(string address, Func<Uri, HttpResponseMessage> answer, FetchLimits? limits = null)
    {
        Fetcher fetcher = new(() => new Answering(answer), limits ?? Limits, CancellationToken.None);
        Fetched got = fetcher.Get(new Uri(address));
        return got.Problem?.ToString() ?? System.Text.Encoding.UTF8.GetString(got.Bytes!.Value.Span);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public void ARedirectIsFollowed(int status) => Told("http://a.example/feed", u => u.AbsolutePath == "/feed" ? To("/moved?x=1", status) : Text(u.ToString())).ShouldBe("http://a.example/moved?x=1");

    [Theory]
    [InlineData("https://a.example/1", "http://a.example/2", "error[fetch-downgrade]: it leads on from https to http, where anybody may change it (a.example)")]
    [InlineData("https://a.example/1", "file:///etc/hostname", "error[fetch-scheme]: it leads to a file: address; only https: and http: are fetched")]
    [InlineData("https://a.example/1", "https://me:secret@b.example/2", "error[fetch-credentials]: it leads on to https://b.example, which holds a name or a password, and none is sent")]
    [InlineData("https://a.example/1", "/1", "error[fetch-redirects]: it leads on more than 3 times (\"fetchRedirects\" in the configuration allows more)")]
    public void ARedirectThatIsNoneOfOursIsRefused(string from, string to, string told)
    {
        int asked = 0;

        Told(from, _ => ++asked > 10 ? throw new InvalidOperationException() : To(to)).ShouldBe(told);
    }

    [Fact]
    public void NoPasswordIsSent() => Told("https://me:secret@a.example/", _ => Text("")).ShouldBe("error[fetch-credentials]: it holds a name or a password, and none is sent");

    [Fact]
    public void NothingOfTheUsersIsSent()
    {
        string sent = "";
        Fetcher fetcher = new(() => new Answering(_ => Text("")) { Heard = r => sent = r.Headers.ToString() }, Limits, CancellationToken.None);

        fetcher.Get(new Uri("https://a.example/"));

        sent.ReplaceLineEndings("\n").ShouldBe("User-Agent: quotecards\nAccept: */*\n");
    }

    [Fact]
    public void AnErrorOfTheServerIsTold() => Told("https://a.example/", _ => new HttpResponseMessage(HttpStatusCode.NotFound)).ShouldBe("error[fetch-status]: the server of a.example answers 404 Not Found");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhatIsTooLargeIsRefusedWhetherItSaysSoOrNot(bool says)
    {
        byte[] large = new byte[(1 << 20) + 1];

        Told("https://a.example/", _ => new HttpResponseMessage(HttpStatusCode.OK) { Content = says ? new ByteArrayContent(large) : new StreamContent(new Endless()) })
            .ShouldBe("error[fetch-size]: it is larger than 1 MB (\"fetchSize\" in the configuration allows more)");
    }

    [Fact]
    public void WhatTakesTooLongIsGivenUp()
    {
        Fetcher fetcher = new(() => new Sleeping(), Limits with { Time = TimeSpan.FromMilliseconds(20) }, CancellationToken.None);

        fetcher.Get(new Uri("https://a.example/")).Problem!.Code.ShouldBe("fetch-time");
    }

    [Fact]
    public void TheEndOfTheRunIsNoFailureOfTheServer()
    {
        using CancellationTokenSource stop = new();
        Fetcher fetcher = new(() => new Sleeping(), Limits, stop.Token);
        stop.CancelAfter(20);

        Should.Throw<OperationCanceledException>(() => fetcher.Get(new Uri("https://a.example/")));
    }

    [Fact]
    public void AnAddressIsFetchedOnceAndNoMoreThanARunMay()
    {
        int asked = 0;
        Fetcher fetcher = new(() => new Answering(_ => Text((++asked).ToString(System.Globalization.CultureInfo.InvariantCulture))), Limits, CancellationToken.None);

        foreach (string address in new[] { "https://a.example/1", "https://a.example/1", "https://a.example/2" }) fetcher.Get(new Uri(address)).Problem.ShouldBeNull();
        fetcher.Get(new Uri("https://a.example/3")).Problem!.Code.ShouldBe("fetch-count");
        fetcher.Get(new Uri("https://a.example/1")).Problem.ShouldBeNull();

        asked.ShouldBe(2);
    }

    private sealed class Answering(Func<Uri, HttpResponseMessage> answer) : HttpMessageHandler
    {
        public Action<HttpRequestMessage>? Heard { get; init; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Heard?.Invoke(request);
            return Task.FromResult(answer(request.RequestUri!));
        }
    }

    private sealed class Sleeping : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return Text("");
        }
    }

    private sealed class Endless : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => count;

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
