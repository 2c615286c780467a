using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using QuoteCards.Rendering;

namespace QuoteCards.Encoding;

/// <summary>Writes PNG (W3C Portable Network Graphics, third edition): RGB when the picture is opaque, else RGBA.</summary>
internal static class PngWriter
{
    public static void Write(PixelBuffer image, EncodingOptions options, Stream output)
    {
        int channels = image.Opaque ? 3 : 4, row = image.Width * channels;
        output.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, image.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], image.Height);
        (header[8], header[9]) = (8, (byte)(image.Opaque ? 2 : 6));
        Chunk(output, "IHDR"u8, header);
        Chunk(output, "sRGB"u8, [0]);
        foreach ((string key, string text) in options.Text) Text(output, key, text);

        using MemoryStream packed = new(1 << 18);
        using (ZLibStream zlib = new(packed, Level(options.Compression), leaveOpen: true))
        {
            byte[] buffer = ArrayPool<byte>.Shared.Rent(3 * (row + 1));
            Span<byte> now = buffer.AsSpan(0, row), above = buffer.AsSpan(row, row), line = buffer.AsSpan(2 * row, row + 1);
            above.Clear();
            for (int y = 0; y < image.Height; y++)
            {
                Pack(image.Pixels.Span.Slice(y * image.Stride, image.Width * 4), now, channels);
                // Up turns the rows of a flat or vertically smooth ground into zeros, which is most of a card.
                line[0] = 2;
                Difference(now, above, line[1..]);
                zlib.Write(line);
                Span<byte> swap = above;
                above = now;
                now = swap;
            }

            ArrayPool<byte>.Shared.Return(buffer);
        }

        Chunk(output, "IDAT"u8, packed.GetBuffer().AsSpan(0, (int)packed.Length));
        Chunk(output, "IEND"u8, []);
    }

    private static CompressionLevel Level(Compression compression) => compression switch
    {
        Compression.Fast => CompressionLevel.Fastest,
        Compression.Smallest => CompressionLevel.SmallestSize,
        _ => CompressionLevel.Optimal,
    };

    private static void Pack(ReadOnlySpan<byte> rgba, Span<byte> row, int channels)
    {
        if (channels == 4)
        {
            rgba.CopyTo(row);
            return;
        }

        for (int i = 0, o = 0; o < row.Length; i += 4, o += 3) (row[o], row[o + 1], row[o + 2]) = (rgba[i], rgba[i + 1], rgba[i + 2]);
    }

    private static void Difference(ReadOnlySpan<byte> now, ReadOnlySpan<byte> above, Span<byte> line)
    {
        int i = 0, wide = System.Numerics.Vector<byte>.Count;
        for (; i <= now.Length - wide; i += wide)
            (new System.Numerics.Vector<byte>(now[i..]) - new System.Numerics.Vector<byte>(above[i..])).CopyTo(line[i..]);
        for (; i < now.Length; i++) line[i] = (byte)(now[i] - above[i]);
    }

    // iTXt, uncompressed, no language: section 11.3.3.4.
    private static void Text(Stream output, string key, string text)
    {
        byte[] words = System.Text.Encoding.UTF8.GetBytes(text.Replace("\0", "", StringComparison.Ordinal));
        byte[] chunk = [.. System.Text.Encoding.Latin1.GetBytes(key), 0, 0, 0, 0, 0, .. words];
        Chunk(output, "iTXt"u8, chunk);
    }

    private static void Chunk(Stream output, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> word = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(word, data.Length);
        output.Write(word);
        output.Write(type);
        output.Write(data);
        Crc32 crc = new();
        crc.Append(type);
        crc.Append(data);
        BinaryPrimitives.WriteUInt32BigEndian(word, crc.GetCurrentHashAsUInt32());
        output.Write(word);
    }
}
