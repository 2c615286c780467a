using System.Buffers.Binary;
using System.IO.Hashing;

namespace QuoteCards.Tests.Encoding;

/// <summary>A PNG taken apart by the standard's rules (W3C Portable Network Graphics, third edition); anything out of order throws.</summary>
internal sealed class PngFile
{
    private const int Greyscale = 0, Truecolor = 2, Indexed = 3, GreyscaleAlpha = 4, TruecolorAlpha = 6;

    private PngFile(List<(string Type, byte[] Data)> chunks) => Chunks = chunks;

    public List<(string Type, byte[] Data)> Chunks { get; }

    public int Width => BinaryPrimitives.ReadInt32BigEndian(Header);

    public int Height => BinaryPrimitives.ReadInt32BigEndian(Header.AsSpan(4));

    public int Depth => Header[8];

    public int ColorType => Header[9];

    /// <summary>The keywords and texts, in the order of the file.</summary>
    public List<KeyValuePair<string, string>> Texts { get; } = [];

    /// <summary>RGBA, row after row, as this reader alone makes it of the bytes.</summary>
    public byte[] Pixels { get; private set; } = [];

    private byte[] Header => Chunks[0].Data;

    public bool Has(string type) => Chunks.Any(c => c.Type == type);

    public byte[] Only(string type) => Chunks.Single(c => c.Type == type).Data;

    public static PngFile Read(byte[] file)
    {
        file.AsSpan(0, 8).SequenceEqual((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]).ShouldBeTrue();
        PngFile png = new(Split(file));
        png.CheckOrder();
        png.CheckHeader();
        png.CheckColors();
        png.CheckTexts();
        png.Unpack();
        return png;
    }

    // Section 5.3: length, type, data, CRC over type and data; up to the last byte of the file.
    private static List<(string Type, byte[] Data)> Split(byte[] file)
    {
        List<(string Type, byte[] Data)> chunks = [];
        for (int at = 8; at < file.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            length.ShouldBeInRange(0, file.Length - at - 12);
            BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)).ShouldBe(Crc32.HashToUInt32(file.AsSpan(at + 4, length + 4)));
            chunks.Add((System.Text.Encoding.Latin1.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]));
            at += 12 + length;
        }

        return chunks;
    }

    // Section 5.6: IHDR first, sRGB before PLTE, PLTE before tRNS before IDAT, IDAT chunks together, IEND last and empty. None but those that cards need.
    private void CheckOrder()
    {
        string order = string.Join(' ', Chunks.Select(c => c.Type));
        order.ShouldMatch("^IHDR sRGB( iTXt)*( PLTE( tRNS)?)?( IDAT)+ IEND$");
        Has("PLTE").ShouldBe(ColorType == Indexed);
        Chunks[^1].Data.ShouldBeEmpty();
    }

    // Section 11.2.1: a size, a depth that the colour type allows, and the only methods there are; cards are not interlaced.
    private void CheckHeader()
    {
        Header.Length.ShouldBe(13);
        Width.ShouldBeGreaterThan(0);
        Height.ShouldBeGreaterThan(0);
        int[] depths = ColorType switch
        {
            Greyscale => [1, 2, 4, 8, 16],
            Truecolor or GreyscaleAlpha or TruecolorAlpha => [8, 16],
            Indexed => [1, 2, 4, 8],
            _ => [],
        };
        depths.ShouldContain(Depth);
        Header[10..].ShouldBe(new byte[3]);
    }

    // Sections 11.2.2, 11.3.1.1 and 11.3.2.5: one to two to the depth colours, no more alphas than colours, one of four rendering intents.
    private void CheckColors()
    {
        Only("sRGB").ShouldHaveSingleItem().ShouldBeLessThan((byte)4);
        if (ColorType != Indexed) return;
        (Only("PLTE").Length % 3).ShouldBe(0);
        (Only("PLTE").Length / 3).ShouldBeInRange(1, 1 << Depth);
        if (Has("tRNS")) Only("tRNS").Length.ShouldBeInRange(1, Only("PLTE").Length / 3);
    }

    private void CheckTexts()
    {
        foreach ((string type, byte[] data) in Chunks)
            if (type == "iTXt") Texts.Add(PngText.Read(data));
    }

    private void Unpack()
    {
        int channels = ColorType switch { Truecolor => 3, TruecolorAlpha => 4, _ => 1 }, bits = Depth * channels;
        byte[] packed = [.. Chunks.Where(c => c.Type == "IDAT").SelectMany(c => c.Data)];
        byte[] rows = PngRows.Unfilter(ZlibStream.Read(packed, Height * (1 + (((Width * bits) + 7) / 8))), Height, Math.Max(1, bits / 8));
        Pixels = ColorType == Indexed ? PngRows.ByPalette(rows, Width, Height, Depth, Only("PLTE"), Has("tRNS") ? Only("tRNS") : []) : PngRows.InFull(rows, channels);
    }
}
