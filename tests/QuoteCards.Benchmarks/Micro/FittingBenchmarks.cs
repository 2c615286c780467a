using BenchmarkDotNet.Attributes;
using QuoteCards.Fonts;
using QuoteCards.Text.Composition;
using QuoteCards.Text.Shaping;

namespace QuoteCards.Benchmarks.Micro;

/// <summary>Words to lines at the largest size that fits a box of 900 by 700 px.</summary>
public class FittingBenchmarks
{
    private static readonly SizeRange Range = new(28, 92, 1.1, 1.3, -0.01, 0);
    private FontCatalog? _fonts;
    private Shaper? _shaper;
    private TextStyle? _style;
    private ShapedText? _shaped;
    private string _words = "";

    /// <summary>About 60, 180 and 300 characters.</summary>
    [Params(1, 14, 28)]
    public int Quote { get; set; }

    [GlobalSetup]
    public void Load()
    {
        _fonts = Bench.OpenFonts();
        _shaper = new Shaper(_fonts);
        _style = new TextStyle(_fonts.Find("Inter", 600, false)!, "en");
        _words = OwnQuotes.Episode(30).Quotes[Quote].Text;
        _shaped = _shaper.Shape(_words, _style);
    }

    [Benchmark]
    public object Shape() => _shaper!.Shape(_words, _style!);

    [Benchmark]
    public object Fit() => TextFitter.Fit(new Paragraph(_shaped!), new TextBox(900, 700, 12), Range);

    [GlobalCleanup]
    public void Close()
    {
        _shaper?.Dispose();
        _fonts?.Dispose();
    }
}
