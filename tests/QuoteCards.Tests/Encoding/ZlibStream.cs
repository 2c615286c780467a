using System.Buffers.Binary;

namespace QuoteCards.Tests.Encoding;

/// <summary>A zlib stream read by the rules of RFC 1950; anything out of order throws.</summary>
internal static class ZlibStream
{
    /// <summary>The data, as long as it must be; nothing may stand behind its checksum.</summary>
    public static byte[] Read(byte[] packed, int length)
    {
        // Section 2.2: deflate, a window of at most 32 KiB, a header that 31 divides, no preset dictionary.
        (packed[0] & 15).ShouldBe(8);
        int windowBits = 8 + (packed[0] >> 4);
        windowBits.ShouldBeLessThanOrEqualTo(15);
        (BinaryPrimitives.ReadUInt16BigEndian(packed) % 31).ShouldBe(0);
        (packed[1] & 32).ShouldBe(0);
        Inflater inflater = new(packed.AsSpan(2..^4).ToArray(), length, 1 << windowBits);
        byte[] data = inflater.Read();
        BinaryPrimitives.ReadUInt32BigEndian(packed.AsSpan(packed.Length - 4)).ShouldBe(Adler(data));
        return data;
    }

    // Section 9; 5552 bytes at most before a sum could run over.
    private static uint Adler(byte[] data)
    {
        uint a = 1, b = 0;
        foreach (byte[] some in data.Chunk(5552))
        {
            foreach (byte each in some) b += a += each;
            (a, b) = (a % 65521, b % 65521);
        }

        return (b << 16) | a;
    }
}
