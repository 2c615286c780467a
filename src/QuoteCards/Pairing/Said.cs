using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>A quote as one line gives it, before the lines around it are looked at.</summary>
/// <param name="Words">Without the marks around them.</param>
/// <param name="Who">Name and time of the line itself.</param>
/// <param name="Rule">How the name is known; <see cref="EvidenceRule.None"/> without one.</param>
/// <param name="Closed">False when a closing mark is missing.</param>
internal sealed record Said(string Words, Attribution Who, EvidenceRule Rule, bool Closed = true)
{
    /// <summary>True when it stands in the same line as another without a name of its own: two people may be speaking.</summary>
    public bool Dialogue { get; init; }

    /// <summary>True when the name is the subject of a sentence without a verb of speech: it counts only for a person of the episode.</summary>
    public bool Weak { get; init; }
}
