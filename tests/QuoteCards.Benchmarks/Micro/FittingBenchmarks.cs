using BenchmarkDotNet.Attributes;
using QuoteCards.Fonts;
using QuoteCards.Text.Composition;
using QuoteCards.Text.Shaping;

namespace QuoteCards.Benchmarks.Micro;

/// <summary>Words to lines at the largest size that fits a box of 900 by 700 px.</summary>
public class FittingBenchmarks
{
    private static readonly SizeRange Range = new(28, 150, 1.1, 1.3, -0.01, 0);
    private FontCatalog? _fonts;
    private Shaper? _shaper;
    private TextStyle? _style;
    private ShapedText? _shaped;
    private string _words = "";

    /// <summary>A language and a number of characters.</summary>
    [Params("en 60", "en 280", "ja 140")]
    public string Quote { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        int length = int.Parse(Quote[3..], System.Globalization.CultureInfo.InvariantCulture);
        _fonts = Bench.OpenFonts();
        _shaper = new Shaper(_fonts);
        _style = new TextStyle(_fonts.Find("Inter", 600, false)!, Quote[..2]);
        _words = Quote.StartsWith("ja", StringComparison.Ordinal)
            ? string.Concat(Enumerable.Repeat("すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。", 4))[..length]
            : OwnQuotes.Episode(200).Quotes.Select(q => q.Text).MinBy(t => Math.Abs(t.Length - length))!;
        _shaped = _shaper.Shape(_words, _style);
    }

    [Benchmark]
    public object Shape() => _shaper!.Shape(_words, _style!);

    /// <summary>All that comes after shaping: where lines may end, the search for the size, the choice of lines.</summary>
    [Benchmark]
    public object Fit() => TextFitter.Fit(new Paragraph(_shaped!), new TextBox(900, 700, 12), Range);

    [GlobalCleanup]
    public void Close()
    {
        _shaper?.Dispose();
        _fonts?.Dispose();
    }
}
