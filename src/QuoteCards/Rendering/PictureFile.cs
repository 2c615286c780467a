using QuoteCards.Diagnostics;
using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>Looks at a picture's file before anything is decoded.</summary>
public static class PictureFile
{
    /// <summary>Largest side in px and largest area in megapixels that are decoded: 8,000 px and 50 MP take 200 MB.</summary>
    public const int LargestSide = 12000;

    private const long LargestArea = 50_000_000;

    /// <summary>A picture's width as a share of its height; 1 when it cannot be read.</summary>
    public static double AspectOf(string path)
    {
        if (!File.Exists(path)) return 1;
        using SKCodec? codec = SKCodec.Create(path);
        return codec is { Info: { Width: > 0, Height: > 0 } info } ? (double)info.Width / info.Height : 1;
    }

    /// <summary>Why the file cannot be used as a picture, or null when it can.</summary>
    public static Diagnostic? Check(string path)
    {
        if (!File.Exists(path)) return Diagnostic.Error("picture-missing", "there is no such picture", new Place(path));
        using SKCodec? codec = SKCodec.Create(path);
        if (codec is null) return Diagnostic.Error("picture-broken", "this file cannot be read as a picture", new Place(path), "PNG, JPEG and WebP can be used");
        SKImageInfo info = codec.Info;
        if (info.Width > LargestSide || info.Height > LargestSide || (long)info.Width * info.Height > LargestArea)
            return Diagnostic.Error("picture-too-large", $"the picture is {info.Width} by {info.Height} px; at most {LargestSide} px a side and 50 megapixels can be used", new Place(path));
        return null;
    }
}
