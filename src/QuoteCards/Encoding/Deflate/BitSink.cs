using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QuoteCards.Encoding.Deflate;

/// <summary>Takes bits, the lowest first (RFC 1951, section 3.1.1), into bytes that grow and keep their room.</summary>
internal sealed class BitSink
{
    private byte[] _bytes = new byte[1 << 16];
    private ulong _held;
    private int _count, _at;

    /// <summary>The whole bytes so far.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _at);

    public void Clear() => (_held, _count, _at) = (0, 0, 0);

    /// <summary>Makes room for so many bytes, so that <see cref="Put"/> need not look.</summary>
    public void Reserve(int bytes)
    {
        if (_at + bytes + 8 > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_at + bytes + 8, 2 * _bytes.Length));
    }

    /// <summary>Takes up to 56 bits, for which room was reserved.</summary>
    public void Put(ulong bits, int count)
    {
        Pen pen = Lift();
        pen.Put(bits, count);
        Lower(pen);
    }

    /// <summary>A pen that writes many codes without a call for each, for which room was reserved.</summary>
    public Pen Lift() => new(ref MemoryMarshal.GetArrayDataReference(_bytes), _held, _count, _at);

    /// <summary>Goes on where a pen stopped.</summary>
    public void Lower(Pen pen) => (_held, _count, _at) = (pen.Held, pen.Count, pen.At);

    /// <summary>Fills up the last byte with zeros.</summary>
    public void Align()
    {
        Reserve(1);
        if (_count > 0) Put(0, 8 - _count);
    }

    /// <summary>Whole bytes, at a byte's edge.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_at));
        _at += bytes.Length;
    }

    /// <summary>The place where bits are written, in registers.</summary>
    internal ref struct Pen(ref byte bytes, ulong held, int count, int at)
    {
        private readonly ref byte _bytes = ref bytes;

        public ulong Held = held;
        public int Count = count;
        public int At = at;

        /// <summary>How many bits come before the next.</summary>
        public readonly int Place => (8 * At) + Count;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Put(ulong bits, int length)
        {
            Held |= bits << Count;
            Count += length;
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref _bytes, At), BitConverter.IsLittleEndian ? Held : BinaryPrimitives.ReverseEndianness(Held));
            At += Count >> 3;
            // At most 56 bits come to at most 7 that wait, so a shift by 64 cannot be.
            Held >>= Count & ~7;
            Count &= 7;
        }
    }
}
