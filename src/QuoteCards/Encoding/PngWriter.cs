using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using QuoteCards.Encoding.Palettes;
using QuoteCards.Rendering;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Encoding;

/// <summary>
/// Writes PNG (W3C Portable Network Graphics, third edition) without loss: by a palette when the picture has at most 256 colours, else RGB when it is
/// opaque, else RGBA; with loss and by a palette only where that is asked for and smaller. Not for use by several threads at once.
/// </summary>
internal sealed class PngWriter(GroundPresses grounds)
{
    private const byte Truecolor = 2, Indexed = 3, TruecolorAlpha = 6;

    private readonly CardPress _press = new(grounds);
    private readonly ColorTable _colors = new();
    // Its tables take over a megabyte, and few cards ask for it.
    private Quantizer? _quantizer;

    /// <summary>Writes the picture; the same picture and options give the same bytes.</summary>
    public void Write(PixelBuffer image, EncodingOptions options, Stream output)
    {
        if (!options.Palette || !Quantized(image, options, output)) Exact(image, options, output);
        PngChunk.Write(output, "IEND"u8, []);
    }

    // False, and nothing is written, when the picture needs no loss.
    private bool Quantized(PixelBuffer image, EncodingOptions options, Stream output)
    {
        byte[] indices = ArrayPool<byte>.Shared.Rent(image.Width * image.Height);
        ReadOnlySpan<uint> colors = (_quantizer ??= new Quantizer()).Quantize(image, indices);
        bool isQuantized = !colors.IsEmpty;
        if (isQuantized)
        {
            // A smooth ground presses so well that dithering may cost more than the palette saves.
            using MemoryStream lossy = new(), exact = new();
            WriteIndexed(image, indices, colors, options, lossy);
            Exact(image, options, exact);
            (lossy.Length < exact.Length ? lossy : exact).WriteTo(output);
        }

        ArrayPool<byte>.Shared.Return(indices);
        return isQuantized;
    }

    private void Exact(PixelBuffer image, EncodingOptions options, Stream output)
    {
        ReadOnlySpan<byte> pressed = _press.Press(image, options.Compression);
        if (!pressed.IsEmpty)
        {
            Head(image, 8, image.Plane is IndexPlane ? Indexed : Truecolor, options, output);
            if (image.Plane is IndexPlane plane) Palette(plane.Colors, output);
            PngChunk.Write(output, "IDAT"u8, pressed);
        }
        else Unknown(image, options, output);
    }

    // A picture of which nothing is known.
    private void Unknown(PixelBuffer image, EncodingOptions options, Stream output)
    {
        byte[] indices = ArrayPool<byte>.Shared.Rent(image.Width * image.Height);
        _colors.Clear();
        if (_colors.Take(image, indices)) WriteIndexed(image, indices, _colors.Colors, options, output);
        else WriteTrueColor(image, options, output);
        ArrayPool<byte>.Shared.Return(indices);
    }

    private static void WriteIndexed(PixelBuffer image, byte[] indices, ReadOnlySpan<uint> colors, EncodingOptions options, Stream output)
    {
        int depth = colors.Length switch { <= 2 => 1, <= 4 => 2, <= 16 => 4, _ => 8 };
        Head(image, depth, Indexed, options, output);
        Palette(colors, output);
        int row = ((image.Width * depth) + 7) / 8;
        using IdatStream data = new(output);
        using ZLibStream zlib = new(data, Deflation.Of(options.Compression, indexed: true), leaveOpen: true);
        byte[] line = ArrayPool<byte>.Shared.Rent(row + 1);
        line[0] = 0;
        for (int y = 0; y < image.Height; y++)
        {
            IndexPacker.Pack(indices.AsSpan(y * image.Width, image.Width), depth, line.AsSpan(1, row));
            zlib.Write(line, 0, row + 1);
        }

        ArrayPool<byte>.Shared.Return(line);
    }

    private static void WriteTrueColor(PixelBuffer image, EncodingOptions options, Stream output)
    {
        Head(image, 8, image.Opaque ? Truecolor : TruecolorAlpha, options, output);
        using IdatStream data = new(output);
        using ZLibStream zlib = new(data, Deflation.Of(options.Compression, indexed: false), leaveOpen: true);
        using RowFilter filter = new(image.Width, image.Opaque ? 3 : 4);
        for (int y = 0; y < image.Height; y++) zlib.Write(filter.Next(image.Row(y, 0, image.Width)));
    }

    private static void Head(PixelBuffer image, int depth, byte color, EncodingOptions options, Stream output)
    {
        output.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        Span<byte> header = stackalloc byte[13];
        header.Clear();
        BinaryPrimitives.WriteInt32BigEndian(header, image.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], image.Height);
        (header[8], header[9]) = ((byte)depth, color);
        PngChunk.Write(output, "IHDR"u8, header);
        // Perceptual rendering intent: section 11.3.2.5.
        PngChunk.Write(output, "sRGB"u8, [0]);
        foreach ((string key, string text) in options.Text) Text(output, key, text);
    }

    // Sections 11.2.2 and 11.3.1.1: tRNS may stop after the last colour that is not opaque.
    private static void Palette(ReadOnlySpan<uint> colors, Stream output)
    {
        Span<byte> rgb = stackalloc byte[3 * ColorTable.Most], alpha = stackalloc byte[ColorTable.Most];
        int clear = 0;
        for (int i = 0; i < colors.Length; i++)
        {
            (rgb[3 * i], rgb[(3 * i) + 1], rgb[(3 * i) + 2]) = ((byte)colors[i], (byte)(colors[i] >> 8), (byte)(colors[i] >> 16));
            alpha[i] = (byte)(colors[i] >> 24);
            if (alpha[i] < 255) clear = i + 1;
        }

        PngChunk.Write(output, "PLTE"u8, rgb[..(3 * colors.Length)]);
        if (clear > 0) PngChunk.Write(output, "tRNS"u8, alpha[..clear]);
    }

    // iTXt, uncompressed, no language: section 11.3.3.4.
    private static void Text(Stream output, string key, string text)
    {
        byte[] words = System.Text.Encoding.UTF8.GetBytes(text.Replace("\0", "", StringComparison.Ordinal));
        PngChunk.Write(output, "iTXt"u8, [.. System.Text.Encoding.Latin1.GetBytes(key), 0, 0, 0, 0, 0, .. words]);
    }
}
