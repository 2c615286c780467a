namespace QuoteCards.Rendering;

/// <summary>Pixels: RGBA, 8 bits a channel, straight alpha, row 0 on top.</summary>
/// <param name="Pixels">At least <paramref name="Height"/> times <paramref name="Stride"/> bytes.</param>
/// <param name="Width">In px.</param>
/// <param name="Height">In px.</param>
/// <param name="Stride">Bytes from one row to the next.</param>
/// <param name="Opaque">True when every alpha is 255.</param>
public sealed record PixelBuffer(ReadOnlyMemory<byte> Pixels, int Width, int Height, int Stride, bool Opaque);
