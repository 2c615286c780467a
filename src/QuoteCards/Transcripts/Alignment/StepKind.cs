namespace QuoteCards.Transcripts.Alignment;

/// <summary>One step of an alignment.</summary>
internal enum StepKind : byte
{
    /// <summary>None: an end of the path.</summary>
    Stop,

    /// <summary>Both have the same word.</summary>
    Same,

    /// <summary>Both have the same name, spelt two ways.</summary>
    Spelling,

    /// <summary>They have different words.</summary>
    Changed,

    /// <summary>Only the quote has it.</summary>
    Added,

    /// <summary>Only the transcript has it.</summary>
    Dropped,

    /// <summary>Only the transcript has it, as part of a longer stretch left out between two sentences of the quote, unmarked. Within an aligner only; its steps are <see cref="Dropped"/>.</summary>
    Skipped,

    /// <summary>Only the transcript has it, and an ellipsis of the quote stands for it.</summary>
    Elided,
}
