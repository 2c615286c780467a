using BenchmarkDotNet.Attributes;
using QuoteCards.Batches;
using QuoteCards.Cards;
using QuoteCards.Fonts;

namespace QuoteCards.Benchmarks.Micro;

/// <summary>A whole batch of 24 cards with its files, a worker a core.</summary>
public class BatchBenchmarks
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quotecards-bench-").FullName;
    private FontCatalog? _fonts;
    private CardJob[] _jobs = [];

    [Params("broadsheet", "dusk")]
    public string Theme { get; set; } = "broadsheet";

    [GlobalSetup]
    public void Load()
    {
        _fonts = Bench.OpenFonts();
        _jobs = [.. Bench.Requests(24, Theme, "square").Select((r, i) => new CardJob(r, $"{i}"))];
    }

    [Benchmark]
    public int TwentyFourCards() => Batch.Run(_jobs, _fonts!, _folder, null, new BatchOptions { Force = true }, null, CancellationToken.None).Drawn;

    [GlobalCleanup]
    public void Close()
    {
        _fonts?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
