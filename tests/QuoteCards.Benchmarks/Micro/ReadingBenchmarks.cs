using BenchmarkDotNet.Attributes;
using QuoteCards.Pairing;

namespace QuoteCards.Benchmarks.Micro;

/// <summary>Bytes to an episode: the sample notes.</summary>
public class ReadingBenchmarks
{
    private byte[] _notes = [];

    [GlobalSetup]
    public void Load()
    {
        using Stream sample = typeof(ReadingBenchmarks).Assembly.GetManifestResourceStream("sample.md")!;
        _notes = new byte[sample.Length];
        sample.ReadExactly(_notes);
    }

    [Benchmark]
    public Reading Sample() => EpisodeReader.Read(_notes, "sample.md", new ReadingOptions());
}
