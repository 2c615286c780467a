using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuoteCards.Encoding.Deflate;

/// <summary>The checksum of a zlib stream (RFC 1950, section 9), also of a stream whose parts are known.</summary>
internal static class Adler32
{
    /// <summary>Of no bytes.</summary>
    public const uint Start = 1;

    private const uint Modulus = 65_521;

    // The most bytes after which the sums still fit 32 bits, in whole vectors (zlib's NMAX).
    private const int Most = 5552;

    /// <summary>The sum of some bytes alone.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint a = 1, b = 0;
        while (!bytes.IsEmpty)
        {
            ReadOnlySpan<byte> part = bytes[..Math.Min(Most, bytes.Length)];
            Part(part, ref a, ref b);
            bytes = bytes[part.Length..];
        }

        return (b << 16) | a;
    }

    /// <summary>The sum of a stream to which <paramref name="length"/> bytes are added whose own sum is <paramref name="next"/>.</summary>
    public static uint Combine(uint sum, uint next, int length)
    {
        uint a1 = sum & 0xFFFF, b1 = sum >> 16, a2 = next & 0xFFFF, b2 = next >> 16;
        uint a = (a1 + a2 + Modulus - 1) % Modulus;
        uint b = (uint)((b1 + b2 + ((ulong)(uint)length * (a1 + Modulus - 1))) % Modulus);
        return (b << 16) | a;
    }

    private static void Part(ReadOnlySpan<byte> bytes, ref uint a, ref uint b)
    {
        if (Avx2.IsSupported && bytes.Length >= 32) bytes = bytes[Wide(bytes, ref a, ref b)..];
        Vector128<uint> sums = Vector128<uint>.Zero, before = Vector128<uint>.Zero, weighted = Vector128<uint>.Zero;
        Vector128<sbyte> weights = Vector128.Create((sbyte)16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
        ref byte first = ref MemoryMarshal.GetReference(bytes);
        int whole = bytes.Length & ~15;
        for (int i = 0; i < whole; i += 16)
        {
            Vector128<byte> sixteen = Vector128.LoadUnsafe(ref first, (nuint)i);
            before += sums;
            if (Ssse3.IsSupported)
            {
                // The first byte counts sixteen times, the last once.
                sums += Sse2.SumAbsoluteDifferences(sixteen, Vector128<byte>.Zero).AsUInt32();
                weighted += Sse2.MultiplyAddAdjacent(Ssse3.MultiplyAddAdjacent(sixteen, weights), Vector128<short>.One).AsUInt32();
            }
            else Plain(sixteen, ref sums, ref weighted);
        }

        b += ((uint)whole * a) + (16 * Vector128.Sum(before)) + Vector128.Sum(weighted);
        a += Vector128.Sum(sums);
        foreach (byte rest in bytes[whole..]) b += a += rest;
        (a, b) = (a % Modulus, b % Modulus);
    }

    // Thirty-two bytes at a time; gives how many were taken.
    private static int Wide(ReadOnlySpan<byte> bytes, ref uint a, ref uint b)
    {
        Vector256<sbyte> weights = Vector256.Create(
            (sbyte)32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
        Vector256<uint> sums = Vector256<uint>.Zero, before = Vector256<uint>.Zero, weighted = Vector256<uint>.Zero;
        ref byte first = ref MemoryMarshal.GetReference(bytes);
        int whole = bytes.Length & ~31;
        for (int i = 0; i < whole; i += 32)
        {
            Vector256<byte> all = Vector256.LoadUnsafe(ref first, (nuint)i);
            before += sums;
            sums += Avx2.SumAbsoluteDifferences(all, Vector256<byte>.Zero).AsUInt32();
            weighted += Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(all, weights), Vector256<short>.One).AsUInt32();
        }

        b += ((uint)whole * a) + (32 * Vector256.Sum(before)) + Vector256.Sum(weighted);
        a += Vector256.Sum(sums);
        return whole;
    }

    private static void Plain(Vector128<byte> bytes, ref Vector128<uint> sums, ref Vector128<uint> weighted)
    {
        (Vector128<ushort> first, Vector128<ushort> second) = Vector128.Widen(bytes);
        Vector128<ushort> plain = first + second;
        Vector128<ushort> byPlace = (first * Vector128.Create((ushort)16, 15, 14, 13, 12, 11, 10, 9)) + (second * Vector128.Create((ushort)8, 7, 6, 5, 4, 3, 2, 1));
        sums += Vector128.WidenLower(plain) + Vector128.WidenUpper(plain);
        weighted += Vector128.WidenLower(byPlace) + Vector128.WidenUpper(byPlace);
    }
}
