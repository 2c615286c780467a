using QuoteCards.Encoding.Deflate;
using QuoteCards.Rendering;
using QuoteCards.Rendering.Letters;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Encoding;

/// <summary>What an encoder knows of a ground before it sees a card on it. Made once for each ground, safe to share between threads.</summary>
internal sealed class PressedGround(GroundPixels ground)
{
    private readonly Lazy<GroundParse> _byPalette = new(() => new GroundParse(ground.Indices!.Rows));
    private readonly Lazy<GroundParse> _inColor = new(() => new GroundParse(ground.Colors!));
    private readonly Dictionary<Ink, GroundCode> _codes = [];

    /// <summary>The ground taken apart as a plane's cards hold it.</summary>
    public GroundParse Of(CardPlane plane) => plane is IndexPlane ? _byPalette.Value : _inColor.Value;

    /// <summary>The code of full-colour cards whose letters are in an ink.</summary>
    public GroundCode CodeFor(Ink ink)
    {
        lock (_codes)
        {
            if (!_codes.TryGetValue(ink, out GroundCode? code)) _codes[ink] = code = new GroundCode(_inColor.Value, SpecimenCard.Codes(_inColor.Value, ink));
            return code;
        }
    }
}
