using System.CommandLine;
using System.Text;
using QuoteCards.Cards;
using QuoteCards.Encoding;
using QuoteCards.Episodes;
using QuoteCards.Fonts;
using QuoteCards.Rendering;
using QuoteCards.Sizes;
using QuoteCards.Text.Composition;
using QuoteCards.Text.Shaping;

namespace QuoteCards.Benchmarks.Typography;

/// <summary><c>typography</c>: writes the comparison page of first-fit and composed lines, with its pictures.</summary>
internal sealed class TypographyCommand : Command
{
    private const double Width = 900, Height = 700;

    private readonly Argument<DirectoryInfo> _folder = new("folder") { Description = "Where the page goes", DefaultValueFactory = _ => new DirectoryInfo("tests/typography") };

    public TypographyCommand() : base("typography", "Writes the page that compares first-fit with composed lines")
    {
        Arguments.Add(_folder);
        SetAction(parsed => Write(parsed.GetValue(_folder)!.FullName));
    }

    private static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        using FontCatalog fonts = Bench.OpenFonts();
        StringBuilder page = new(Intro);
        page.AppendLine("| lines | rag | rag with the last line | one-word last lines | lines ending in one or two letters | fill |").AppendLine("| --- | --- | --- | --- | --- | --- |");
        foreach (LineMode mode in new[] { LineMode.FirstFit, LineMode.Composed })
            page.AppendLine(RagFigures.Of(Fit(fonts, mode), Width, Height).Row(mode == LineMode.FirstFit ? "first fit" : "composed"));
        page.AppendLine().AppendLine("## Ten hard quotes").AppendLine().AppendLine("First fit on the left, composed on the right.").AppendLine();
        for (int i = 0; i < HardQuotes.All.Length; i++)
        {
            foreach (LineMode mode in new[] { LineMode.FirstFit, LineMode.Composed }) Draw(fonts, HardQuotes.All[i], mode, Path.Combine(folder, FileName(i, mode)));
            page.AppendLine($"<p><img src=\"{FileName(i, LineMode.FirstFit)}\" width=\"45%\" alt=\"First fit: {HardQuotes.All[i]}\"> <img src=\"{FileName(i, LineMode.Composed)}\" width=\"45%\" alt=\"Composed: the same words\"></p>");
        }

        File.WriteAllText(Path.Combine(folder, "README.md"), page.ToString().ReplaceLineEndings("\n"));
    }

    private static IEnumerable<TextBlock> Fit(FontCatalog fonts, LineMode mode)
    {
        using Shaper shaper = new(fonts);
        TextStyle style = new(fonts.Find("Inter Tight", 600, false)!, "en");
        foreach (Quote quote in OwnQuotes.Episode(200).Quotes)
            if (TextFitter.Fit(new Paragraph(shaper.Shape(quote.Text, style)), new TextBox(Width, Height, 12), new SizeRange(34, 150, 1.02, 1.22, -0.028, -0.008), mode).Block is { } block)
                yield return block;
    }

    private static void Draw(FontCatalog fonts, string words, LineMode mode, string path)
    {
        using CardLayout layout = new(fonts);
        using FrameRenderer renderer = new(fonts);
        Quote quote = new() { Id = QuoteId.Of(words), Text = words, Provenance = new Provenance(Evidence.Unknown, Evidence.Unknown, Evidence.Unknown) };
        CardRequest card = new(new Episode(), quote, Bench.Themes.Load("broadsheet").Theme!, SizeTable.BuiltIn.Find("square", out _)!, Lines: mode);
        using FileStream file = File.Create(path);
        ImageEncoder.Encode(renderer.Draw(layout.Arrange(card).Frames[0], 0.4), new EncodingOptions { Format = ImageFormat.Webp, Quality = 80 }, file);
    }

    private static string FileName(int quote, LineMode mode) => $"{quote + 1:00}-{(mode == LineMode.FirstFit ? "first-fit" : "composed")}.webp";

    private const string Intro = """
        # First fit and composed lines

        Written by `dotnet run -c Release --project tests/QuoteCards.Benchmarks -- typography`; the figures and pictures are what it measured and drew.

        Both ways set a quote at the same size: the largest at which first fit gets it into its box. Then the composed way chooses among all breaks that need no more lines,
        by a cost over the whole quote. The cost of a line is 300 times the square of its distance from the ideal width, as a share of the measure (Knuth and Plass 1981 sum such
        demerits; CSS Text 4 asks for the same with `text-wrap: balance` and `pretty`); `src/QuoteCards/Text/Composition/BreakCost.cs` holds what each break adds or takes away:
        sentence and clause ends are rewarded, a short word at a line's end, a break inside a name, between a number and its unit or before a dash costs.

        Two hundred quotes of the benchmark (51 to 320 characters), Inter Tight 600, 34 to 150 px, in a box of 900 by 700 px. *Rag* is the standard deviation of the widths of a quote's
        lines (its last left out) as a share of the measure, the mean over all quotes.


        """;
}
