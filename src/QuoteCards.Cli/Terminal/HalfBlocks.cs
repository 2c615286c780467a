using System.Globalization;
using System.Text;
using QuoteCards.Rendering;

namespace QuoteCards.Cli.Terminal;

/// <summary>Draws a picture with the upper half block: its colour is the upper pixel, its ground the lower.</summary>
internal static class HalfBlocks
{
    /// <summary>Writes two rows of pixels a line; the height is even.</summary>
    public static void Write(TextWriter output, PixelBuffer image)
    {
        ReadOnlySpan<byte> pixels = image.Pixels.Span;
        StringBuilder line = new();
        for (int y = 0; y < image.Height; y += 2)
        {
            line.Clear();
            (int upper, int lower) before = (-1, -1);
            for (int x = 0; x < image.Width; x++)
            {
                (int upper, int lower) now = (Color(pixels, image, x, y), Color(pixels, image, x, y + 1));
                if (now.upper != before.upper) line.Append(CultureInfo.InvariantCulture, $"\e[38;2;{now.upper >> 16};{(now.upper >> 8) & 255};{now.upper & 255}m");
                if (now.lower != before.lower) line.Append(CultureInfo.InvariantCulture, $"\e[48;2;{now.lower >> 16};{(now.lower >> 8) & 255};{now.lower & 255}m");
                line.Append('▀');
                before = now;
            }

            output.WriteLine(line.Append("\e[0m").ToString());
        }
    }

    private static int Color(ReadOnlySpan<byte> pixels, PixelBuffer image, int x, int y)
    {
        int at = (y * image.Stride) + (x * 4);
        return (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    }
}
