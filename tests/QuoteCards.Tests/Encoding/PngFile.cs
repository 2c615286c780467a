using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace QuoteCards.Tests.Encoding;

/// <summary>A PNG taken apart by the standard's rules; anything out of order throws.</summary>
internal sealed class PngFile
{
    private PngFile(List<(string Type, byte[] Data)> chunks) => Chunks = chunks;

    public List<(string Type, byte[] Data)> Chunks { get; }

    public int Depth => Chunks[0].Data[8];

    public int ColorType => Chunks[0].Data[9];

    public bool Has(string type) => Chunks.Any(c => c.Type == type);

    public static PngFile Read(byte[] file)
    {
        file.AsSpan(0, 8).SequenceEqual((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]).ShouldBeTrue();
        List<(string Type, byte[] Data)> chunks = [];
        for (int at = 8; at < file.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)).ShouldBe(Crc32.HashToUInt32(file.AsSpan(at + 4, length + 4)));
            chunks.Add((System.Text.Encoding.Latin1.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]));
            at += 12 + length;
        }

        PngFile png = new(chunks);
        png.CheckOrder();
        png.CheckData();
        return png;
    }

    // Section 5.6: IHDR first, PLTE before tRNS before IDAT, IDAT chunks together, IEND last and empty.
    private void CheckOrder()
    {
        string order = string.Join(' ', Chunks.Select(c => c.Type));
        order.ShouldMatch("^IHDR sRGB( iTXt)*( PLTE( tRNS)?)?( IDAT)+ IEND$");
        Has("PLTE").ShouldBe(ColorType == 3);
        Chunks[^1].Data.ShouldBeEmpty();
    }

    // Section 10: one zlib stream over all IDAT chunks, as long as the rows are, with Adler-32 at its end.
    private void CheckData()
    {
        byte[] packed = [.. Chunks.Where(c => c.Type == "IDAT").SelectMany(c => c.Data)];
        using MemoryStream rows = new();
        using (ZLibStream zlib = new(new MemoryStream(packed), CompressionMode.Decompress)) zlib.CopyTo(rows);
        int width = BinaryPrimitives.ReadInt32BigEndian(Chunks[0].Data), height = BinaryPrimitives.ReadInt32BigEndian(Chunks[0].Data.AsSpan(4));
        int bits = Depth * (ColorType switch { 2 => 3, 6 => 4, _ => 1 });
        rows.Length.ShouldBe(height * (1L + (((width * bits) + 7) / 8)));
        BinaryPrimitives.ReadUInt32BigEndian(packed.AsSpan(packed.Length - 4)).ShouldBe(Adler(rows.ToArray()));
    }

    // RFC 1950, section 9.
    private static uint Adler(byte[] data)
    {
        uint a = 1, b = 0;
        foreach (byte each in data) (a, b) = ((a + each) % 65521, (a + each + b) % 65521);
        return (b << 16) | a;
    }
}
