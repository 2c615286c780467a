using System.Net;

namespace QuoteCards.Cli.Fetching;

/// <summary>A name leads to an address that is not to be reached.</summary>
internal sealed class ClosedAddressException(string host, IPAddress address) : IOException
{
    public override string Message => host == address.ToString() || host.Trim('[', ']') == address.ToString() ? $"{address} is not an address of the public internet" : $"{host} is at {address}, which is not an address of the public internet";
}
