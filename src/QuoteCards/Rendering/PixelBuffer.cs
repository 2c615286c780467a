using QuoteCards.Rendering.Planes;

namespace QuoteCards.Rendering;

/// <summary>Pixels: RGBA, 8 bits a channel, straight alpha, row 0 on top.</summary>
/// <param name="Pixels">At least <paramref name="Height"/> times <paramref name="Stride"/> bytes.</param>
/// <param name="Width">In px.</param>
/// <param name="Height">In px.</param>
/// <param name="Stride">Bytes from one row to the next.</param>
/// <param name="Opaque">True when every alpha is 255.</param>
public sealed record PixelBuffer(ReadOnlyMemory<byte> Pixels, int Width, int Height, int Stride, bool Opaque)
{
    private ReadOnlyMemory<byte> _pixels = Pixels;

    /// <summary>At least <see cref="Height"/> times <see cref="Stride"/> bytes.</summary>
    public ReadOnlyMemory<byte> Pixels
    {
        get
        {
            if (Shown is { } show) (_pixels, Shown) = (show(), null);
            return _pixels;
        }
    }

    /// <summary>What the picture was drawn on, of the same size; null when that is not known.</summary>
    internal GroundPixels? Ground { get; init; }

    /// <summary>The same picture as its file presses it, when it was drawn so.</summary>
    internal CardPlane? Plane { get; init; }

    /// <summary>The opaque colours that it was drawn in, little-endian RGBA, as far as they are known.</summary>
    internal IReadOnlyCollection<uint> Inks { get; init; } = [];

    /// <summary>Makes the pixels of the plane, when somebody asks for them.</summary>
    internal Func<ReadOnlyMemory<byte>>? Shown { get; set; }

    /// <summary>The pixels of a row from <paramref name="left"/> to before <paramref name="right"/>.</summary>
    internal ReadOnlySpan<byte> Row(int y, int left, int right) => Pixels.Span.Slice((y * Stride) + (left * 4), (right - left) * 4);
}
