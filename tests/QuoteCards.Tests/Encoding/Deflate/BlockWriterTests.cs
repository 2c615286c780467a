using System.IO.Compression;
using CsCheck;
using QuoteCards.Encoding.Deflate;

namespace QuoteCards.Tests.Encoding.Deflate;

public sealed class BlockWriterTests
{
    // Literals of few and of many kinds, matches of every length at every distance that reaches no further back than the beginning.
    private static readonly Gen<uint[]> Tokens = Gen.Select(Gen.Int[1, 256], Gen.Int[0, 100], Gen.Int[1, 60_000], Gen.UInt).Select((kinds, matches, length, seed) =>
    {
        Random random = new((int)seed);
        List<uint> made = [];
        for (int at = 0; at < length;)
        {
            if (at == 0 || random.Next(100) >= matches)
            {
                made.Add(Token.Literal((byte)random.Next(kinds)));
                at++;
                continue;
            }

            int run = random.Next(3, Token.LongestMatch + 1);
            made.Add(Token.Match(run, random.Next(2) == 0 ? 1 : random.Next(1, Math.Min(at, Token.LongestDistance) + 1)));
            at += run;
        }

        return made.ToArray();
    });

    [Fact]
    public void WhatIsWrittenIsReadBackAsTheBytesTheTokensMean() => Gen.Select(Tokens, Gen.Int[1, 4]).Sample(
        (tokens, pixel) =>
        {
            BitSink sink = new();
            new BlockWriter().Write(tokens, sink, pixel);
            sink.Align();

            Inflate(sink.Written.ToArray()).ShouldBe(Meant(tokens));
        },
        iter: 200);

    [Fact]
    public void NoTokensAreAnEmptyStream()
    {
        BitSink sink = new();
        new BlockWriter().Write([], sink, 1);
        sink.Align();

        Inflate(sink.Written.ToArray()).ShouldBeEmpty();
    }

    [Fact]
    public void ManyBlocksAreOneStream()
    {
        uint[] tokens = [.. Enumerable.Range(0, 100_000).Select(i => Token.Literal((byte)(i / 20_000)))];
        BitSink sink = new();
        new BlockWriter().Write(tokens, sink, 1);
        sink.Align();

        Inflate(sink.Written.ToArray()).ShouldBe(Meant(tokens));
        // Each block has codes of its own: one bit a byte where one block of five kinds would take over two.
        sink.Written.Length.ShouldBeLessThan(100_000 / 8 * 2);
    }

    private static byte[] Inflate(byte[] packed)
    {
        using DeflateStream stream = new(new MemoryStream(packed), CompressionMode.Decompress);
        using MemoryStream read = new();
        stream.CopyTo(read);
        return read.ToArray();
    }

    private static byte[] Meant(uint[] tokens)
    {
        List<byte> made = [];
        foreach (uint token in tokens)
            if (Token.Length(token) == 0) made.Add((byte)Token.Value(token));
            else
                for (int i = Token.Length(token); i > 0; i--) made.Add(made[^Token.Value(token)]);
        return [.. made];
    }
}
