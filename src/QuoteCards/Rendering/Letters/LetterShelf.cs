using QuoteCards.Fonts;

namespace QuoteCards.Rendering.Letters;

/// <summary>The letters traced so far for a worker's cards. Not for use by several threads at once.</summary>
internal sealed class LetterShelf
{
    // Some 60 letters of 12 KB at each of a card's sizes.
    private const int Most = 1024;

    private readonly CoverageStrip _strip = new();
    private readonly Dictionary<(OutlineCache.Face Face, ushort Glyph, float Size, bool Half), LetterCells> _letters = [];

    /// <summary>The letter, or null for one that covers nothing.</summary>
    public LetterCells? Get(OutlineCache.Face face, ushort glyph, float size, bool half)
    {
        if (_letters.TryGetValue((face, glyph, size, half), out LetterCells? known)) return known;
        GlyphOutline outline = face[glyph];
        if (outline.Verbs.Length == 0) return null;
        if (_letters.Count == Most) _letters.Clear();
        return _letters[(face, glyph, size, half)] = LetterCells.Trace(outline, size, half ? CoverageStrip.Pixel / 2 : 0, _strip);
    }
}
