using QuoteCards.Rendering;

namespace QuoteCards.Cli.Terminal;

/// <summary>At most 256 colours that stand for those of a picture, by median cut (Heckbert 1982) over 5 bits a channel.</summary>
internal sealed class ColorPalette
{
    private const int Cells = 1 << 15;

    private readonly byte[] _index = new byte[Cells];

    private ColorPalette(List<(byte R, byte G, byte B)> colors) => Colors = colors;

    /// <summary>The colours.</summary>
    public IReadOnlyList<(byte R, byte G, byte B)> Colors { get; }

    /// <summary>The number of the colour that stands for this one.</summary>
    public byte IndexOf(byte r, byte g, byte b) => _index[Cell(r, g, b)];

    /// <summary>The palette of a picture; an exact colour for each cell when there are few enough.</summary>
    public static ColorPalette Of(PixelBuffer image)
    {
        long[] sums = new long[Cells * 4];
        ReadOnlySpan<byte> pixels = image.Pixels.Span;
        for (int y = 0; y < image.Height; y++)
            for (int at = y * image.Stride; at < (y * image.Stride) + (image.Width * 4); at += 4)
            {
                int cell = Cell(pixels[at], pixels[at + 1], pixels[at + 2]) * 4;
                (sums[cell], sums[cell + 1], sums[cell + 2], sums[cell + 3]) = (sums[cell] + 1, sums[cell + 1] + pixels[at], sums[cell + 2] + pixels[at + 1], sums[cell + 3] + pixels[at + 2]);
            }

        List<ColorBox> boxes = [new ColorBox([.. Enumerable.Range(0, Cells).Where(c => sums[c * 4] > 0)], sums)];
        while (boxes.Count < 256 && boxes.Where(b => b.CanSplit).MaxBy(b => b.Weight) is { } widest)
        {
            boxes.Remove(widest);
            boxes.AddRange(widest.Split());
        }

        ColorPalette palette = new([.. boxes.Select(b => b.Mean)]);
        for (int i = 0; i < boxes.Count; i++)
            foreach (int cell in boxes[i].Cells) palette._index[cell] = (byte)i;
        return palette;
    }

    private static int Cell(byte r, byte g, byte b) => ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);
}
