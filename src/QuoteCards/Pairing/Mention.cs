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

    public string? Handle { get; init; }

    public EvidenceRule NameRule { get; init; }

    public Place NamePlace { get; init; }

    /// <summary>True when the words may be a heading as well as a name: they count only if the episode has a person of that name.</summary>
    public bool NameUnsure { get; init; }

    /// <summary>True when a heading of the document names the speaker, for all that stands under it.</summary>
    public bool NameHeads { get; init; }

    /// <summary>True when the sentence that leads in has the name as its subject but no verb of speech.</summary>
    public bool NameWeak { get; init; }

    public Timestamp? Time { get; init; }

    public Timestamp? EndTime { get; init; }

    public Place TimePlace { get; init; }

    /// <summary>True when it is an entry of JSON or a row of a table, not a passage of prose.</summary>
    public bool IsEntry { get; init; }

    public string? Section { get; init; }

    /// <summary>True when a field of the quote itself names the section, not a heading.</summary>
    public bool OwnSection { get; init; }

    public Place SectionPlace { get; init; }

    public bool Notable { get; init; }

    public string? Language { get; init; }

    public string? Id { get; init; }

    /// <summary>What was noticed while it was read.</summary>
    public IReadOnlyList<Diagnostic> Warnings { get; init; } = [];

    /// <summary>The mention with one more warning.</summary>
    public Mention Warn(string code, string message, Place place, string? hint = null) =>
        this with { Warnings = [.. Warnings, Diagnostic.Warning(code, message, place, hint)] };
}
