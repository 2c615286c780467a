namespace QuoteCards.Batches;

/// <summary>What became of the cards of one theme and size.</summary>
/// <param name="Theme">Its name.</param>
/// <param name="Size">Its name.</param>
/// <param name="Drawn">Cards that were drawn; a quote that was split counts once a part.</param>
/// <param name="Unchanged">Cards that were there already.</param>
/// <param name="Failed">Jobs that gave no card.</param>
/// <param name="Bytes">Of the cards' files.</param>
public sealed record CardCount(string Theme, string Size, int Drawn, int Unchanged, int Failed, long Bytes);
