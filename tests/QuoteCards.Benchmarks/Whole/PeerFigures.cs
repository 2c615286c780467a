using System.Text.Json.Serialization;

namespace QuoteCards.Benchmarks.Whole;

/// <summary>One line of <c>peers/peers.mjs</c>.</summary>
/// <param name="Name">Of the peer.</param>
/// <param name="Ground"><c>solid</c> or <c>gradient</c>.</param>
/// <param name="Rate">Cards a second in steady state, all cores at work.</param>
/// <param name="Kib">Mean size of a file.</param>
/// <param name="Mib">The most memory the process held.</param>
internal sealed record PeerFigures(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("ground")] string Ground,
    [property: JsonPropertyName("rate")] double Rate,
    [property: JsonPropertyName("kib")] double Kib,
    [property: JsonPropertyName("mib")] double Mib);
