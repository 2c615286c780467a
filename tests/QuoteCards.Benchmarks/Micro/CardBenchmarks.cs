using BenchmarkDotNet.Attributes;
using QuoteCards.Cards;
using QuoteCards.Encoding;
using QuoteCards.Fonts;
using QuoteCards.Rendering;

namespace QuoteCards.Benchmarks.Micro;

/// <summary>One card of 1080 by 1080 px, step by step, on grounds of every kind: solid, linear, radial and mesh.</summary>
public class CardBenchmarks
{
    // Kept between cards, as a worker of a batch does, so that a ground is looked over once.
    private readonly ImageEncoder _encoder = new();
    private readonly MemoryStream _stream = new();
    private FontCatalog? _fonts;
    private CardLayout? _layout;
    private FrameRenderer? _renderer;
    private CardRequest? _request;
    private Frame? _frame;
    private PixelBuffer? _pixels;

    [Params("broadsheet", "dusk", "midnight", "halo")]
    public string Theme { get; set; } = "broadsheet";

    [GlobalSetup]
    public void Load()
    {
        _fonts = Bench.OpenFonts();
        (_layout, _renderer) = (new CardLayout(_fonts), new FrameRenderer(_fonts));
        _request = Bench.Requests(20, Theme, "square")[14];
        _frame = _layout.Arrange(_request).Frames[0];
        _pixels = _renderer.Draw(_frame);
    }

    [Benchmark]
    public Arrangement Arrange() => _layout!.Arrange(_request!);

    [Benchmark]
    public PixelBuffer Draw() => _renderer!.Draw(_frame!);

    [Benchmark]
    public long EncodeFast() => Encode(Compression.Fast);

    [Benchmark]
    public long EncodeBalanced() => Encode(Compression.Balanced);

    [Benchmark]
    public long EncodeSmallest() => Encode(Compression.Smallest);

    private long Encode(Compression compression)
    {
        _stream.SetLength(0);
        _encoder.Encode(_pixels!, new EncodingOptions { Compression = compression }, _stream);
        return _stream.Length;
    }

    [GlobalCleanup]
    public void Close()
    {
        _layout?.Dispose();
        _renderer?.Dispose();
        _fonts?.Dispose();
    }
}
