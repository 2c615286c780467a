namespace QuoteCards.Transcripts.Words;

/// <summary>Why a word may be left out of a quote without being missed.</summary>
internal enum Disfluency : byte
{
    /// <summary>It may not.</summary>
    None,

    /// <summary>A filler: um, you know.</summary>
    Filler,

    /// <summary>Said twice in a row, or broken off.</summary>
    Stutter,

    /// <summary>A word of assent by the one who listens.</summary>
    Backchannel,

    /// <summary>A stage direction in brackets.</summary>
    Direction,
}
