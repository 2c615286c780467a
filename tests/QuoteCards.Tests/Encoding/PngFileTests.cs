using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using QuoteCards.Encoding;

namespace QuoteCards.Tests.Encoding;

/// <summary>The strict reader refuses what it should: each file is sound but for one thing.</summary>
public sealed class PngFileTests
{
    private static readonly byte[] Sound = Make(17, new EncodingOptions { Text = [new("Title", "On Fridays — 金曜日")] });

    [Fact]
    public void AnyBitThatIsTurnedIsRefused()
    {
        PngFile.Read(Sound).Pixels.ShouldBe(RandomPicture.Packed(RandomPicture.Of(9, 7, 17, true, 0, 1)));
        for (int bit = 0; bit < 8 * Sound.Length; bit++)
        {
            byte[] broken = [.. Sound];
            broken[bit / 8] ^= (byte)(1 << (bit % 8));
            Should.Throw<Exception>(() => PngFile.Read(broken), $"bit {bit}");
        }
    }

    [Fact]
    public void AFileThatEndsEarlyOrLateIsRefused()
    {
        for (int length = 0; length < Sound.Length; length++) Should.Throw<Exception>(() => PngFile.Read(Sound[..length]), $"{length} bytes");
        Should.Throw<Exception>(() => PngFile.Read([.. Sound, 0]));
        Should.Throw<Exception>(() => PngFile.Read([.. Sound, .. Chunk("IEND", [])]));
    }

    // The place of a byte in the chunk's data, from its end when negative, and what it becomes; the CRC is right.
    [Theory]
    [InlineData("IHDR", 3, 0, "no width")]
    [InlineData("IHDR", 7, 8, "a row more than there is")]
    [InlineData("IHDR", 8, 3, "no depth of a palette")]
    [InlineData("IHDR", 8, 4, "a depth for sixteen colours")]
    [InlineData("IHDR", 9, 2, "a palette, but no colour type that wants one")]
    [InlineData("IHDR", 9, 5, "no colour type")]
    [InlineData("IHDR", 10, 1, "no compression method")]
    [InlineData("IHDR", 11, 1, "no filter method")]
    [InlineData("IHDR", 12, 1, "interlaced, and it is not")]
    [InlineData("sRGB", 0, 4, "no rendering intent")]
    [InlineData("iTXt", 0, 32, "a keyword that begins with a space")]
    [InlineData("iTXt", 0, 0, "no keyword")]
    [InlineData("iTXt", 5, 65, "a keyword that runs on")]
    [InlineData("iTXt", 6, 1, "compressed, and it is not")]
    [InlineData("iTXt", -1, 0xE9, "no UTF-8")]
    [InlineData("iTXt", -10, 0, "no character may be zero")]
    [InlineData("IDAT", 0, 0x79, "not deflate")]
    [InlineData("IDAT", 0, 0x88, "a window of 64 KiB")]
    [InlineData("IDAT", 1, 0x9D, "a header that 31 does not divide")]
    [InlineData("IDAT", -1, 0, "another checksum")]
    public void OneWrongByteIsRefused(string type, int place, int value, string why) =>
        Should.Throw<Exception>(() => PngFile.Read(With(type, data => data[place < 0 ? ^-place : place] = (byte)value)), why);

    [Theory]
    [InlineData(5)]
    [InlineData(255)]
    public void ARowOfNoKnownFilterIsRefused(byte filter)
    {
        byte[] rows = Rows();
        rows[^10] = filter;

        Should.Throw<Exception>(() => PngFile.Read(Replace("IDAT", Press(rows))));
    }

    [Fact]
    public void AnIndexBeyondThePaletteIsRefused()
    {
        byte[] rows = Rows();
        PngFile.Read(Replace("IDAT", Press(rows)));
        rows[^1] = 17;

        Should.Throw<Exception>(() => PngFile.Read(Replace("IDAT", Press(rows))));
    }

    [Fact]
    public void AByteTooManyOrTooFewIsRefused()
    {
        Should.Throw<Exception>(() => PngFile.Read(Replace("IDAT", Press([.. Rows(), 0]))));
        Should.Throw<Exception>(() => PngFile.Read(Replace("IDAT", Press(Rows()[..^1]))));
        byte[] pressed = Press(Rows());
        // Between the stream's last block and its checksum, and behind it.
        Should.Throw<Exception>(() => PngFile.Read(Replace("IDAT", [.. pressed[..^4], 0, .. pressed[^4..]])));
        Should.Throw<Exception>(() => PngFile.Read(Replace("IDAT", [.. pressed, 0])));
    }

    [Fact]
    public void ChunksOutOfOrderAreRefused()
    {
        List<(string Type, byte[] Data)> chunks = PngFile.Read(Sound).Chunks;
        for (int i = 1; i < chunks.Count; i++)
            Should.Throw<Exception>(() => PngFile.Read(Join([.. chunks[..(i - 1)], chunks[i], chunks[i - 1], .. chunks[(i + 1)..]])), $"{chunks[i].Type} first");
        // Only texts may be missing.
        foreach ((string type, _) in chunks.Where(c => c.Type != "iTXt")) Should.Throw<Exception>(() => PngFile.Read(Join(chunks.Where(c => c.Type != type))), $"no {type}");
    }

    [Fact]
    public void MoreColoursThanTheDepthHoldsAreRefused() => Should.Throw<Exception>(() => PngFile.Read(Replace("PLTE", new byte[3 * 257])));

    private static byte[] Make(int colors, EncodingOptions options)
    {
        using MemoryStream stream = new();
        new ImageEncoder().Encode(RandomPicture.Of(9, 7, colors, true, 0, 1), options, stream);
        return stream.ToArray();
    }

    private static byte[] Rows()
    {
        byte[] packed = PngFile.Read(Sound).Only("IDAT");
        return ZlibStream.Read(packed, 7 * 10);
    }

    private static byte[] Press(byte[] rows)
    {
        using MemoryStream made = new();
        using (ZLibStream zlib = new(made, CompressionLevel.Optimal)) zlib.Write(rows);
        return made.ToArray();
    }

    private static byte[] With(string type, Action<byte[]> change)
    {
        byte[] data = [.. PngFile.Read(Sound).Only(type)];
        change(data);
        return Replace(type, data);
    }

    private static byte[] Replace(string type, byte[] data) => Join(PngFile.Read(Sound).Chunks.Select(c => c.Type == type ? (type, data) : c));

    private static byte[] Join(IEnumerable<(string Type, byte[] Data)> chunks) => [.. Sound[..8], .. chunks.SelectMany(c => Chunk(c.Type, c.Data))];

    private static byte[] Chunk(string type, byte[] data)
    {
        byte[] made = [0, 0, 0, 0, .. System.Text.Encoding.Latin1.GetBytes(type), .. data, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(made, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(made.AsSpan(made.Length - 4), Crc32.HashToUInt32(made.AsSpan(4, data.Length + 4)));
        return made;
    }
}
