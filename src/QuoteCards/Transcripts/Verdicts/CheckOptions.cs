using QuoteCards.Episodes;

namespace QuoteCards.Transcripts.Verdicts;

/// <summary>What a check is told beforehand.</summary>
public sealed record CheckOptions
{
    /// <summary>
    /// How far a quote's time may be from the first word and still be the same, in seconds. Five: notes drop the fraction (1 s), and round to the caption,
    /// which by broadcasters' advice stands for seven seconds at most, four on average.
    /// </summary>
    public double ToleranceSeconds { get; init; } = 5;

    /// <summary>The transcript's labels and the people they are: <c>SPEAKER_00</c> to <c>Ada Okafor</c>.</summary>
    public IReadOnlyDictionary<string, string> Speakers { get; init; } = new Dictionary<string, string>();

    /// <summary>People beside those of the episode, for the spelling of names.</summary>
    public IReadOnlyList<Speaker> KnownSpeakers { get; init; } = [];
}
