using System.Net;
using System.Net.Sockets;

namespace QuoteCards.Cli.Fetching;

/// <summary>Tells addresses of the public internet from those that lead to this machine, its network or nowhere.</summary>
internal static class PublicAddress
{
    // IANA IPv4 Special-Purpose Address Registry (RFC 6890), and multicast (RFC 5771): this host, private, shared by carriers, loopback, link-local,
    // protocol assignments, documentation, 6to4 relays, benchmarks, multicast, reserved and broadcast.
    private static readonly IPNetwork[] Closed4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(IPNetwork.Parse),
    ];

    // Global unicast (RFC 4291, section 2.4), without what the IANA IPv6 registry takes out of it: protocol assignments with Teredo, documentation, 6to4.
    private static readonly IPNetwork Open6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] Closed6 = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    // RFC 6052: the IPv4 internet as a network that has only IPv6 sees it; the last four bytes are the address.
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>True for an address that anybody may reach. An IPv4 address that is mapped into IPv6 is none: no server has one.</summary>
    public static bool Is(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.AddressFamily == AddressFamily.InterNetwork) return !Closed4.Any(n => n.Contains(address));
        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6 || address.ScopeId != 0) return false;
        if (Translated.Contains(address)) return Is(new IPAddress(address.GetAddressBytes()[12..]));
        return Open6.Contains(address) && !Closed6.Any(n => n.Contains(address));
    }
}
