namespace QuoteCards.Rendering;

/// <summary>A ground drawn for one size and scale: opaque RGBA, rows without gaps. Never changed once it is made, so that workers share it.</summary>
internal sealed class GroundPixels(byte[] pixels, int width, int height)
{
    public byte[] Bytes { get; } = pixels;

    public int Width { get; } = width;

    public int Height { get; } = height;

    /// <summary>The pixels of a row from <paramref name="left"/> to before <paramref name="right"/>.</summary>
    public ReadOnlySpan<byte> Row(int y, int left, int right) => Bytes.AsSpan(((y * Width) + left) * 4, (right - left) * 4);
}
