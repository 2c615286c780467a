using System.Globalization;
using QuoteCards.Rendering;

namespace QuoteCards.Cli.Terminal;

/// <summary>Draws a picture in a terminal.</summary>
internal static class TerminalPicture
{
    // Of a cell in px, where the terminal is not asked: the middle of common fonts, twice as high as wide.
    private const int CellWidth = 9;

    /// <summary>Draws it at most so many cells wide and high; a cell is taken to be twice as high as wide.</summary>
    public static void Write(TextWriter output, PixelBuffer image, ReadOnlySpan<byte> png, PictureProtocol protocol, int columns, int rows)
    {
        int wide = Math.Max(1, Math.Min(columns, (int)(rows * 2.0 * image.Width / image.Height)));
        switch (protocol)
        {
            case PictureProtocol.Kitty: Kitty(output, png, wide); break;
            case PictureProtocol.Iterm2:
                output.Write($"\e]1337;File=inline=1;width={wide};size={png.Length}:{Convert.ToBase64String(png)}\a\n");
                break;
            case PictureProtocol.Sixel: Sixel(output, image, Math.Min(image.Width, wide * CellWidth)); break;
            case PictureProtocol.Blocks:
                HalfBlocks.Write(output, Thumbnail.Of(image, wide, 2 * Math.Max(1, (int)Math.Round(wide * 0.5 * image.Height / image.Width))));
                break;
        }
    }

    // The data goes in chunks of at most 4,096 characters; m=1 says that more follow (kitty, "The graphics protocol", remote client).
    private static void Kitty(TextWriter output, ReadOnlySpan<byte> png, int columns)
    {
        string data = Convert.ToBase64String(png);
        for (int at = 0; at < data.Length; at += 4096)
        {
            string head = at == 0 ? string.Create(CultureInfo.InvariantCulture, $"a=T,f=100,c={columns},") : "";
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
