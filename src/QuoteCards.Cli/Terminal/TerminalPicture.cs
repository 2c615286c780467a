using QuoteCards.Rendering;

namespace QuoteCards.Cli.Terminal;

/// <summary>Draws a picture in a terminal.</summary>
internal static class TerminalPicture
{
    // XTerm shows nothing of a picture that is wider or higher (maxGraphicSize, unless it is set).
    private const int LargestSixel = 1000;

    /// <summary>Draws it at most so many cells wide and high.</summary>
    /// <param name="output">The terminal.</param>
    /// <param name="image">The picture.</param>
    /// <param name="png">The same as a file, for terminals that read files.</param>
    /// <param name="protocol">How the terminal takes it.</param>
    /// <param name="columns">At least 1.</param>
    /// <param name="rows">At least 1.</param>
    /// <param name="known">The size of a cell in px; null when the terminal does not tell, which leaves it twice as high as wide.</param>
    public static void Write(TextWriter output, PixelBuffer image, ReadOnlySpan<byte> png, PictureProtocol protocol, int columns, int rows, CellSize? known)
    {
        CellSize cell = known ?? CellSize.Usual;
        double steep = (double)image.Height / image.Width, slope = (double)cell.Height / cell.Width;
        int wide = Math.Max(1, Math.Min(columns, (int)(rows * slope / steep))), high = Math.Max(1, (int)Math.Round(wide * steep / slope));
        switch (protocol)
        {
            // Given the width alone, kitty finds the height, but before its version 0.29 it stretched the picture.
            case PictureProtocol.Kitty: Kitty(output, png, known is null ? $"c={wide}" : $"c={wide},r={high}"); break;
            case PictureProtocol.Iterm2:
                output.Write($"\e]1337;File=inline=1;width={wide};size={png.Length}:{Convert.ToBase64String(png)}\a\n");
                break;
            case PictureProtocol.Sixel: Sixel(output, image, Math.Min(Math.Min(image.Width, wide * cell.Width), (int)(LargestSixel / Math.Max(1, steep)))); break;
            case PictureProtocol.Blocks: HalfBlocks.Write(output, Thumbnail.Of(image, wide, 2 * high)); break;
        }
    }

    // The data goes in chunks of at most 4,096 characters; m=1 says that more follow (kitty, "The graphics protocol", remote client).
    private static void Kitty(TextWriter output, ReadOnlySpan<byte> png, string place)
    {
        string data = Convert.ToBase64String(png);
        for (int at = 0; at < data.Length; at += 4096)
        {
            string head = at == 0 ? $"a=T,f=100,{place}," : "";
            output.Write($"\e_G{head}m={(at + 4096 < data.Length ? 1 : 0)};{data.AsSpan(at, Math.Min(4096, data.Length - at))}\e\\");
        }

        output.WriteLine();
    }

    private static void Sixel(TextWriter output, PixelBuffer image, int width)
    {
        SixelWriter.Write(output, Thumbnail.Of(image, width, Math.Max(1, (int)Math.Round((double)width * image.Height / image.Width))));
        output.WriteLine();
    }
}
