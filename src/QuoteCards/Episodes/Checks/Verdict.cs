namespace QuoteCards.Episodes.Checks;

/// <summary>How truly a quote gives what was said, best first.</summary>
public enum Verdict
{
    /// <summary>Word for word. Case, punctuation, digits for number words, and the spelling of names are the transcript's writer's, not the speaker's, and do not count.</summary>
    Verbatim,

    /// <summary>The same words but for dropped fillers and stutters, marked ellipses, marked insertions, and contractions taken apart or made.</summary>
    Edited,

    /// <summary>Words are changed, added or left out unmarked. A negation, number or name that is not what was said is never better than this.</summary>
    Differs,

    /// <summary>Nothing in the transcript is near enough to be it.</summary>
    NotFound,
}
