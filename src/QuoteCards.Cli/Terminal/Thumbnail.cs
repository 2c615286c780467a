using QuoteCards.Rendering;

namespace QuoteCards.Cli.Terminal;

/// <summary>Makes a picture smaller, each pixel the mean of those it stands for.</summary>
internal static class Thumbnail
{
    /// <summary>The picture at another size in px, opaque; both at least 1.</summary>
    public static PixelBuffer Of(PixelBuffer image, int width, int height)
    {
        byte[] made = new byte[width * height * 4];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
            {
                int left = (int)((long)x * image.Width / width), right = Math.Max(left + 1, (int)((x + 1L) * image.Width / width));
                int top = (int)((long)y * image.Height / height), foot = Math.Max(top + 1, (int)((y + 1L) * image.Height / height));
                Mean(image, left, top, right, foot, made.AsSpan(((y * width) + x) * 4, 4));
            }

        return new PixelBuffer(made, width, height, width * 4, true);
    }

    private static void Mean(PixelBuffer image, int left, int top, int right, int foot, Span<byte> mean)
    {
        ReadOnlySpan<byte> pixels = image.Pixels.Span;
        int r = 0, g = 0, b = 0, count = (right - left) * (foot - top);
        for (int y = top; y < foot; y++)
            for (int x = left; x < right; x++)
            {
                int at = (y * image.Stride) + (x * 4);
                (r, g, b) = (r + pixels[at], g + pixels[at + 1], b + pixels[at + 2]);
            }

        (mean[0], mean[1], mean[2], mean[3]) = ((byte)((r + (count / 2)) / count), (byte)((g + (count / 2)) / count), (byte)((b + (count / 2)) / count), 255);
    }
}
