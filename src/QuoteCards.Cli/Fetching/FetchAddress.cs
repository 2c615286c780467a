using QuoteCards.Diagnostics;

namespace QuoteCards.Cli.Fetching;

/// <summary>Which addresses may be asked for, and where an answer leads on to.</summary>
internal static class FetchAddress
{
    /// <summary>Why an address is not asked for, or null.</summary>
    /// <param name="address">The address.</param>
    /// <param name="before">The one that led to it, or null.</param>
    public static Diagnostic? Problem(Uri address, Uri? before = null)
    {
        string led = before is null ? "it" : $"it leads on to {SafeText.OneLine($"{address.Scheme}://{address.Host}")}, which";
        if (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp) return Diagnostic.Error("fetch-scheme", $"it leads to a {SafeText.OneLine(address.Scheme)}: address; only https: and http: are fetched");
        if (before?.Scheme == Uri.UriSchemeHttps && address.Scheme == Uri.UriSchemeHttp) return Diagnostic.Error("fetch-downgrade", $"it leads on from https to http, where anybody may change it ({SafeText.OneLine(address.Host)})");
        return address.UserInfo.Length > 0 ? Diagnostic.Error("fetch-credentials", $"{led} holds a name or a password, and none is sent") : null;
    }

    /// <summary>Where an answer leads on to (RFC 9110, section 15.4), or null when it is an answer.</summary>
    public static Uri? Next(Uri from, HttpResponseMessage response) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } to && Uri.TryCreate(from, to, out Uri? next) ? next : null;
}
