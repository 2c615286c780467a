namespace QuoteCards.Encoding.Deflate;

/// <summary>A stretch that stands earlier, too: its bytes, how far back, and the bits it saves against literals.</summary>
internal readonly record struct Match(int Length, int Distance, int Saved);
