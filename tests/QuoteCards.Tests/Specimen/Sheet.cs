using QuoteCards.Rendering;
using SkiaSharp;

namespace QuoteCards.Tests.Specimen;

/// <summary>Pictures of one size side by side.</summary>
internal sealed class Sheet(int columns)
{
    private readonly List<byte[]> _cells = [];
    private int _width, _height;

    public void Add(PixelBuffer picture)
    {
        (_width, _height) = (picture.Width, picture.Height);
        _cells.Add(picture.Pixels.ToArray());
    }

    public void Save(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using SKBitmap all = Compose();
        using SKPixmap pixels = all.PeekPixels();
        using SKData data = pixels.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossless, 100))!;
        File.WriteAllBytes(path, data.ToArray());
    }

    /// <summary>The cells in which more than a share of the px differs by more than a tolerance in one channel.</summary>
    public IReadOnlyList<int> CellsThatDiffer(string path, int tolerance, double share)
    {
        using SKBitmap golden = SKBitmap.Decode(path, new SKImageInfo(columns * _width, Rows * _height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        using SKBitmap now = Compose();
        ReadOnlySpan<byte> a = golden.GetPixelSpan(), b = now.GetPixelSpan();
        int[] different = new int[_cells.Count];
        for (int i = 0; i < b.Length; i += 4)
        {
            int x = i / 4 % now.Width / _width, y = i / 4 / now.Width / _height, cell = (y * columns) + x;
            if (cell < different.Length && (Far(a, b, i) || Far(a, b, i + 1) || Far(a, b, i + 2))) different[cell]++;
        }

        return [.. Enumerable.Range(0, different.Length).Where(i => different[i] > share * _width * _height)];

        bool Far(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, int at) => Math.Abs(one[at] - other[at]) > tolerance;
    }

    private int Rows => (_cells.Count + columns - 1) / columns;

    private SKBitmap Compose()
    {
        SKBitmap all = new(new SKImageInfo(columns * _width, Rows * _height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        Span<byte> pixels = all.GetPixelSpan();
        for (int i = 0; i < _cells.Count; i++)
            for (int y = 0; y < _height; y++)
            {
                int row = (i / columns * _height) + y, column = i % columns * _width;
                _cells[i].AsSpan(y * _width * 4, _width * 4).CopyTo(pixels[(((row * columns * _width) + column) * 4)..]);
            }

        return all;
    }
}
