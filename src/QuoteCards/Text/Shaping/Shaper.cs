using HarfBuzzSharp;
using QuoteCards.Fonts;
using QuoteCards.Text.Unicode;
using Buffer = HarfBuzzSharp.Buffer;
using HbScript = HarfBuzzSharp.Script;

namespace QuoteCards.Text.Shaping;

/// <summary>Turns text into glyphs with HarfBuzz, in em. One for each thread.</summary>
internal sealed class Shaper(FontCatalog fonts) : IDisposable
{
    private readonly Itemizer _itemizer = new(fonts);
    private readonly Dictionary<FontFace, (Font Font, double Em)> _fonts = [];
    private readonly Dictionary<string, HbScript> _scripts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Language> _languages = new(StringComparer.Ordinal);
    private readonly Dictionary<IReadOnlyList<string>, Feature[]> _features = new(ReferenceEqualityComparer.Instance);
    private readonly Buffer _buffer = new();

    /// <summary>Shapes a text; <paramref name="baseLevel"/> null takes the direction from its first strong letter (UAX #9, P2 and P3).</summary>
    public ShapedText Shape(string text, TextStyle style, int? baseLevel = null)
    {
        byte[] levels = Bidi.Resolve(text, baseLevel, out int paragraph);
        LineBreakKind[] breaks = new LineBreakKind[text.Length + 1];
        LineBreaks.Find(text, breaks);
        List<int> missing = [];
        List<TextRun> cut = _itemizer.Cut(text, style, levels, missing);
        double[] advance = new double[text.Length + 1];
        int[] letters = new int[text.Length + 1];
        ShapedRun[] runs = new ShapedRun[cut.Count];
        for (int i = 0; i < runs.Length; i++) runs[i] = ShapeRun(text, cut[i], style);
        CjkSpacing.Apply(text, runs);
        foreach (ShapedRun run in runs) Tally(run, advance, letters);

        for (int i = 1; i <= text.Length; i++) (advance[i], letters[i]) = (advance[i] + advance[i - 1], letters[i] + letters[i - 1]);
        return new ShapedText
        {
            Text = text,
            Language = style.Language,
            BaseLevel = paragraph,
            Runs = runs,
            Advance = advance,
            Letters = letters,
            Breaks = breaks,
            Missing = missing,
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach ((Font font, _) in _fonts.Values) font.Dispose();
        _buffer.Dispose();
    }

    private static void Tally(ShapedRun run, double[] advance, int[] letters)
    {
        bool tracks = run.Run.Script is not ("Arab" or "Syrc" or "Deva" or "Beng" or "Guru" or "Mong" or "Nkoo");
        int before = -1;
        for (int g = 0; g < run.Glyphs.Length; g++)
        {
            int cluster = run.Clusters[g];
            advance[cluster + 1] += run.Advances[g];
            if (tracks && cluster != before) letters[cluster + 1] = 1;
            before = cluster;
        }
    }

    private ShapedRun ShapeRun(string text, TextRun run, TextStyle style)
    {
        (Font font, double em) = FontOf(run.Face);
        _buffer.ClearContents();
        _buffer.AddUtf16(text.AsSpan(), run.Start, run.End - run.Start);
        _buffer.Direction = (run.Level & 1) == 1 ? Direction.RightToLeft : Direction.LeftToRight;
        _buffer.Script = Known(_scripts, run.Script, HbScript.Parse);
        _buffer.Language = Known(_languages, style.Language ?? "en", l => new Language(l));
        font.Shape(_buffer, style.Features is { Count: > 0 } names ? Known(_features, names, Features) : []);
        ReadOnlySpan<GlyphInfo> infos = _buffer.GetGlyphInfoSpan();
        ReadOnlySpan<GlyphPosition> positions = _buffer.GetGlyphPositionSpan();
        int count = infos.Length;
        ShapedRun shaped = new(run, new ushort[count], new float[count], new float[count], new float[count], new int[count]);
        for (int i = 0; i < count; i++)
        {
            shaped.Glyphs[i] = (ushort)infos[i].Codepoint;
            shaped.Clusters[i] = (int)infos[i].Cluster;
            shaped.Advances[i] = (float)(positions[i].XAdvance / em);
            shaped.OffsetsX[i] = (float)(positions[i].XOffset / em);
            shaped.OffsetsY[i] = (float)(positions[i].YOffset / em);
        }

        return shaped;
    }

    private static TValue Known<TKey, TValue>(Dictionary<TKey, TValue> known, TKey key, Func<TKey, TValue> make)
        where TKey : notnull
    {
        if (!known.TryGetValue(key, out TValue? value)) known[key] = value = make(key);
        return value;
    }

    private static Feature[] Features(IReadOnlyList<string> names) => [.. names.Select(n => n.StartsWith('-')
            ? new Feature(Tag.Parse(n[1..]), 0, 0, uint.MaxValue)
            : new Feature(Tag.Parse(n), 1, 0, uint.MaxValue))];

    private (Font Font, double Em) FontOf(FontFace face)
    {
        if (_fonts.TryGetValue(face, out (Font Font, double Em) known)) return known;
        Font font = new(face.Shaping);
        font.SetFunctionsOpenType();
        int em = face.Shaping.UnitsPerEm;
        font.SetScale(em, em);
        return _fonts[face] = (font, em);
    }
}
