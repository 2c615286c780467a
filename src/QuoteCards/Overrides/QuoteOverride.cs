using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Overrides;

/// <summary>What is known better of one quote than its notes say; null where they stand.</summary>
/// <param name="Id">The quote's ID, or a beginning of it that no other has.</param>
/// <param name="Place">Where its entry begins.</param>
public sealed record QuoteOverride(string Id, Place Place)
{
    /// <summary>The words.</summary>
    public Override<string>? Text { get; init; }

    /// <summary>Who said it.</summary>
    public Override<string>? Speaker { get; init; }

    /// <summary>When it was said.</summary>
    public Override<Timestamp>? Time { get; init; }

    /// <summary>True when a person vouches for it, whatever the transcript says.</summary>
    public Override<bool>? Accept { get; init; }
}
