using CsCheck;
using QuoteCards.Rendering;

namespace QuoteCards.Tests.Encoding;

/// <summary>Pictures that try an encoder: from one colour to noise, with and without alpha, rows with gaps.</summary>
internal static class RandomPicture
{
    private static readonly int[] Counts = [1, 2, 3, 4, 5, 16, 17, 255, 256, 257, 100_000];

    public static Gen<PixelBuffer> Any { get; } =
        Gen.Select(Gen.Int[1, 70], Gen.Int[1, 40], Gen.Int[0, Counts.Length - 1].Select(i => Counts[i]), Gen.Bool, Gen.Int[0, 9], Gen.UInt)
            .Select((width, height, colors, opaque, gap, seed) => Of(width, height, colors, opaque, gap, (int)seed));

    /// <summary>A picture of at most <paramref name="colors"/> colours, and of exactly so many when it has the pixels for it.</summary>
    public static PixelBuffer Of(int width, int height, int colors, bool opaque, int gap, int seed)
    {
        Random random = new(seed);
        int stride = (width + gap) * 4;
        byte[] pixels = new byte[height * stride];
        // What lies between rows must not matter, so it is noise.
        random.NextBytes(pixels);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
            {
                // Runs on some rows, noise on others; the first pixels go through every colour.
                int i = (y * width) + x;
                int color = i < colors ? i : y % 3 == 0 ? x / 9 % colors : random.Next(colors);
                Span<byte> pixel = pixels.AsSpan((y * stride) + (x * 4), 4);
                (pixel[0], pixel[1], pixel[2]) = ((byte)color, (byte)(color >> 8), (byte)(color >> 16));
                pixel[3] = opaque ? (byte)255 : (byte)(color * 37);
            }

        return new PixelBuffer(pixels, width, height, stride, opaque);
    }

    /// <summary>The pixels without the gaps between rows.</summary>
    public static byte[] Packed(PixelBuffer image)
    {
        byte[] packed = new byte[image.Width * image.Height * 4];
        for (int y = 0; y < image.Height; y++) image.Pixels.Span.Slice(y * image.Stride, image.Width * 4).CopyTo(packed.AsSpan(y * image.Width * 4));
        return packed;
    }
}
