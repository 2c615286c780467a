using QuoteCards.Encoding;
using QuoteCards.Rendering;

namespace QuoteCards.Benchmarks.Sheets;

/// <summary>Pictures made for the sheets: cover art of three kinds, a portrait, a logo and a wordmark.</summary>
internal sealed class SheetArt(string folder)
{
    public string Light => File("light", 1400, 1400, (x, y) => (byte)(255 - (20 * Math.Abs(Math.Sin(x * 9) * Math.Cos(y * 7)))) is var v ? (v, (byte)(v - 6), (byte)(v - 20), (byte)255) : default);

    public string Dark => File("dark", 1400, 1400, (x, y) => ((byte)(20 + (30 * x)), (byte)(14 + (20 * y)), (byte)(34 + (40 * (1 - y))), 255));

    /// <summary>Bright and dark in turns at every scale, as a crowd or a bookshelf is.</summary>
    public string Busy => File("busy", 1400, 1400, (x, y) =>
    {
        double a = Math.Sin((x * 41) + (7 * Math.Sin(y * 13))), b = Math.Sin((y * 57) + (5 * Math.Sin(x * 19))), c = Math.Sin((x + y) * 90);
        return (Byte(128 + (90 * a) + (60 * c)), Byte(128 + (90 * b) - (60 * c)), Byte(128 + (80 * a * b) + (40 * c)), 255);
    });

    public string Portrait => File("portrait", 600, 600, (x, y) =>
    {
        bool head = Math.Pow(x - 0.5, 2) + Math.Pow((y - 0.42) * 0.85, 2) < 0.04, body = Math.Pow((x - 0.5) * 0.8, 2) + Math.Pow(y - 1.08, 2) < 0.14;
        return head ? ((byte)214, (byte)160, (byte)124, (byte)255) : body ? ((byte)52, (byte)74, (byte)96, (byte)255) : ((byte)232, (byte)196, (byte)106, (byte)255);
    });

    public string Emblem => File("emblem", 400, 400, (x, y) =>
        Math.Pow(x - 0.5, 2) + Math.Pow(y - 0.5, 2) is > 0.1 and < 0.235 || (Math.Abs(x - 0.5) < 0.07 && Math.Abs(y - 0.5) < 0.2) ? Red : Clear);

    public string Wordmark => File("wordmark", 1000, 200, (x, y) =>
        (x * 10 % 1) < 0.66 && Math.Abs(y - 0.5) < (x * 10 % 3 < 1 ? 0.45 : 0.3) ? Red : Clear);

    private static readonly (byte R, byte G, byte B, byte A) Red = (220, 70, 60, 255), Clear = (0, 0, 0, 0);

    private static byte Byte(double v) => (byte)Math.Clamp(v, 0, 255);

    private string File(string name, int width, int height, Func<double, double, (byte R, byte G, byte B, byte A)> at)
    {
        string path = Path.Combine(folder, name + ".png");
        if (System.IO.File.Exists(path)) return path;
        byte[] pixels = new byte[width * height * 4];
        for (int i = 0; i < width * height; i++)
        {
            (byte r, byte g, byte b, byte a) = at((double)(i % width) / width, (double)(i / width) / height);
            (pixels[4 * i], pixels[(4 * i) + 1], pixels[(4 * i) + 2], pixels[(4 * i) + 3]) = (r, g, b, a);
        }

        using FileStream file = System.IO.File.Create(path);
        new ImageEncoder().Encode(new PixelBuffer(pixels, width, height, width * 4, false), new EncodingOptions(), file);
        return path;
    }
}
