namespace QuoteCards.Batches;

/// <summary>A card that the folder's manifest lists.</summary>
/// <param name="Number">Of its entry, from 0.</param>
/// <param name="Card">What the entry says.</param>
/// <param name="Line">The entry as it stands.</param>
internal sealed record KnownCard(int Number, ManifestCard Card, byte[] Line);
