namespace QuoteCards.Episodes.Checks;

/// <summary>Whether the one named is the one who said it.</summary>
public enum SpeakerVerdict
{
    /// <summary>The notes or the transcript do not say who.</summary>
    Unknown,

    /// <summary>The same person.</summary>
    Same,

    /// <summary>Another person.</summary>
    Differs,

    /// <summary>The words run over a change of speaker.</summary>
    TurnBoundary,
}
