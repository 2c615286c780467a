using System.Collections.Concurrent;
using QuoteCards.Fonts;
using SkiaSharp;

namespace QuoteCards.Rendering.Letters;

/// <summary>Outlines of the glyphs that cards have used so far: a few hundred of some 500 bytes each. Safe to share between threads.</summary>
internal sealed class OutlineCache : IDisposable
{
    private const uint Colr = 0x434F4C52, Cbdt = 0x43424454, Sbix = 0x73626978, Svg = 0x53564720;

    private readonly ConcurrentDictionary<FontFace, Face> _faces = new();

    /// <summary>A face's outlines, or null when its glyphs bring colours of their own (OpenType tables COLR, CBDT, sbix, SVG).</summary>
    public Face? Of(FontFace face)
    {
        Face known = _faces.GetOrAdd(face, static f => new Face(f));
        return known.HasColors ? null : known;
    }

    public void Dispose()
    {
        foreach (Face face in _faces.Values) face.Dispose();
    }

    /// <summary>The outlines of one face.</summary>
    internal sealed class Face : IDisposable
    {
        private readonly ConcurrentDictionary<ushort, GlyphOutline> _glyphs = new();
        private readonly Lock _opening = new();
        private readonly SKFont _font;
        private readonly double _swell;

        public Face(FontFace face)
        {
            HasColors = face.Typeface.GetTableTags().Any(t => t is Colr or Cbdt or Sbix or Svg);
            _swell = face.Swell;
            _font = new SKFont(face.Typeface, GlyphOutline.Size) { LinearMetrics = true, Hinting = SKFontHinting.None };
        }

        public bool HasColors { get; }

        public GlyphOutline this[ushort glyph] => _glyphs.TryGetValue(glyph, out GlyphOutline? known) ? known : _glyphs.GetOrAdd(glyph, Open(glyph));

        public void Dispose() => _font.Dispose();

        // A font object is for one thread at a time.
        private GlyphOutline Open(ushort glyph)
        {
            lock (_opening) return GlyphOutline.Of(_font, glyph, _swell);
        }
    }
}
