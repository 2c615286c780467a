using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>One place of the document where a quote stands, as far as its own surroundings tell.</summary>
internal sealed record Mention
{
    public required string Text { get; init; }

    public required Place Place { get; init; }

    public string? Name { get; init; }

    public string? Role { get; init; }

    public EvidenceRule NameRule { get; init; }

    public Place NamePlace { get; init; }

    public Timestamp? Time { get; init; }

    public Timestamp? EndTime { get; init; }

    public Place TimePlace { get; init; }

    public string? Section { get; init; }

    public bool Notable { get; init; }

    public string? Language { get; init; }

    public string? Id { get; init; }
}
