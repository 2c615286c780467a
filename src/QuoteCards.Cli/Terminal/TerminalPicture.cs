using System.Globalization;
using System.Text;
using QuoteCards.Rendering;

namespace QuoteCards.Cli.Terminal;

/// <summary>Draws a picture in a terminal.</summary>
internal static class TerminalPicture
{
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
            case PictureProtocol.HalfBlocks: HalfBlocks(output, image, wide); break;
        }
    }

    // The data goes in chunks of at most 4,096 characters; m=1 says that more follow.
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

    private static void HalfBlocks(TextWriter output, PixelBuffer image, int wide)
    {
        int high = Math.Max(2, (int)Math.Round((double)wide * image.Height / image.Width));
        StringBuilder line = new();
        for (int y = 0; y < high; y += 2)
        {
            line.Clear();
            for (int x = 0; x < wide; x++)
            {
                (int r, int g, int b) = Mean(image, x, y, wide, high);
                (int r2, int g2, int b2) = Mean(image, x, Math.Min(y + 1, high - 1), wide, high);
                line.Append(CultureInfo.InvariantCulture, $"\e[38;2;{r};{g};{b}m\e[48;2;{r2};{g2};{b2}m▀");
            }

            output.WriteLine(line.Append("\e[0m").ToString());
        }
    }

    private static (int R, int G, int B) Mean(PixelBuffer image, int x, int y, int wide, int high)
    {
        int left = x * image.Width / wide, right = Math.Max(left + 1, (x + 1) * image.Width / wide);
        int top = y * image.Height / high, foot = Math.Max(top + 1, (y + 1) * image.Height / high);
        ReadOnlySpan<byte> pixels = image.Pixels.Span;
        int r = 0, g = 0, b = 0, count = (right - left) * (foot - top);
        for (int py = top; py < foot; py++)
            for (int px = left; px < right; px++)
            {
                int at = (py * image.Stride) + (px * 4);
                (r, g, b) = (r + pixels[at], g + pixels[at + 1], b + pixels[at + 2]);
            }

        return (r / count, g / count, b / count);
    }
}
