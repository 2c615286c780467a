using QuoteCards.Diagnostics;

namespace QuoteCards.Cli.Fetching;

/// <summary>Fetches addresses, one after the other, each once a run.</summary>
/// <param name="network">Opens the way to the network; it is closed when an address was fetched.</param>
/// <param name="limits">How much may be fetched.</param>
/// <param name="cancel">Ends the run.</param>
internal sealed class Fetcher(OpenNetwork network, FetchLimits limits, CancellationToken cancel)
{
    private readonly Dictionary<string, Fetched> _known = new(StringComparer.Ordinal);

    /// <summary>Fetches an address; what was fetched before, or could not be, is not fetched again.</summary>
    /// <exception cref="OperationCanceledException">The run is to end.</exception>
    public Fetched Get(Uri address)
    {
        if (_known.TryGetValue(address.AbsoluteUri, out Fetched? known)) return known;
        if (FetchAddress.Problem(address) is { } problem) return new Fetched(address, null, problem);
        if (_known.Count >= limits.Addresses)
            return new Fetched(address, null, Diagnostic.Error("fetch-count", $"{limits.Addresses} addresses were fetched, which is as many as one run may", default, "--episode picks one episode; \"fetchCount\" in the configuration allows more"));
        // Everything before this waits for nothing; a program of one thread may as well wait here.
        Fetched got = Follow(address).GetAwaiter().GetResult();
        _known[address.AbsoluteUri] = got;
        return got;
    }

    private async Task<Fetched> Follow(Uri first)
    {
        using CancellationTokenSource late = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        late.CancelAfter(limits.Time);
        using HttpMessageInvoker way = new(network());
        Uri address = first;
        try
        {
            for (int led = 0; ; led++)
            {
                using HttpRequestMessage request = new(HttpMethod.Get, address);
                request.Headers.TryAddWithoutValidation("User-Agent", "quotecards");
                request.Headers.TryAddWithoutValidation("Accept", "*/*");
                using HttpResponseMessage response = await way.SendAsync(request, late.Token);
                if (FetchAddress.Next(address, response) is { } next)
                {
                    if (led >= limits.Redirects) return Failed(first, "fetch-redirects", $"it leads on more than {limits.Redirects} times", "\"fetchRedirects\" in the configuration allows more");
                    if (FetchAddress.Problem(next, address) is { } problem) return new Fetched(first, null, problem);
                    address = next;
                    continue;
                }

                if (!response.IsSuccessStatusCode) return Failed(first, "fetch-status", $"the server of {address.Host} answers {(int)response.StatusCode} {response.ReasonPhrase}".TrimEnd(), null);
                return await Body(response, late.Token) is { } bytes ? new Fetched(address, bytes, null) : Failed(first, "fetch-size", $"it is larger than {limits.Bytes >> 20} MB", "\"fetchSize\" in the configuration allows more");
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return Failed(first, "fetch-time", FormattableString.Invariant($"it took longer than {limits.Time.TotalSeconds:0.#} s"), "\"fetchTime\" in the configuration allows more");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or NotSupportedException or InvalidOperationException)
        {
            return new Fetched(first, null, FetchFailure.Of(e, address));
        }
    }

    private async Task<ReadOnlyMemory<byte>?> Body(HttpResponseMessage response, CancellationToken late)
    {
        if (response.Content.Headers.ContentLength > limits.Bytes) return null;
        using Stream stream = await response.Content.ReadAsStreamAsync(late);
        using MemoryStream all = new();
        byte[] block = new byte[1 << 16];
        for (int read; (read = await stream.ReadAsync(block, late)) > 0;)
        {
            if (all.Length + read > limits.Bytes) return null;
            all.Write(block, 0, read);
        }

        return all.GetBuffer().AsMemory(0, (int)all.Length);
    }

    private static Fetched Failed(Uri address, string code, string message, string? hint) => new(address, null, Diagnostic.Error(code, message, default, hint));
}
