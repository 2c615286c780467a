using QuoteCards.Encoding;
using QuoteCards.Rendering;

namespace QuoteCards.Benchmarks.Sheets;

/// <summary>Pictures of one size side by side on grey.</summary>
internal sealed class Sheet(int columns)
{
    private const int Gap = 10;

    private readonly List<byte[]> _cells = [];
    private int _width, _height;

    public void Add(PixelBuffer picture)
    {
        (_width, _height) = (picture.Width, picture.Height);
        byte[] cell = new byte[_width * _height * 4];
        for (int y = 0; y < _height; y++) picture.Pixels.Span.Slice(y * picture.Stride, _width * 4).CopyTo(cell.AsSpan(y * _width * 4));
        _cells.Add(cell);
    }

    public void Save(string path)
    {
        int across = Math.Min(columns, _cells.Count), down = (_cells.Count + across - 1) / across;
        int width = (across * (_width + Gap)) + Gap, height = (down * (_height + Gap)) + Gap;
        byte[] all = new byte[width * height * 4];
        all.AsSpan().Fill(128);
        for (int i = 3; i < all.Length; i += 4) all[i] = 255;
        for (int i = 0; i < _cells.Count; i++)
            for (int y = 0; y < _height; y++)
            {
                int row = Gap + (i / across * (_height + Gap)) + y, column = Gap + (i % across * (_width + Gap));
                _cells[i].AsSpan(y * _width * 4, _width * 4).CopyTo(all.AsSpan(((row * width) + column) * 4));
            }

        using FileStream file = File.Create(path);
        new ImageEncoder().Encode(new PixelBuffer(all, width, height, width * 4, true), new EncodingOptions(), file);
    }
}
