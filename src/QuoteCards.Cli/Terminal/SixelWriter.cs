using System.Globalization;
using System.Text;
using QuoteCards.Rendering;

namespace QuoteCards.Cli.Terminal;

/// <summary>
/// Writes sixels (DEC STD 070, chapter 9; VT330/VT340 Programmer Reference Manual, chapter 14): bands of six rows, in each band one line of
/// characters for each colour, whose six bits say which rows have it; runs are packed.
/// </summary>
internal static class SixelWriter
{
    /// <summary>Writes the picture in at most 256 colours.</summary>
    public static void Write(TextWriter output, PixelBuffer image)
    {
        ColorPalette palette = ColorPalette.Of(image);
        StringBuilder text = new();
        // 1;1 says that pixels are square; P2 = 1 leaves pixels that are not set alone.
        text.Append(CultureInfo.InvariantCulture, $"\eP0;1;0q\"1;1;{image.Width};{image.Height}");
        for (int i = 0; i < palette.Colors.Count; i++)
        {
            (byte r, byte g, byte b) = palette.Colors[i];
            text.Append(CultureInfo.InvariantCulture, $"#{i};2;{Percent(r)};{Percent(g)};{Percent(b)}");
        }

        byte[] band = new byte[image.Width * 6];
        for (int top = 0; top < image.Height; top += 6) Band(text, image, palette, top, band);
        output.Write(text.Append("\e\\").ToString());
    }

    private static void Band(StringBuilder text, PixelBuffer image, ColorPalette palette, int top, byte[] band)
    {
        int rows = Math.Min(6, image.Height - top);
        bool[] used = new bool[palette.Colors.Count];
        ReadOnlySpan<byte> pixels = image.Pixels.Span;
        for (int y = 0; y < rows; y++)
            for (int x = 0; x < image.Width; x++)
            {
                int at = ((top + y) * image.Stride) + (x * 4);
                byte color = palette.IndexOf(pixels[at], pixels[at + 1], pixels[at + 2]);
                band[(y * image.Width) + x] = color;
                used[color] = true;
            }

        bool first = true;
        for (int color = 0; color < used.Length; color++)
        {
            if (!used[color]) continue;
            if (!first) text.Append('$');
            first = false;
            text.Append(CultureInfo.InvariantCulture, $"#{color}");
            Line(text, band, image.Width, rows, (byte)color);
        }

        text.Append('-');
    }

    private static void Line(StringBuilder text, byte[] band, int width, int rows, byte color)
    {
        int run = 0;
        char last = '\0';
        for (int x = 0; x < width; x++)
        {
            int bits = 0;
            for (int y = 0; y < rows; y++)
                if (band[(y * width) + x] == color) bits |= 1 << y;
            char now = (char)('?' + bits);
            if (now != last)
            {
                Run(text, last, run);
                (last, run) = (now, 0);
            }

            run++;
        }

        // What is empty at the end of a line need not be said.
        if (last != '?') Run(text, last, run);
    }

    private static void Run(StringBuilder text, char sixel, int length)
    {
        if (length > 3) text.Append(CultureInfo.InvariantCulture, $"!{length}{sixel}");
        else text.Append(sixel, length);
    }

    private static int Percent(byte channel) => ((channel * 100) + 127) / 255;
}
