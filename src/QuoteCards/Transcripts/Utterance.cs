using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Transcripts;

/// <summary>Words that one person said in one go: a caption, a segment or a paragraph.</summary>
public sealed record Utterance
{
    /// <summary>The speaker's name or label as the file spells it, or null when unknown.</summary>
    public string? Speaker { get; init; }

    /// <summary>When it starts, or null where the file gives no time.</summary>
    public Timestamp? Start { get; init; }

    /// <summary>When it ends, or null where the file gives no time; never before <see cref="Start"/>.</summary>
    public Timestamp? End { get; init; }

    /// <summary>The words, on one line, without tags or marks; never empty.</summary>
    public required string Text { get; init; }

    /// <summary>The words that the file times one by one, in the order of <see cref="Text"/>; empty when it times only the whole.</summary>
    public IReadOnlyList<TranscriptWord> Words { get; init; } = [];

    /// <summary>The number of the caption, segment or paragraph in the file, from 1; two utterances of one caption share it.</summary>
    public required int Cue { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public Place Place { get; init; }
}
