using QuoteCards.Rendering;

namespace QuoteCards.Batches;

/// <summary>A card's bytes, and the pixels they were made from.</summary>
/// <param name="Part">From 1.</param>
/// <param name="Parts">How many cards the quote was split into; 1 for a whole one.</param>
/// <param name="Bytes">The file; valid until its maker draws the next card.</param>
/// <param name="Sha256">Of the file, lower-case hex.</param>
/// <param name="Words">The words on the card.</param>
/// <param name="AltText">For those who cannot see it.</param>
/// <param name="Width">In px.</param>
/// <param name="Height">In px.</param>
/// <param name="Pixels">Valid until its maker draws the next card.</param>
public sealed record MadeCard(int Part, int Parts, ReadOnlyMemory<byte> Bytes, string Sha256, string Words, string AltText, int Width, int Height, PixelBuffer Pixels);
