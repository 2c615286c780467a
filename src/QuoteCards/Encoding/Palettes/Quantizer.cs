using QuoteCards.Rendering;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Encoding.Palettes;

/// <summary>Brings pictures down to the 256 colours of a palette. Not for use by several threads at once.</summary>
/// <remarks>What it makes depends on the picture alone.</remarks>
internal sealed class Quantizer
{
    private readonly ColorCensus _census = new();
    private readonly ErrorDiffusion _diffusion = new();

    /// <summary>The palette, little-endian RGBA; nothing for a picture that has few enough colours as it is, or is not opaque.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="indices">Gets each px's place in the palette, rows without gaps.</param>
    public ReadOnlySpan<uint> Quantize(PixelBuffer image, Span<byte> indices)
    {
        if (!image.Opaque || image.Plane is IndexPlane) return default;
        _census.Take(image);
        if (_census.Count <= ColorTable.Most) return default;
        uint[] palette = PaletteMaker.Make(_census, image.Inks);
        _diffusion.Run(image, palette, indices);
        return palette;
    }
}
