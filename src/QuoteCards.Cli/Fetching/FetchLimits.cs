namespace QuoteCards.Cli.Fetching;

/// <summary>How much may be fetched.</summary>
/// <param name="Time">For one address, with all that it leads on to.</param>
/// <param name="Bytes">Of one address, unpacked.</param>
/// <param name="Redirects">How often one address may lead on.</param>
/// <param name="Addresses">In one run.</param>
internal sealed record FetchLimits(TimeSpan Time, long Bytes, int Redirects, int Addresses);
