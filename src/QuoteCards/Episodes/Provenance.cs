namespace QuoteCards.Episodes;

/// <summary>Why a quote's words, speaker and time are what they are.</summary>
public sealed record Provenance(Evidence Text, Evidence Speaker, Evidence Time)
{
    /// <summary>Why it stands in its section.</summary>
    public Evidence Section { get; init; } = Evidence.Unknown;
}
