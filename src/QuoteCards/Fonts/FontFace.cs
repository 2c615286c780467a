using HarfBuzzSharp;
using SkiaSharp;

namespace QuoteCards.Fonts;

/// <summary>One font file, opened when first asked for a glyph. Safe to share between threads.</summary>
public sealed class FontFace : IDisposable
{
    // A stem grows by 0.019 em from one hundred to the next in Inter and by 0.021 in Noto Sans Arabic and Devanagari (measured on I, ا and । at 500 and 700). Three
    // quarters of that keep the counters of dense letters open, and heavier than bold would fill them.
    private const double SwellPerStep = 0.015;
    private const int Boldest = 700;

    // The file as it lies in the system's own memory, for drawing and shaping alike: only the pages that a text needs are read.
    private readonly Lazy<SKData?> _file;
    private readonly Lazy<SKTypeface?> _typeface;
    private readonly Lazy<SKFont?> _lookup;
    private readonly Lazy<Face> _shaping;
    private readonly Lazy<FaceMetrics> _metrics;

    // What is known of 256 code points each, 256 times 256 to a plane of Unicode: 0 nothing, 1 drawn, 2 not drawn. Two threads may find out the same thing twice; both write the same.
    private readonly byte[]?[]?[] _known = new byte[]?[]?[17];

    internal FontFace(string path, string family, int weight, bool italic, FontMood mood)
    {
        (Path, Family, Weight, Italic, Mood) = (path, family, weight, italic, mood);
        _file = new Lazy<SKData?>(() => SKData.Create(path));
        _typeface = new Lazy<SKTypeface?>(() => _file.Value is { } file ? SKTypeface.FromData(file) : null);
        // Only ever asked which glyph a code point has, which reads the font and changes nothing.
        _lookup = new Lazy<SKFont?>(() => _typeface.Value is { } face ? new SKFont(face) : null);
        _shaping = new Lazy<Face>(() => OpenForShaping(_file.Value ?? throw Unreadable()));
        _metrics = new Lazy<FaceMetrics>(() => FaceMetrics.Of(Typeface));
    }

    // A bolder twin shares all that is open; its owner closes it.
    private FontFace(FontFace twin, int weight, double swell)
    {
        (Path, Family, Weight, Italic, Mood, Swell, _twin) = (twin.Path, twin.Family, weight, twin.Italic, twin.Mood, swell, true);
        (_file, _typeface, _lookup, _shaping, _metrics) = (twin._file, twin._typeface, twin._lookup, twin._shaping, twin._metrics);
    }

    private readonly bool _twin;

    /// <summary>The same face drawn as heavy as a weight, for scripts of which there is one weight only.</summary>
    internal FontFace Bolder(int weight) => new(this, weight, SwellPerStep * (Math.Min(weight, Boldest) - Weight) / 100.0);

    /// <summary>How much wider every stroke is drawn than the file has it, in em; 0 for a face as it is.</summary>
    public double Swell { get; }

    /// <summary>Where the file is.</summary>
    public string Path { get; }

    /// <summary>The family's name without words for weight.</summary>
    public string Family { get; }

    /// <summary>100 to 900, as in CSS.</summary>
    public int Weight { get; }

    /// <summary>True for an italic or oblique.</summary>
    public bool Italic { get; }

    /// <summary>The family's mood.</summary>
    public FontMood Mood { get; }

    /// <summary>Heights in em.</summary>
    public FaceMetrics Metrics => _metrics.Value;

    /// <summary>False when the file cannot be read as a font.</summary>
    internal bool IsReadable => _typeface.Value is not null;

    internal SKTypeface Typeface => _typeface.Value ?? throw Unreadable();

    internal Face Shaping => _shaping.Value;

    /// <summary>True when the font draws this code point itself.</summary>
    public bool Has(int codePoint)
    {
        if ((uint)codePoint > 0x10FFFF) return false;
        byte[]?[] pages = _known[codePoint >> 16] ??= new byte[]?[256];
        byte[] page = pages[(codePoint >> 8) & 0xFF] ??= new byte[256];
        ref byte known = ref page[codePoint & 0xFF];
        if (known == 0) known = _lookup.Value is SKFont font && font.GetGlyph(codePoint) != 0 ? (byte)1 : (byte)2;
        return known == 1;
    }

    /// <summary>The glyph of a code point; 0 when the font has none.</summary>
    internal ushort GlyphOf(int codePoint) => _lookup.Value?.GetGlyph(codePoint) ?? 0;

    /// <summary>The advance of a code point's glyph, in em.</summary>
    internal double AdvanceOf(int codePoint)
    {
        using SKFont font = new(Typeface, 1000) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        return font.GetGlyphWidths([GlyphOf(codePoint)])[0] / 1000.0;
    }

    /// <summary>What a glyph covers, in em.</summary>
    public InkBox Ink(ushort glyph)
    {
        using SKFont font = new(Typeface, 1000) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        font.GetGlyphWidths([glyph], out SKRect[] bounds, null);
        return new InkBox(bounds[0].Left / 1000.0, -bounds[0].Bottom / 1000.0, bounds[0].Right / 1000.0, -bounds[0].Top / 1000.0);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_twin) return;
        if (_lookup.IsValueCreated) _lookup.Value?.Dispose();
        if (_typeface.IsValueCreated) _typeface.Value?.Dispose();
        if (_shaping.IsValueCreated) _shaping.Value.Dispose();
        if (_file.IsValueCreated) _file.Value?.Dispose();
    }

    private InvalidOperationException Unreadable() => new($"The font {Path} was used although it could not be read.");

    private static Face OpenForShaping(SKData file)
    {
        using Blob blob = new(file.Data, (int)file.Size, MemoryMode.ReadOnly);
        blob.MakeImmutable();
        Face face = new(blob, 0);
        face.MakeImmutable();
        return face;
    }
}
