using QuoteCards.Encoding;
using QuoteCards.Rendering;

namespace QuoteCards.Benchmarks;

/// <summary>A picture like a show's cover: soft shapes with a little noise, the same on every machine.</summary>
internal static class CoverArt
{
    private const int Side = 1400;

    public static void Write(string file)
    {
        byte[] pixels = new byte[Side * Side * 4];
        uint state = 0x9E3779B9;
        for (int i = 0; i < Side * Side; i++)
        {
            (int x, int y) = (i % Side, i / Side);
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            int noise = (int)(state & 7), ring = ((x - 500) * (x - 500)) + ((y - 600) * (y - 600)) < 160_000 ? 90 : 0;
            (pixels[4 * i], pixels[(4 * i) + 1], pixels[(4 * i) + 2], pixels[(4 * i) + 3]) = ((byte)((x / 8) + noise), (byte)((y / 9) + ring / 2 + noise), (byte)(60 + ring + noise), 255);
        }

        using FileStream stream = File.Create(file);
        new ImageEncoder().Encode(new PixelBuffer(pixels, Side, Side, Side * 4, true), new EncodingOptions { Compression = Compression.Fast }, stream);
    }
}
