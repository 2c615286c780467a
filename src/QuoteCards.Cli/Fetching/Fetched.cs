using QuoteCards.Diagnostics;

namespace QuoteCards.Cli.Fetching;

/// <summary>What an address led to.</summary>
/// <param name="Address">Where the bytes came from in the end.</param>
/// <param name="Bytes">What it holds; null when it could not be fetched.</param>
/// <param name="Problem">Why it could not be fetched, without a place; null when it was.</param>
internal sealed record Fetched(Uri Address, ReadOnlyMemory<byte>? Bytes, Diagnostic? Problem);
