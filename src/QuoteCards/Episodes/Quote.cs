using QuoteCards.Diagnostics;
using QuoteCards.Episodes.Checks;

namespace QuoteCards.Episodes;

/// <summary>Something somebody said on air, with who and when as far as they are known.</summary>
public sealed record Quote
{
    /// <summary>What it is called.</summary>
    public required QuoteId Id { get; init; }

    /// <summary>The words, without the marks around them, as the notes spell them; paragraphs are parted by <c>\n</c>.</summary>
    public required string Text { get; init; }

    /// <summary>Who said it, or null when unknown.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>When it starts, or null when unknown.</summary>
    public Timestamp? Time { get; init; }

    /// <summary>When it ends, or null when unknown.</summary>
    public Timestamp? EndTime { get; init; }

    /// <summary>The heading it stands under, or null.</summary>
    public string? Section { get; init; }

    /// <summary>True when the notes pick it out, in a list of notable quotes or the like.</summary>
    public bool Notable { get; init; }

    /// <summary>BCP 47 language tag, or null to tell it from the script.</summary>
    public string? Language { get; init; }

    /// <summary>Stretches of <see cref="Text"/> that are to stand out, in order, not touching.</summary>
    public IReadOnlyList<TextSpan> Emphasis { get; init; } = [];

    /// <summary>Why the fields are what they are.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>What the episode's transcript says of it; null when it was not held against one.</summary>
    public QuoteCheck? Check { get; init; }

    /// <summary>True when a person vouches for it, whatever the transcript says.</summary>
    public bool Accepted { get; init; }

    /// <summary>What the reader should look at.</summary>
    public IReadOnlyList<Diagnostic> Warnings { get; init; } = [];
}
