using System.Net.Sockets;
using System.Security.Authentication;
using QuoteCards.Diagnostics;

namespace QuoteCards.Cli.Fetching;

/// <summary>Says in a user's words why an address could not be fetched.</summary>
internal static class FetchFailure
{
    /// <summary>The diagnostic, without a place.</summary>
    public static Diagnostic Of(Exception e, Uri address)
    {
        for (Exception? cause = e; cause is not null; cause = cause.InnerException)
            switch (cause)
            {
                case ClosedAddressException closed: return Told("fetch-private", $"{closed.Message}, and nothing is fetched from there");
                case AuthenticationException: return Told("fetch-certificate", $"the certificate of {address.Host} is not valid");
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }: return Told("fetch-name", $"there is no machine of the name {address.Host}, or no network to ask");
                case SocketException: return Told("fetch-connection", $"{address.Host} does not answer at port {address.Port}");
            }

        return e is HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError }
            ? Told("fetch-name", $"there is no machine of the name {address.Host}, or no network to ask")
            : Told("fetch-broken", $"{address.Host} answers, but not as a web server should, or breaks off");
    }

    private static Diagnostic Told(string code, string message) => Diagnostic.Error(code, SafeText.OneLine(message));
}
