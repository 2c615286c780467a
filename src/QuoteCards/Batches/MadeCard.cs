using QuoteCards.Rendering;

namespace QuoteCards.Batches;

/// <summary>A card's bytes. Its pixels are valid until its maker makes the next.</summary>
public sealed record MadeCard(int Part, int Parts, byte[] Bytes, string Sha256, string Words, string AltText, int Width, int Height, PixelBuffer Pixels);
