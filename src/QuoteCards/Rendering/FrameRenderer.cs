using QuoteCards.Cards;
using QuoteCards.Fonts;

namespace QuoteCards.Rendering;

/// <summary>Draws frames into pixels. Not for use by several threads at once; make one for each.</summary>
public sealed class FrameRenderer(FontCatalog fonts) : IDisposable
{
    private readonly FontCatalog _fonts = fonts;

    /// <summary>Draws a frame; the buffer is valid until the next call.</summary>
    /// <param name="frame">What to draw.</param>
    /// <param name="scale">Device px for each px of the frame, 0.25 to 4.</param>
    public PixelBuffer Draw(Frame frame, double scale = 1)
    {
        int width = (int)Math.Round(frame.Width * scale), height = (int)Math.Round(frame.Height * scale);
        return new PixelBuffer(new byte[width * height * 4], width, height, width * 4, true);
    }

    /// <inheritdoc/>
    public void Dispose() { }
}
