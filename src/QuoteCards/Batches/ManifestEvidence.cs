using QuoteCards.Diagnostics;
using QuoteCards.Episodes.Checks;

namespace QuoteCards.Batches;

/// <summary>Where a transcript has a quote, as a manifest holds it.</summary>
/// <param name="File">The transcript, as the user would name it.</param>
/// <param name="Cue">The number of the caption, segment or paragraph in which it starts, from 1.</param>
/// <param name="Time">When it is said, such as 6:20; null when the transcript gives no times.</param>
/// <param name="TimeSeconds">The same in seconds.</param>
/// <param name="Speaker">Who says it there, or null.</param>
/// <param name="Words">The words as the transcript spells them.</param>
public sealed record ManifestEvidence(string? File, int Cue, string? Time, double? TimeSeconds, string? Speaker, string Words)
{
    /// <summary>The evidence of a check, or null when nothing was found.</summary>
    public static ManifestEvidence? Of(QuoteCheck? check) =>
        check?.Found is { } found ? new ManifestEvidence(found.Place.File, found.Cue, found.Start?.ToString(), found.Start?.TotalSeconds, found.Speaker, SafeText.OneLine(found.Text)) : null;
}
