using QuoteCards.Diagnostics;

namespace QuoteCards.Cli.Fetching;

/// <summary>Fetches addresses, one after the other, each once a run.</summary>
internal sealed class Fetcher : IDisposable
{
    private readonly HttpMessageInvoker _network;
    private readonly FetchLimits _limits;
    private readonly CancellationToken _cancel;
    private readonly Dictionary<string, Fetched> _known = new(StringComparer.Ordinal);

    /// <param name="network">The way to the network, which is disposed with this.</param>
    /// <param name="limits">How much may be fetched.</param>
    /// <param name="cancel">Ends the run.</param>
    public Fetcher(HttpMessageHandler network, FetchLimits limits, CancellationToken cancel) => (_network, _limits, _cancel) = (new HttpMessageInvoker(network), limits, cancel);

    public void Dispose() => _network.Dispose();

    /// <summary>Fetches an address; what was fetched before, or could not be, is not fetched again.</summary>
    /// <exception cref="OperationCanceledException">The run is to end.</exception>
    public Fetched Get(Uri address)
    {
        if (_known.TryGetValue(address.AbsoluteUri, out Fetched? known)) return known;
        if (FetchAddress.Problem(address) is { } problem) return new Fetched(address, null, problem);
        if (_known.Count >= _limits.Addresses)
            return new Fetched(address, null, Diagnostic.Error("fetch-count", $"{_limits.Addresses} addresses were fetched, which is as many as one run may", default, "--episode picks one episode; \"fetchCount\" in the configuration allows more"));
        // Everything before this waits for nothing; a program of one thread may as well wait here.
        Fetched got = Follow(address).GetAwaiter().GetResult();
        _known[address.AbsoluteUri] = got;
        return got;
    }

    private async Task<Fetched> Follow(Uri first)
    {
        using CancellationTokenSource late = CancellationTokenSource.CreateLinkedTokenSource(_cancel);
        late.CancelAfter(_limits.Time);
        Uri address = first;
        try
        {
            for (int led = 0; ; led++)
            {
                using HttpRequestMessage request = new(HttpMethod.Get, address);
                request.Headers.TryAddWithoutValidation("User-Agent", "quotecards");
                request.Headers.TryAddWithoutValidation("Accept", "*/*");
                using HttpResponseMessage response = await _network.SendAsync(request, late.Token);
                if (FetchAddress.Next(address, response) is { } next)
                {
                    if (led >= _limits.Redirects) return Failed(first, "fetch-redirects", $"it leads on more than {_limits.Redirects} times", "\"fetchRedirects\" in the configuration allows more");
                    if (FetchAddress.Problem(next, address) is { } problem) return new Fetched(first, null, problem);
                    address = next;
                    continue;
                }

                if (!response.IsSuccessStatusCode) return Failed(first, "fetch-status", $"the server of {address.Host} answers {(int)response.StatusCode} {response.ReasonPhrase}".TrimEnd(), null);
                return await Body(response, late.Token) is { } bytes ? new Fetched(address, bytes, null) : Failed(first, "fetch-size", $"it is larger than {_limits.Bytes >> 20} MB", "\"fetchSize\" in the configuration allows more");
            }
        }
        catch (OperationCanceledException) when (!_cancel.IsCancellationRequested)
        {
            return Failed(first, "fetch-time", FormattableString.Invariant($"it took longer than {_limits.Time.TotalSeconds:0.#} s"), "\"fetchTime\" in the configuration allows more");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or NotSupportedException or InvalidOperationException)
        {
            return new Fetched(first, null, FetchFailure.Of(e, address));
        }
    }

    private async Task<ReadOnlyMemory<byte>?> Body(HttpResponseMessage response, CancellationToken cancel)
    {
        if (response.Content.Headers.ContentLength > _limits.Bytes) return null;
        using Stream stream = await response.Content.ReadAsStreamAsync(cancel);
        using MemoryStream all = new();
        byte[] block = new byte[1 << 16];
        for (int read; (read = await stream.ReadAsync(block, cancel)) > 0;)
        {
            if (all.Length + read > _limits.Bytes) return null;
            all.Write(block, 0, read);
        }

        return all.GetBuffer().AsMemory(0, (int)all.Length);
    }

    private static Fetched Failed(Uri address, string code, string message, string? hint) => new(address, null, Diagnostic.Error(code, message, default, hint));
}
