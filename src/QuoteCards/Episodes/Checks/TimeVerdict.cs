namespace QuoteCards.Episodes.Checks;

/// <summary>Whether it was said when the notes say.</summary>
public enum TimeVerdict
{
    /// <summary>It was not found, or the transcript gives no times.</summary>
    Unknown,

    /// <summary>Within the tolerance, or while the words are being said.</summary>
    Same,

    /// <summary>Not then: the check says by how many seconds.</summary>
    Off,

    /// <summary>The notes give no time; the transcript does.</summary>
    FilledIn,
}
