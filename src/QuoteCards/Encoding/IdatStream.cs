using System.Buffers;

namespace QuoteCards.Encoding;

/// <summary>Cuts what is written to it into IDAT chunks, so that no buffer has to hold the whole file.</summary>
internal sealed class IdatStream(Stream output) : Stream
{
    // 12 bytes of frame on 64 KiB.
    private const int Most = 1 << 16;
    private byte[] _held = ArrayPool<byte>.Shared.Rent(Most);
    private int _count;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            int taken = Math.Min(buffer.Length, Most - _count);
            buffer[..taken].CopyTo(_held.AsSpan(_count));
            _count += taken;
            buffer = buffer[taken..];
            if (_count == Most) Cut();
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    // Chunks end where they are full, not where the writer pauses.
    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && _held.Length > 0)
        {
            Cut();
            ArrayPool<byte>.Shared.Return(_held);
            _held = [];
        }

        base.Dispose(disposing);
    }

    private void Cut()
    {
        if (_count > 0) PngChunk.Write(output, "IDAT"u8, _held.AsSpan(0, _count));
        _count = 0;
    }
}
