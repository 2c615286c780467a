namespace QuoteCards.Episodes.Checks;

/// <summary>What became of some words between the microphone and the notes.</summary>
public enum ChangeKind
{
    /// <summary>Nothing.</summary>
    Same,

    /// <summary>A name, spelt otherwise.</summary>
    Spelling,

    /// <summary>A contraction was made or taken apart.</summary>
    Contraction,

    /// <summary>A filler was left out (or written in).</summary>
    Filler,

    /// <summary>A stutter was left out.</summary>
    Stutter,

    /// <summary>The listener's yes was left out.</summary>
    Backchannel,

    /// <summary>Left out, and an ellipsis says so.</summary>
    Elided,

    /// <summary>Put in or put in place of other words, and square brackets say so.</summary>
    Inserted,

    /// <summary>Other words.</summary>
    Changed,

    /// <summary>Words nobody said.</summary>
    Added,

    /// <summary>Words left out without a mark.</summary>
    Removed,
}
