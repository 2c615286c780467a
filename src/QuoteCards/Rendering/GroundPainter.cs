using QuoteCards.Themes;
using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>Draws what a ground has besides gradients.</summary>
internal static class GroundPainter
{
    /// <summary>Covers everything with the ground's first colour.</summary>
    public static void Begin(SKCanvas canvas, Ground ground) => canvas.Clear(Color(ground.Base));

    /// <summary>Draws a layer that is no gradient.</summary>
    public static void Paint(SKCanvas canvas, GroundLayer layer, int width, int height, double scale, PictureCache pictures)
    {
        using SKPaint paint = new() { IsAntialias = true };
        switch (layer)
        {
            case GroundLayer.Disc disc:
                paint.Color = Color(disc.Color);
                canvas.DrawCircle((float)(disc.X * width), (float)(disc.Y * height), (float)(disc.Radius * Math.Min(width, height)), paint);
                break;
            case GroundLayer.Picture picture when picture.Path is { } path:
                pictures.Cover(canvas, path, width, height, picture.Contain, picture.Blur * width / 1080);
                break;
            case GroundLayer.Grain grain: Grain(canvas, grain, width, height, scale, paint); break;
        }
    }

    private static void Grain(SKCanvas canvas, GroundLayer.Grain g, int width, int height, double scale, SKPaint paint)
    {
        const int Tile = 256;
        using SKBitmap noise = new(new SKImageInfo(Tile, Tile, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        Span<byte> pixels = noise.GetPixelSpan();
        uint state = 0x9E3779B9;
        for (int i = 0; i < Tile * Tile; i++)
        {
            // xorshift32 (Marsaglia 2003): the same grain on every machine.
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            byte shade = (state & 1) == 0 ? (byte)0 : (byte)255;
            (pixels[4 * i], pixels[(4 * i) + 1], pixels[(4 * i) + 2]) = (shade, shade, shade);
            pixels[(4 * i) + 3] = (byte)((state >> 24) * g.Strength);
        }

        float size = (float)(g.Size * scale);
        using SKImage image = SKImage.FromBitmap(noise);
        using SKShader shader = image.ToShader(SKShaderTileMode.Repeat, SKShaderTileMode.Repeat, new SKSamplingOptions(SKFilterMode.Nearest), SKMatrix.CreateScale(size, size));
        paint.Shader = shader;
        canvas.DrawRect(0, 0, width, height, paint);
    }

    private static SKColor Color(Rgba c) => new(c.R, c.G, c.B, c.A);
}
