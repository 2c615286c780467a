using QuoteCards.Episodes;
using QuoteCards.Notes;
using QuoteCards.Tests.Pairing;

namespace QuoteCards.Tests.Notes;

public sealed class MarkdownNotesTests
{
    private static IEnumerable<(BlockKind, string, int)> Blocks(string text, int skip = 0) =>
        MarkdownNotes.Read(text, "f", skip).Select(b => (b.Kind, b.Text, b.Place.Line));

    [Fact]
    public void EveryLineIsABlockWithItsPlace() =>
        Blocks("# One\n\ntwo\nthree  \nfour\n\n> five\n> six\n>\n> seven\n\n- eight\n  nine\n\n1. ten").ShouldBe(
        [
            (BlockKind.Heading, "One", 1), (BlockKind.Blank, "", 2), (BlockKind.Paragraph, "two", 3), (BlockKind.Paragraph, "three", 4), (BlockKind.Paragraph, "four", 5), (BlockKind.Blank, "", 6),
            (BlockKind.Quoted, "five", 7), (BlockKind.Quoted, "six", 8), (BlockKind.Quoted, "", 9), (BlockKind.Quoted, "seven", 10), (BlockKind.Blank, "", 11),
            (BlockKind.Paragraph, "- eight", 12), (BlockKind.Paragraph, "nine", 13), (BlockKind.Blank, "", 14), (BlockKind.Paragraph, "1. ten", 15),
        ]);

    [Theory]
    [InlineData("\\[00:12\\] \\*x\\*", "[00:12] *x*")]
    [InlineData("&quot;x&quot; &amp; y", "\"x\" & y")]
    [InlineData("**x** and *y* and ==z==", "**x** and *y* and ==z==")]
    [InlineData("[Ada](https://example.com) at [1:01](https://example.com/?t=61)", "Ada at [1:01]")]
    [InlineData("![a picture](x.png)x", "x")]
    [InlineData("x <b>y</b>", "x **y**")]
    [InlineData("`x` y", "`x` y")]
    [InlineData("[12:34] x", "[12:34] x")]
    public void MarksAreTakenOffALine(string markdown, string text) => Blocks(markdown).ShouldBe([(BlockKind.Paragraph, text, 1)]);

    [Fact]
    public void ALineBreakTagEndsALine() => Blocks("one<br>two").Select(b => b.Item2).ShouldBe(["one", "two"]);

    [Fact]
    public void LinesUnderWhatIsSkippedAreTrue() => Blocks("a\nb\n\n> c", skip: 2).ShouldBe([(BlockKind.Quoted, "c", 4)]);

    [Fact]
    public void TableRowsKeepTheirCells() =>
        MarkdownNotes.Read("| a | b |\n|---|---|\n| **c** | d |", "f", 0).Select(b => (b.Kind, string.Join('/', b.Cells), b.Place.Line)).ShouldBe([(BlockKind.Header, "a/b", 1), (BlockKind.Row, "**c**/d", 3)]);

    [Fact]
    public void ATitleOverARuleIsAHeadingAndAQuoteOverARuleIsNot() =>
        Blocks("Long Naps\n---------\n\n\"We shipped it.\"\n---\n\nWide Naps\n=========").Where(b => b.Item2.Length > 0).Select(b => b.Item1).ShouldBe([BlockKind.Heading, BlockKind.Paragraph, BlockKind.Heading]);

    [Fact]
    public void ALineWithoutItsOwnMarkIsNotQuoted() => Blocks("> one\ntwo").Select(b => b.Item1).ShouldBe([BlockKind.Quoted, BlockKind.Paragraph]);

    [Fact]
    public void NestedQuotesAndListsAreRead() => Blocks("> > one\n\n- two\n  - three\n    1. four").Where(b => b.Item2.Length > 0).Select(b => b.Item2).ShouldBe(["one", "- two", "- three", "1. four"]);

    [Fact]
    public void NoNestingIsTooDeep() =>
        Written.Quotes(new string('>', 5000) + " We shipped the whole thing on a Friday.", NotesFormat.Markdown).Count.ShouldBe(1);

    [Fact]
    public void EmphasisInsideAQuoteBecomesASpan()
    {
        Quote quote = Written.One("> We shipped **the whole** thing on a *Friday*.\n> — Ada");

        (quote.Text, quote.Emphasis.Count).ShouldBe(("We shipped the whole thing on a Friday.", 2));
        quote.Emphasis.Select(s => quote.Text[s.Start..s.End]).ShouldBe(["the whole", "Friday"]);
    }
}
