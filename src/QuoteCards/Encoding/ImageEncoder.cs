using QuoteCards.Rendering;
using SkiaSharp;

namespace QuoteCards.Encoding;

/// <summary>Turns pixels into a file's bytes. Not for use by several threads at once; make one for each.</summary>
public sealed class ImageEncoder
{
    private readonly PngWriter _png;

    /// <summary>An encoder that shares nothing.</summary>
    public ImageEncoder() : this(new GroundPresses()) { }

    internal ImageEncoder(GroundPresses grounds) => _png = new PngWriter(grounds);

    /// <summary>Writes the picture; the same picture and options give the same bytes.</summary>
    public void Encode(PixelBuffer image, EncodingOptions options, Stream output)
    {
        ArgumentNullException.ThrowIfNull(image);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        if (options.Format == ImageFormat.Png) _png.Write(image, options, output);
        else WithSkia(image, options, output);
    }

    private static unsafe void WithSkia(PixelBuffer image, EncodingOptions options, Stream output)
    {
        SKAlphaType alpha = image.Opaque || options.Format == ImageFormat.Jpeg ? SKAlphaType.Opaque : SKAlphaType.Unpremul;
        SKImageInfo info = new(image.Width, image.Height, SKColorType.Rgba8888, alpha);
        fixed (byte* pixels = image.Pixels.Span)
        {
            using SKPixmap map = new(info, (nint)pixels, image.Stride);
            using SKData? data = options.Format == ImageFormat.Jpeg
                ? map.Encode(new SKJpegEncoderOptions(options.Quality, SKJpegEncoderDownsample.Downsample444, SKJpegEncoderAlphaOption.Ignore))
                : map.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, options.Quality));
            if (data is null) throw new InvalidOperationException($"{options.Format} cannot hold {image.Width} by {image.Height} px.");
            data.SaveTo(output);
        }
    }
}
