using System.Globalization;
using QuoteCards.Text.Composition;
using QuoteCards.Text.Shaping;

namespace QuoteCards.Benchmarks.Typography;

/// <summary>How evenly the lines of many quotes came out.</summary>
/// <param name="Rag">Standard deviation of the widths of a quote's lines, its last left out, as a share of the measure; the mean over all quotes.</param>
/// <param name="WholeRag">The same with the last line.</param>
/// <param name="OneWordEnds">How many quotes end in a line of one word.</param>
/// <param name="ShortEnds">How many lines, not counting last ones, end in a word of one or two letters.</param>
/// <param name="Fill">Share of the box that the lines cover.</param>
internal sealed record RagFigures(double Rag, double WholeRag, int OneWordEnds, int ShortEnds, double Fill)
{
    public static RagFigures Of(IEnumerable<TextBlock> blocks, double width, double height)
    {
        List<double> rags = [], whole = [], fills = [];
        int ends = 0, shorts = 0;
        foreach (TextBlock block in blocks)
        {
            string text = block.Shaped.Text;
            double[] widths = [.. block.Lines.Select(l => l.Measure * block.Size / width)];
            fills.Add(widths.Sum() * width * block.Leading / (width * height));
            if (widths.Length < 2) continue;
            rags.Add(Deviation(widths[..^1]));
            whole.Add(Deviation(widths));
            if (!text[block.Lines[^1].Start..block.Lines[^1].End].Contains(' ', StringComparison.Ordinal)) ends++;
            shorts += block.Lines.SkipLast(1).Count(l => text[l.Start..l.End].Split(' ')[^1] is { Length: <= 2 } w && char.IsLetter(w[^1]));
        }

        return new RagFigures(rags.Average(), whole.Average(), ends, shorts, fills.Average());
    }

    private static double Deviation(double[] widths)
    {
        double mean = widths.Average();
        return Math.Sqrt(widths.Sum(w => (w - mean) * (w - mean)) / widths.Length);
    }

    public string Row(string name) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {Rag * 100:0.0} % | {WholeRag * 100:0.0} % | {OneWordEnds} | {ShortEnds} | {Fill * 100:0.0} % |");
}
