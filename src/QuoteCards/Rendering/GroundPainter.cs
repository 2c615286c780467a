using QuoteCards.Themes;
using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>Draws a ground, layer by layer, in float; <see cref="GroundDither"/> makes bytes of it.</summary>
internal static class GroundPainter
{
    public static void Paint(SKCanvas canvas, Ground ground, int width, int height, double scale, PictureCache pictures)
    {
        canvas.Clear(Color(ground.Base));
        foreach (GroundLayer layer in ground.Layers)
        {
            using SKPaint paint = new() { IsAntialias = true };
            switch (layer)
            {
                case GroundLayer.Linear linear: Linear(canvas, linear, width, height, paint); break;
                case GroundLayer.Radial radial: Radial(canvas, radial, width, height, paint); break;
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
    }

    private static void Linear(SKCanvas canvas, GroundLayer.Linear g, int width, int height, SKPaint paint)
    {
        double angle = g.Angle * Math.PI / 180, dx = Math.Sin(angle), dy = -Math.Cos(angle);
        double half = (Math.Abs(width * dx) + Math.Abs(height * dy)) / 2;
        SKPoint from = new((float)((width / 2.0) - (dx * half)), (float)((height / 2.0) - (dy * half)));
        SKPoint to = new((float)((width / 2.0) + (dx * half)), (float)((height / 2.0) + (dy * half)));
        using SKShader shader = SKShader.CreateLinearGradient(from, to, Colors(g.Stops), Places(g.Stops), SKShaderTileMode.Clamp);
        paint.Shader = shader;
        canvas.DrawRect(0, 0, width, height, paint);
    }

    private static void Radial(SKCanvas canvas, GroundLayer.Radial g, int width, int height, SKPaint paint)
    {
        SKMatrix place = SKMatrix.CreateScaleTranslation((float)(g.RadiusX * width), (float)(g.RadiusY * height), (float)(g.X * width), (float)(g.Y * height));
        using SKShader shader = SKShader.CreateRadialGradient(new SKPoint(0, 0), 1, Colors(g.Stops), Places(g.Stops), SKShaderTileMode.Clamp, place);
        paint.Shader = shader;
        canvas.DrawRect(0, 0, width, height, paint);
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

    private static SKColor[] Colors(IReadOnlyList<ColorStop> stops) => [.. stops.Select(s => Color(s.Color))];

    private static float[] Places(IReadOnlyList<ColorStop> stops) => [.. stops.Select(s => (float)s.At)];

    private static SKColor Color(Rgba c) => new(c.R, c.G, c.B, c.A);
}
