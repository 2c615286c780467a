using System.CommandLine;
using QuoteCards.Batches;
using QuoteCards.Encoding;
using QuoteCards.Fonts;

namespace QuoteCards.Benchmarks;

/// <summary><c>batch</c>: whole batches over our own quotes, theme by theme and size by size, as a table.</summary>
internal sealed class BatchCommand : Command
{
    private readonly Option<string[]> _theme = new("--theme", "-t") { Description = "Themes", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => ["broadsheet", "dusk", "midnight", "halo"] };
    private readonly Option<string[]> _size = new("--size", "-s") { Description = "Sizes", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => ["square"] };
    private readonly Option<int> _quotes = new("--quotes", "-n") { Description = "How many distinct quotes", DefaultValueFactory = _ => 200 };
    private readonly Option<int> _workers = new("--workers", "-w") { Description = "Cards at once; 0 for one a core" };
    private readonly Option<int> _repeat = new("--repeat", "-r") { Description = "Runs of each batch; the best counts, since other work on the machine only slows", DefaultValueFactory = _ => 3 };
    private readonly Option<Compression> _compression = new("--compression", "-c") { Description = "How hard PNGs are pressed", DefaultValueFactory = _ => Compression.Balanced };
    private readonly Option<ImageFormat> _format = new("--format", "-f") { Description = "What is written" };

    public BatchCommand() : base("batch", "Draws 200 distinct quotes in each theme and size")
    {
        foreach (Option o in new Option[] { _theme, _size, _quotes, _workers, _repeat, _compression, _format }) Options.Add(o);
        SetAction(Act);
    }

    private void Act(ParseResult parsed)
    {
        using FontCatalog fonts = Bench.OpenFonts();
        BatchOptions options = new()
        {
            Encoding = new EncodingOptions { Format = parsed.GetValue(_format), Compression = parsed.GetValue(_compression) },
            Force = true,
            Jobs = parsed.GetValue(_workers),
        };
        int workers = options.Jobs > 0 ? options.Jobs : Environment.ProcessorCount;
        TextWriter output = parsed.InvocationConfiguration.Output;
        output.WriteLine($"{parsed.GetValue(_quotes)} quotes, {workers} workers of {Environment.ProcessorCount} cores, {options.Encoding.Format} {options.Encoding.Compression}");
        output.WriteLine("theme       size        cards/s   KiB mean   layout ms   draw ms   encode ms   write ms   peak MiB");
        foreach (string theme in parsed.GetValue(_theme)!)
            foreach (string size in parsed.GetValue(_size)!)
                output.WriteLine(BatchFigures.Measure(Bench.Requests(parsed.GetValue(_quotes), theme, size), fonts, options, parsed.GetValue(_repeat)).ToString(theme, size));
    }
}
