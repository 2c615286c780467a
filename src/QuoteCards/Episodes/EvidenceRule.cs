namespace QuoteCards.Episodes;

/// <summary>The rule that decided a quote's text, speaker or time.</summary>
public enum EvidenceRule
{
    /// <summary>Nothing decided it; it is unknown.</summary>
    None,

    /// <summary>It stands beside the quote: a dash line, a bracketed time, a field.</summary>
    Explicit,

    /// <summary>The heading right above names the speaker.</summary>
    Heading,

    /// <summary>The sentence that leads in names the speaker.</summary>
    LeadIn,

    /// <summary>A short name beside the quote, completed from the people of the episode.</summary>
    Roster,

    /// <summary>The closing list of notable quotes says it.</summary>
    ClosingList,

    /// <summary>Another mention of the same quote, or the quote before, says it.</summary>
    Inherited,

    /// <summary>The transcript says it, where the notes do not.</summary>
    Transcript,

    /// <summary>The file of corrections beside the notes says it.</summary>
    Override,

    /// <summary>The chapter that it falls into says it.</summary>
    Chapter,

    /// <summary>A soundbite of the feed says it.</summary>
    Soundbite,
}
