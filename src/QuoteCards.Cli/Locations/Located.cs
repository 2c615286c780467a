using QuoteCards.Diagnostics;

namespace QuoteCards.Cli.Locations;

/// <summary>A document that a location led to.</summary>
/// <param name="Name">As the user would name it, for places.</param>
/// <param name="Bytes">What it holds; null when it could not be read.</param>
/// <param name="Problem">Why it could not be read, without a place; null when it was.</param>
internal sealed record Located(string Name, ReadOnlyMemory<byte>? Bytes, Diagnostic? Problem = null)
{
    /// <summary>The full path of a file; null for what was fetched.</summary>
    public string? File { get; init; }

    /// <summary>Where what was fetched came from in the end; null for a file.</summary>
    public Uri? Address { get; init; }
}
