using QuoteCards.Encoding;
using QuoteCards.Rendering;

namespace QuoteCards.Tests.Rendering;

/// <summary>A picture's file for a test, gone after it.</summary>
internal sealed class Picture : IDisposable
{
    private Picture(string path) => Path = path;

    public string Path { get; }

    /// <summary>A square of 400 px: <c>white</c>, <c>black</c>, or black and white in <c>stripes</c> or a <c>checkerboard</c>.</summary>
    public static Picture Make(string kind)
    {
        const int Side = 400;
        byte[] pixels = new byte[Side * Side * 4];
        for (int i = 0; i < Side * Side; i++)
        {
            bool dark = kind switch
            {
                "black" => true,
                "stripes" => i % Side / 25 % 2 == 0,
                "checkerboard" => ((i % Side / 25) + (i / Side / 25)) % 2 == 0,
                _ => false,
            };
            byte shade = dark ? (byte)0 : (byte)255;
            (pixels[4 * i], pixels[(4 * i) + 1], pixels[(4 * i) + 2], pixels[(4 * i) + 3]) = (shade, shade, shade, 255);
        }

        string path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + ".png");
        using FileStream file = File.Create(path);
        new ImageEncoder().Encode(new PixelBuffer(pixels, Side, Side, Side * 4, true), new EncodingOptions(), file);
        return new Picture(path);
    }

    public void Dispose() => File.Delete(Path);
}
