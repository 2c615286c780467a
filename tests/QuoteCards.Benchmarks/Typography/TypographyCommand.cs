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
        page.AppendLine().Append(Left);
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
        new ImageEncoder().Encode(renderer.Draw(layout.Arrange(card).Frames[0], 0.4), new EncodingOptions { Format = ImageFormat.Webp, Quality = 80 }, file);
    }

    private static string FileName(int quote, LineMode mode) => $"{quote + 1:00}-{(mode == LineMode.FirstFit ? "first-fit" : "composed")}.webp";

    private const string Intro = """
        # First fit and composed lines

        Written by `dotnet run -c Release --project tests/QuoteCards.Benchmarks -- typography`; the figures and pictures are what it measured and drew.

        First fit takes the largest size at which a quote gets into its box when each line simply takes what it can, and leaves the lines so. The composed way looks at all breaks
        together. It sets the type at the largest size at which no line ends badly, but no smaller than 0.92 of the first-fit size (0.88 for up to fifteen words, 0.82 in Chinese and
        Japanese, 1 for three or four words); both sizes grow with the box, so a smaller box never gives larger type. At that size it takes the cheapest of all ways to set the quote
        in the fewest lines, or in up to two more where they fit. A line costs 260 times the square of its distance from the mean, as a share of the measure (Knuth and Plass 1981
        sum such demerits; CSS Text 4 asks for the same with `text-wrap: balance` and `pretty`). A break costs by what stands at it:

        | where a line ends | cost |
        | --- | --- |
        | after a sentence, a clause; before a conjunction | −3, −1.5, −1 |
        | after an article or a possessive; a lone letter | 14 |
        | after a preposition or a conjunction; a pronoun or an auxiliary | 6; 3 |
        | inside a name; between a number and its unit | 18 |
        | before a dash; after *Dr.* and the like | 15 |
        | before an emoji that follows a word; between two emoji | 7; 3 |
        | inside a Chinese or Thai word that is known; inside a Japanese phrase | 20 to 30 |
        | between two words that stand in marks of their own | 8 |
        | inside a word too long for large type: before a syllable, with a hyphen; elsewhere | 24; 60 |
        | before a last word that would stand alone (a seventh of the quote or less) | 40 |

        `src/QuoteCards/Text/Composition/` holds all of it: `BreakCost`, `ShortWords` (sixteen languages), `ChineseWords`, `JapanesePhrases`, `ThaiWords`, `LongWords`, `LineCost`, `LineComposer`, `TextFitter`.

        Two hundred quotes of the benchmark (51 to 320 characters), Inter Tight 600, 34 to 150 px, in a box of 900 by 700 px. *Rag* is the standard deviation of the widths of a quote's
        lines (its last left out) as a share of the measure, the mean over all quotes.


        """;

    private const string Left = """
        What is left, and why: the lines that still end in one or two letters are mostly words like *of* and *to* that the alternative would leave behind a hole; the rag with the last
        line left out is that of first fit, since lines that end with a clause or keep an article with its noun are not all of one width, and with the last line in it, which is what
        a reader sees, it is a quarter less. The two per cent of fill are what the size gives way for it.

        """;
}
