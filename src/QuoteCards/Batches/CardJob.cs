using QuoteCards.Cards;

namespace QuoteCards.Batches;

/// <summary>One card to be made, and the path of its file below the output folder without its ending.</summary>
public sealed record CardJob(CardRequest Request, string File);
