using System.Globalization;
using System.Text;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Fonts;
using QuoteCards.Sizes;
using QuoteCards.Text.Composition;
using QuoteCards.Text.Punctuation;
using QuoteCards.Text.Shaping;
using QuoteCards.Text.Unicode;
using QuoteCards.Themes;

namespace QuoteCards.Cards;

/// <summary>Lays cards out. Not for use by several threads at once; make one for each.</summary>
public sealed class CardLayout : IDisposable
{
    /// <summary>Longest series a quote is split into, and longest text that is laid out.</summary>
    private const int MostParts = 20;

    private readonly FontCatalog fonts;
    private readonly Shaper _shaper;
    private readonly ShapedTexts? _texts;
    private SmallTextShaper? _small;

    /// <summary>A layout that shares nothing but fonts.</summary>
    public CardLayout(FontCatalog fonts) : this(fonts, null) { }

    /// <param name="fonts">The fonts.</param>
    /// <param name="texts">Quotes that are shaped already; null where each is set once.</param>
    internal CardLayout(FontCatalog fonts, ShapedTexts? texts) => (this.fonts, _shaper, _texts) = (fonts, new Shaper(fonts), texts);

    /// <summary>The request's frames. Never throws for bad input.</summary>
    public Arrangement Arrange(CardRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        List<Diagnostic> found = [];
        string words = Spaces(request.Quote.Text);
        (Frame? frame, string? refused) = Single(request, words, 1, 1, found);
        if (frame is not null) return new Arrangement([frame], found);
        if (request.Overflow == OverflowMode.Split && Split(request, words, found) is { } series) return new Arrangement(series, found);
        if (request.Overflow == OverflowMode.Ellipsis && Shorten(request, words, found) is { } cut) return new Arrangement([cut], found);
        string hint = request.Overflow == OverflowMode.Fail ? "--overflow split makes a series of it" : "choose a larger size or another theme";
        found.Add(Diagnostic.Error(
            "card-does-not-fit", $"the quote {request.Quote.Id} does not fit {request.Theme.Name} {request.Size.Name}: it {refused}",
            request.Quote.Provenance.Text.Place, hint));
        return new Arrangement([], found);
    }

    /// <inheritdoc/>
    public void Dispose() => _shaper.Dispose();

    private List<Frame>? Split(CardRequest request, string words, List<Diagnostic> found)
    {
        for (int count = 2; count <= MostParts; count++)
        {
            if (TextSplitter.Cut(words, count) is not { } parts) return null;
            List<Frame> frames = [];
            List<Diagnostic> told = [];
            for (int i = 0; i < count && Single(request, parts[i], i + 1, count, told).Frame is { } frame; i++) frames.Add(frame);
            if (frames.Count < count) continue;
            found.AddRange(told);
            return frames;
        }

        return null;
    }

    private Frame? Shorten(CardRequest request, string words, List<Diagnostic> found)
    {
        string[] all = words.Split(' ');
        int low = 0, high = Math.Min(all.Length - 1, 400);
        Frame? best = null;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            string cut = string.Join(' ', all[..middle]).TrimEnd(',', '.', ';', ':', '…') + "…";
            if (Single(request, cut, 1, 1, []).Frame is { } frame) (low, best) = (middle, frame);
            else high = middle - 1;
        }

        if (best is not null) found.Add(Diagnostic.Warning("card-shortened", $"the quote {request.Quote.Id} was cut to {low} of {all.Length} words", request.Quote.Provenance.Text.Place));
        return best;
    }

    private (Frame? Frame, string? Refused) Single(CardRequest request, string words, int part, int parts, List<Diagnostic> found)
    {
        Theme theme = request.Theme;
        CardSize size = request.Size;
        if (words.Length > 20_000) return (null, "is longer than 20,000 characters");
        string? language = request.Quote.Language ?? request.Episode.Language ?? SmartPunctuation.LanguageOf(words);
        Shape shape = ShapeOf(size);
        double unit = shape == Shape.Wide ? Math.Sqrt((double)size.Width * size.Height) / 1080 : size.Width / 1080.0;
        RoleSetter setter = new(fonts, _small ??= new SmallTextShaper(_shaper), language, unit, 24 * Math.Min(1, size.Width / 1080.0));
        Quoted quoted = QuotedText.Make(words, Emphasis(request.Quote, words, part, parts), language, theme);
        (TextStyle style, int? direction) = (setter.QuoteStyle(theme, quoted.Emphasis), BaseDirection.Of(quoted.Text, language));
        ShapedText shaped = _texts?.Get(_shaper, quoted.Text, style, direction) ?? _shaper.Shape(quoted.Text, style, direction);
        if (part == 1) Missing(request, shaped, found);
        CardCanvas canvas = new((shaped.BaseLevel & 1) == 1);
        CardParts card = new(
            request, new CardFields(request, language, part, parts, request.Art is not null, request.Logo is not null), quoted, new Paragraph(shaped, quoted.Reading),
            SmartPunctuation.MarksFor(language), setter, canvas, unit, language);
        ElementLayout layout = new(card);
        layout.Arrange(theme.Layouts[shape], Inside(size, theme.Margins[shape], unit, canvas.Mirrored));
        if (layout.Refused is { } refused) return (null, refused);
        if (layout.CutsWords)
            found.Add(Diagnostic.Warning("word-cut", $"a word of the quote {request.Quote.Id} is wider than {theme.Name} {size.Name} and runs over two lines", request.Quote.Provenance.Text.Place));
        foreach (string text in layout.Shortened)
            found.Add(Diagnostic.Warning("text-shortened", $"\"{text}\" is too long for {theme.Name} {size.Name} and was cut with an ellipsis", request.Quote.Provenance.Text.Place));
        return (new Frame(size.Width, size.Height, GroundFor(theme, request), canvas.Items, part, parts, words), null);
    }

    // A part of a series keeps the emphasis that falls into it; parts are found where they stand in the whole.
    private static IReadOnlyList<TextSpan> Emphasis(Quote quote, string words, int part, int parts)
    {
        if (parts == 1 || quote.Emphasis.Count == 0) return part == 1 ? quote.Emphasis : [];
        int from = quote.Text.IndexOf(words, StringComparison.Ordinal);
        if (from < 0) return [];
        return [.. quote.Emphasis
            .Select(s => (Start: Math.Max(0, s.Start - from), End: Math.Min(words.Length, s.End - from)))
            .Where(s => s.End > s.Start).Select(s => new TextSpan(s.Start, s.End - s.Start))];
    }

    private static Ground GroundFor(Theme theme, CardRequest request) => theme.Ground with
    {
        Layers = [.. theme.Ground.Layers
            .Select(l => l is GroundLayer.Picture { Path: null } p ? p with { Path = request.Art } : l)
            .Where(l => l is not GroundLayer.Picture { Path: null } && !(l is GroundLayer.Disc && request.Art is not null))],
    };

    private static void Missing(CardRequest request, ShapedText shaped, List<Diagnostic> found)
    {
        if (shaped.Missing.Count == 0) return;
        string characters = string.Join(", ", shaped.Missing.Distinct().Take(8).Select(c =>
            Rune.IsValid(c) ? string.Create(CultureInfo.InvariantCulture, $"{new Rune(c)} (U+{c:X4})") : string.Create(CultureInfo.InvariantCulture, $"U+{c:X4}")));
        Diagnostic told = Diagnostic.Warning(
            "glyph-missing", $"no font has {characters} of the quote {request.Quote.Id}", request.Quote.Provenance.Text.Place,
            "add a font that has it to a folder of fontFolders");
        if (!found.Contains(told)) found.Add(told);
    }

    /// <summary>The shape of a size.</summary>
    internal static Shape ShapeOf(CardSize size) =>
        size.Width > 1.2 * size.Height ? Shape.Wide : size.Height > 1.15 * size.Width ? Shape.Tall : Shape.Square;

    private static Box Inside(CardSize size, IReadOnlyList<double> m, double unit, bool mirrored)
    {
        (double start, double end) = mirrored ? (m[2], m[0]) : (m[0], m[2]);
        return new Box(0, 0, size.Width, size.Height).Inset(
            Math.Max(start * unit, size.Safe.Left), Math.Max(m[1] * unit, size.Safe.Top),
            Math.Max(end * unit, size.Safe.Right), Math.Max(m[3] * unit, size.Safe.Bottom));
    }

    private static string Spaces(string text)
    {
        StringBuilder made = new(text.Length);
        foreach (char c in text)
        {
            char d = c == '\t' ? ' ' : c;
            if (SafeText.IsUnsafe(d) || d == '\r') continue;
            if (d is ' ' or '\n' && (made.Length == 0 || made[^1] is '\n' || (d == ' ' && made[^1] == ' '))) continue;
            made.Append(d);
        }

        return made.ToString().TrimEnd();
    }
}
