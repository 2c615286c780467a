using System.Net;
using System.Net.Sockets;

namespace QuoteCards.Cli.Fetching;

/// <summary>The way to the network: nothing is sent along that nobody asked for, and no address is reached that is not open.</summary>
internal static class PublicNetwork
{
    /// <summary>A handler without cookies, credentials, proxies and redirects of its own.</summary>
    /// <param name="isOpen">Which addresses may be reached. It is asked of the address that the connection is then made to, so that a name that changes its mind between two questions gains nothing.</param>
    public static HttpMessageHandler Open(Func<IPAddress, bool> isOpen) => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        Credentials = null,
        PreAuthenticate = false,
        ActivityHeadersPropagator = null,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectCallback = (context, cancel) => Connect(context.DnsEndPoint, isOpen, cancel),
    };

    private static async ValueTask<Stream> Connect(DnsEndPoint to, Func<IPAddress, bool> isOpen, CancellationToken cancel)
    {
        IPAddress[] all = await Dns.GetHostAddressesAsync(to.Host, cancel);
        IPAddress[] open = [.. all.Where(isOpen)];
        if (open.Length == 0) throw all.Length > 0 ? new ClosedAddressException(to.Host, all[0]) : new SocketException((int)SocketError.HostNotFound);
        Exception? last = null;
        foreach (IPAddress address in open)
        {
            Socket socket = new(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, to.Port), cancel);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException e)
            {
                socket.Dispose();
                last = e;
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw last!;
    }
}
