using QuoteCards.Cards;
using QuoteCards.Themes;
using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>Draws what is not text.</summary>
internal static class ShapePainter
{
    public static void Draw(CardSurface card, DrawItem item, PictureCache pictures)
    {
        using SKPaint paint = new() { IsAntialias = true };
        switch (item)
        {
            case DrawItem.Fill fill: Fill(card, fill, paint); break;
            case DrawItem.Outline line: Outline(card, line, paint); break;
            case DrawItem.Shadow shadow: Shadow(card, shadow, paint); break;
            case DrawItem.Play play: Play(card, play, paint); break;
            case DrawItem.Picture picture:
                card.Touch(Rect(picture.Box));
                pictures.Draw(card.Canvas, picture.Path, Rect(picture.Box), (float)picture.Radius, picture.Radius == 0);
                break;
        }
    }

    public static SKColor Color(Rgba c) => new(c.R, c.G, c.B, c.A);

    private static void Fill(CardSurface card, DrawItem.Fill fill, SKPaint paint)
    {
        if (fill.Radius == 0 && card.WholePixels(fill.Box) is { } whole)
        {
            card.Fill(whole, fill.Color);
            return;
        }

        card.Touch(Rect(fill.Box));
        paint.Color = Color(fill.Color);
        // An upright rectangle without round corners on whole px keeps hard edges.
        card.Canvas.DrawRoundRect(Rect(fill.Box), (float)fill.Radius, (float)fill.Radius, paint);
    }

    private static void Outline(CardSurface card, DrawItem.Outline line, SKPaint paint)
    {
        card.Touch(Rect(line.Box));
        (paint.Color, paint.IsStroke, paint.StrokeWidth) = (Color(line.Color), true, (float)line.Thickness);
        SKRect inner = Rect(line.Box);
        inner.Inflate((float)(-line.Thickness / 2), (float)(-line.Thickness / 2));
        card.Canvas.DrawRoundRect(inner, (float)line.Radius, (float)line.Radius, paint);
    }

    private static void Shadow(CardSurface card, DrawItem.Shadow shadow, SKPaint paint)
    {
        SKRect below = Rect(shadow.Box);
        below.Offset(0, (float)shadow.Offset);
        // Skia's blur reaches three standard deviations, and its standard deviation is half of what the theme calls blur.
        card.Touch(below, 2 * shadow.Blur);
        using SKMaskFilter blur = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, (float)(shadow.Blur / 2));
        (paint.Color, paint.MaskFilter) = (Color(shadow.Color), blur);
        card.Canvas.DrawRoundRect(below, (float)shadow.Radius, (float)shadow.Radius, paint);
    }

    private static void Play(CardSurface card, DrawItem.Play play, SKPaint paint)
    {
        card.Touch(Rect(play.Box));
        paint.Color = Color(play.Color);
        float left = (float)(play.Box.X + (play.Box.Width * 0.08));
        using SKPathBuilder path = new();
        path.MoveTo(left, (float)play.Box.Y);
        path.LineTo((float)play.Box.Right, (float)(play.Box.Y + (play.Box.Height / 2)));
        path.LineTo(left, (float)play.Box.Bottom);
        path.Close();
        using SKPath triangle = path.Detach();
        card.Canvas.DrawPath(triangle, paint);
    }

    private static SKRect Rect(Box box) => new((float)box.X, (float)box.Y, (float)box.Right, (float)box.Bottom);
}
