using QuoteCards.Diagnostics;

namespace QuoteCards.Episodes.Checks;

/// <summary>Where in a transcript a quote was said.</summary>
public sealed record FoundPassage
{
    /// <summary>The words as the transcript spells them; what an ellipsis of the quote stands for is shown as <c>…</c>.</summary>
    public required string Text { get; init; }

    /// <summary>Who says the most of it, as the transcript labels her, or null.</summary>
    public string? Speaker { get; init; }

    /// <summary>All who say some of it, in order.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>When the first word starts: its own time, or its share of its caption. Null when the transcript gives no times.</summary>
    public Timestamp? Start { get; init; }

    /// <summary>When the last word ends.</summary>
    public Timestamp? End { get; init; }

    /// <summary>The number of the caption, segment or paragraph in which it starts.</summary>
    public required int Cue { get; init; }

    /// <summary>The one in which it ends.</summary>
    public required int LastCue { get; init; }

    /// <summary>Where that caption stands in the file.</summary>
    public Place Place { get; init; }
}
