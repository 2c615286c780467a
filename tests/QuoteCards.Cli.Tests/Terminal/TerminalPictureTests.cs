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

        TerminalPicture.Write(output, Red, [1, 2, 3], PictureProtocol.Blocks, 4, 2);

        output.ToString().Count(c => c == '▀').ShouldBe(8);
        output.ToString().ShouldContain("38;2;255;0;0");
    }

    [Fact]
    public void KittyTakesThePngInChunks()
    {
        using StringWriter output = new();

        TerminalPicture.Write(output, Red, new byte[5000], PictureProtocol.Kitty, 4, 2);

        output.ToString().Split("\e_G").Length.ShouldBe(3);
    }
}
