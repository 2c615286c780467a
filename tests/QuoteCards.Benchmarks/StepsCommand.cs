using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using QuoteCards.Cards;
using QuoteCards.Encoding;
using QuoteCards.Fonts;
using QuoteCards.Rendering;

namespace QuoteCards.Benchmarks;

/// <summary><c>steps</c>: what each step of a card costs on one core, as the sum of each card's best of several runs: other work on the machine hardly shows.</summary>
internal sealed class StepsCommand : Command
{
    private readonly Option<string[]> _theme = new("--theme", "-t") { Description = "Themes", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => ["broadsheet", "dusk", "midnight", "halo"] };
    private readonly Option<string> _size = new("--size", "-s") { Description = "Size", DefaultValueFactory = _ => "square" };
    private readonly Option<int> _quotes = new("--quotes", "-n") { Description = "How many distinct quotes", DefaultValueFactory = _ => 50 };
    private readonly Option<int> _repeat = new("--repeat", "-r") { Description = "Runs of each card", DefaultValueFactory = _ => 7 };

    public StepsCommand() : base("steps", "Times layout, drawing and encoding of each card apart")
    {
        foreach (Option o in new Option[] { _theme, _size, _quotes, _repeat }) Options.Add(o);
        SetAction(Act);
    }

    private void Act(ParseResult parsed)
    {
        using FontCatalog fonts = Bench.OpenFonts();
        TextWriter output = parsed.InvocationConfiguration.Output;
        output.WriteLine("theme       size        layout ms   draw ms   fast ms   KiB   balanced ms   KiB   smallest ms   KiB");
        foreach (string theme in parsed.GetValue(_theme)!) output.WriteLine(Measure(fonts, theme, parsed.GetValue(_size)!, parsed.GetValue(_quotes), parsed.GetValue(_repeat)));
    }

    private static string Measure(FontCatalog fonts, string theme, string size, int quotes, int repeat)
    {
        using CardLayout layout = new(fonts);
        using FrameRenderer renderer = new(fonts);
        using MemoryStream stream = new();
        ImageEncoder encoder = new();
        double[] spent = new double[5];
        double[] bytes = new double[3];
        List<CardRequest> requests = Bench.Requests(quotes, theme, size);
        foreach (CardRequest request in requests.Take(5).Concat(requests))
        {
            bool warm = request == requests[0];
            if (warm) Array.Clear(spent);
            Frame frame = null!;
            PixelBuffer pixels = null!;
            spent[0] += Best(repeat, () => frame = layout.Arrange(request).Frames[0]);
            spent[1] += Best(repeat, () => pixels = renderer.Draw(frame));
            for (int c = 0; c < 3; c++)
            {
                EncodingOptions options = new() { Compression = (Compression)c };
                spent[2 + c] += Best(c == 2 ? 1 : repeat, () =>
                {
                    stream.SetLength(0);
                    encoder.Encode(pixels, options, stream);
                });
                bytes[c] += stream.Length;
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{theme,-11} {size,-10} {spent[0] / quotes,10:0.00} {spent[1] / quotes,9:0.00} {spent[2] / quotes,9:0.00} {Kib(0),5:0} {spent[3] / quotes,13:0.00} {Kib(1),5:0.0} {spent[4] / quotes,13:0.00} {Kib(2),5:0}");

        double Kib(int c) => bytes[c] / 1024 / (quotes + 5);
    }

    private static double Best(int runs, Action step)
    {
        double best = double.MaxValue;
        for (int i = 0; i < runs; i++)
        {
            long start = Stopwatch.GetTimestamp();
            step();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }
}
