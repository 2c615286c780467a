using QuoteCards.Rendering.Planes;

namespace QuoteCards.Rendering;

/// <summary>A ground drawn for one size and scale: opaque RGBA, rows without gaps. Never changed once it is made, so that workers share it.</summary>
internal sealed class GroundPixels(byte[] pixels, int width, int height)
{
    private readonly Lock _counting = new();
    private GroundIndices? _indices;
    private bool _counted;

    public byte[] Bytes { get; } = pixels;

    public int Width { get; } = width;

    public int Height { get; } = height;

    /// <summary>The ground by palette, or null when it has too many colours.</summary>
    public GroundIndices? Indices
    {
        get
        {
            lock (_counting)
            {
                if (!_counted) (_indices, _counted) = (GroundIndices.Of(this), true);
                return _indices;
            }
        }
    }

    /// <summary>The pixels of a row from <paramref name="left"/> to before <paramref name="right"/>.</summary>
    public ReadOnlySpan<byte> Row(int y, int left, int right) => Bytes.AsSpan(((y * Width) + left) * 4, (right - left) * 4);
}
