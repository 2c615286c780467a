using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>What a reader is told beforehand.</summary>
public sealed record ReadingOptions
{
    /// <summary>The document's format.</summary>
    public NotesFormat Format { get; init; }

    /// <summary>People from the configuration, with other spellings of their names.</summary>
    public IReadOnlyList<Speaker> KnownSpeakers { get; init; } = [];

    /// <summary>True where an episode is of use without quotes, too.</summary>
    public bool TakesNone { get; init; }

    /// <summary>BCP 47 tag of the quotes, or null.</summary>
    public string? Language { get; init; }
}
