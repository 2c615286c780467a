namespace QuoteCards.Batches;

/// <summary>One card of a manifest.</summary>
/// <param name="Id">Of the quote.</param>
/// <param name="Source">The notes it comes from, as they were named; null for what had no name.</param>
/// <param name="File">Below the folder, with forward slashes.</param>
/// <param name="Bytes">Length of the file.</param>
/// <param name="Sha256">Of the file, lower-case hex.</param>
/// <param name="Quote">The words on the card.</param>
/// <param name="Speaker">Or null.</param>
/// <param name="Time">Such as 6:20, or null.</param>
/// <param name="TimeSeconds">The same in seconds, or null.</param>
/// <param name="Theme">Its name.</param>
/// <param name="Size">Its name.</param>
/// <param name="Width">In px.</param>
/// <param name="Height">In px.</param>
/// <param name="Part">From 1.</param>
/// <param name="Parts">How many cards the quote was split into; 1 for a whole one.</param>
/// <param name="AltText">For those who cannot see the card.</param>
/// <param name="Verdict"><c>verbatim</c>, <c>edited</c>, <c>differs</c> or <c>not-found</c>; null when the quote was not held against a transcript.</param>
/// <param name="Evidence">Where the transcript has it; null when it has not.</param>
/// <param name="Warnings">What the user should look at.</param>
/// <param name="Key">Hash of all that shapes the card.</param>
public sealed record ManifestCard(
    string Id, string? Source, string File, long Bytes, string Sha256, string Quote, string? Speaker, string? Time, double? TimeSeconds, string Theme, string Size,
    int Width, int Height, int Part, int Parts, string AltText, string? Verdict, ManifestEvidence? Evidence, IReadOnlyList<ManifestWarning> Warnings, string Key)
{
    /// <summary>The entry of a card that was made.</summary>
    public static ManifestCard Of(CardJob job, MadeCard made, string file, IReadOnlyList<ManifestWarning> warnings, string key)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(made);
        Episodes.Quote quote = job.Request.Quote;
        return new ManifestCard(
            quote.Id.Value, job.Request.Episode.Origin, file, made.Bytes.Length, made.Sha256, made.Words, quote.Speaker?.Name, quote.Time?.ToString(), quote.Time?.TotalSeconds,
            job.Request.Theme.Name, job.Request.Size.Name, made.Width, made.Height, made.Part, made.Parts, made.AltText, quote.Check?.VerdictWord, ManifestEvidence.Of(quote.Check), warnings, key);
    }
}
