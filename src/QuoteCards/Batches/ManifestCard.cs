namespace QuoteCards.Batches;

/// <summary>One card of a manifest.</summary>
/// <param name="Id">Of the quote.</param>
/// <param name="File">Below the folder, with forward slashes.</param>
/// <param name="Bytes">Length of the file.</param>
/// <param name="Sha256">Of the file, lower-case hex.</param>
/// <param name="Quote">The words on the card.</param>
/// <param name="Speaker">Or null.</param>
/// <param name="Time">Such as 6:20, or null.</param>
/// <param name="Theme">Its name.</param>
/// <param name="Size">Its name.</param>
/// <param name="Width">In px.</param>
/// <param name="Height">In px.</param>
/// <param name="AltText">For those who cannot see the card.</param>
/// <param name="Warnings">What the user should look at.</param>
/// <param name="Key">Hash of all that shapes the card.</param>
public sealed record ManifestCard(
    string Id, string File, long Bytes, string Sha256, string Quote, string? Speaker, string? Time, string Theme, string Size,
    int Width, int Height, string AltText, IReadOnlyList<string> Warnings, string Key);
