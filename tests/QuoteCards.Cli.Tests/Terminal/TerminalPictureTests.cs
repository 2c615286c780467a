using QuoteCards.Cli.Terminal;
using QuoteCards.Rendering;

namespace QuoteCards.Cli.Tests.Terminal;

public sealed class TerminalPictureTests
{
    private static readonly PixelBuffer Red = new(Enumerable.Repeat(new byte[] { 255, 0, 0, 255 }, 16).SelectMany(p => p).ToArray(), 4, 4, 16, true);

    [Fact]
    public void HalfBlocksShowTwoPixelsACell()
    {
        using StringWriter output = new();

        TerminalPicture.Write(output, Red, [1, 2, 3], PictureProtocol.Blocks, 4, 2, null);

        output.ToString().Count(c => c == '▀').ShouldBe(8);
        output.ToString().ShouldContain("38;2;255;0;0");
    }

    [Fact]
    public void KittyTakesThePngInChunks()
    {
        using StringWriter output = new();

        TerminalPicture.Write(output, Red, new byte[5000], PictureProtocol.Kitty, 4, 2, null);

        output.ToString().Split("\e_G").Length.ShouldBe(3);
    }

    [Theory]
    [InlineData(10, 20, "c=20,r=10,")]
    [InlineData(12, 18, "c=15,r=10,")]
    public void ATerminalThatTellsItsCellsKeepsThePictureSquare(int width, int height, string place) => Written(PictureProtocol.Kitty, new CellSize(width, height)).ShouldContain(place);

    [Fact]
    public void ATerminalThatDoesNotTellFindsTheHeightItself() => Written(PictureProtocol.Kitty, null).ShouldContain("f=100,c=20,m=0");

    [Fact]
    public void ASixelIsNeverLargerThanTerminalsShow()
    {
        PixelBuffer tall = new(new byte[1200 * 2400 * 4], 1200, 2400, 1200 * 4, true);
        using StringWriter output = new();

        TerminalPicture.Write(output, tall, [], PictureProtocol.Sixel, 400, 400, new CellSize(12, 18));

        output.ToString().ShouldContain("\"1;1;500;1000#");
    }

    [Theory]
    [InlineData(80, 24, 800, 480, 10, 20)]
    [InlineData(80, 24, 810, 490, 10, 20)]
    public void ACellIsItsShareOfTheWindow(int columns, int rows, int width, int height, int cellWidth, int cellHeight) =>
        CellSize.Of(columns, rows, width, height).ShouldBe(new CellSize(cellWidth, cellHeight));

    [Theory]
    [InlineData(80, 24, 0, 0)]
    [InlineData(0, 0, 800, 480)]
    public void AWindowThatDoesNotTellHasNoCell(int columns, int rows, int width, int height) => CellSize.Of(columns, rows, width, height).ShouldBeNull();

    private static string Written(PictureProtocol protocol, CellSize? cell)
    {
        using StringWriter output = new();
        TerminalPicture.Write(output, Red, [1, 2, 3], protocol, 100, 10, cell);
        return output.ToString();
    }
}
