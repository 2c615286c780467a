using System.Globalization;

namespace QuoteCards.Episodes.Checks;

/// <summary>What the transcript says of one quote.</summary>
public sealed record QuoteCheck
{
    /// <summary>How truly it gives what was said.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Whether the one named said it.</summary>
    public SpeakerVerdict SpeakerVerdict { get; init; }

    /// <summary>Whether it was said then.</summary>
    public TimeVerdict TimeVerdict { get; init; }

    /// <summary>Seconds from when it was said to when the notes say it was, signed; null unless both are known.</summary>
    public double? OffsetSeconds { get; init; }

    /// <summary>Share of the words that agree, weighed by how much they tell, 0 to 1.</summary>
    public double Similarity { get; init; }

    /// <summary>Where it was said; null when it was not found.</summary>
    public FoundPassage? Found { get; init; }

    /// <summary>What comes nearest when it was not found, or null.</summary>
    public FoundPassage? Nearest { get; init; }

    /// <summary>All words of the quote, and what was said for them, in order; empty when nothing comes near.</summary>
    public IReadOnlyList<WordChange> Diff { get; init; } = [];

    /// <summary>
    /// How bad the whole is, on the scale of the words: a quote that somebody else said, or that runs over a change of speaker, is never better than
    /// <see cref="Verdict.Differs"/>, since it does not give what its speaker said. A wrong time can be put right and harms nobody.
    /// </summary>
    public Verdict Worst => SpeakerVerdict is SpeakerVerdict.Differs or SpeakerVerdict.TurnBoundary && Verdict < Verdict.Differs ? Verdict.Differs : Verdict;

    /// <summary><c>verbatim</c>, <c>edited</c>, <c>differs</c> or <c>not-found</c>, as scripts read it.</summary>
    public string VerdictWord => Word(Verdict);

    /// <summary><c>same</c>, <c>differs</c>, <c>turn-boundary</c> or <c>unknown</c>.</summary>
    public string SpeakerWord => SpeakerVerdict == SpeakerVerdict.TurnBoundary ? "turn-boundary" : SpeakerVerdict.ToString().ToLowerInvariant();

    /// <summary><c>same</c>, <c>off by 12 s</c>, <c>filled-in</c> or <c>unknown</c>.</summary>
    public string TimeWord => TimeVerdict switch
    {
        TimeVerdict.FilledIn => "filled-in",
        TimeVerdict.Off => string.Create(CultureInfo.InvariantCulture, $"off by {Math.Abs(Math.Round(OffsetSeconds ?? 0))} s"),
        _ => TimeVerdict.ToString().ToLowerInvariant(),
    };

    /// <summary>A verdict as it is printed.</summary>
    public static string Word(Verdict verdict) => verdict == Verdict.NotFound ? "not-found" : verdict.ToString().ToLowerInvariant();
}
