namespace QuoteCards.Episodes.Checks;

/// <summary>The codes of warnings that come of holding a quote against a transcript, or its time against the episode; they hold for one run, whatever was told of the card before.</summary>
public static class CheckCodes
{
    /// <summary>It is not in the transcript.</summary>
    public const string NotFound = "quote-not-found";

    /// <summary>Its words are not those that were said.</summary>
    public const string Words = "quote-differs";

    /// <summary>Somebody else said it.</summary>
    public const string Speaker = "speaker-differs";

    /// <summary>Two people said it.</summary>
    public const string Turns = "speaker-changes";

    /// <summary>It was said at another time.</summary>
    public const string Time = "time-off";

    /// <summary>Its time is past the end of the episode.</summary>
    public const string PastEnd = "time-past-end";

    /// <summary>Its time is before that of the quote above it.</summary>
    public const string Backwards = "time-backwards";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [NotFound, Words, Speaker, Turns, Time, PastEnd, Backwards];
}
