using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuoteCards.Rendering.Letters;

/// <summary>How far each pixel of an area is covered by the letters laid so far, in steps. Where two letters meet, their cover adds up to all at most.</summary>
internal sealed class StepStrip
{
    private byte[] _steps = [];
    private int _pitch, _rows;

    /// <summary>Makes the strip an area of bare pixels.</summary>
    public void Begin(int width, int rows)
    {
        // Rows are read and letters laid sixteen pixels at a time.
        (_pitch, _rows) = ((width + 31) & ~15, rows);
        if (_steps.Length < _pitch * rows) _steps = new byte[Math.Max(_pitch * rows, 2 * _steps.Length)];
        // New ones, too: a page of memory that is read before it is written is asked of the system twice.
        _steps.AsSpan(0, _pitch * rows).Clear();
    }

    /// <summary>A row's steps, and zeros up to a whole number of sixteens.</summary>
    public ReadOnlySpan<byte> Row(int y) => _steps.AsSpan(y * _pitch, _pitch);

    /// <summary>Sets a row's steps, from the left.</summary>
    public void Set(int y, ReadOnlySpan<byte> steps) => steps.CopyTo(_steps.AsSpan(y * _pitch, _pitch));

    /// <summary>Lays a letter with its origin at a px of the strip; what lies outside is left out.</summary>
    public void Lay(LetterBitmap letter, int x, int y)
    {
        (x, y) = (x + letter.Left, y + letter.Top);
        int last = Math.Min(letter.Rows, _rows - y);
        for (int row = Math.Max(0, -y); row < last; row++)
        {
            Span<byte> to = _steps.AsSpan((y + row) * _pitch, _pitch);
            if (x >= 0 && x + letter.Pitch <= _pitch) Add(letter.Row(row), to[x..]);
            else Clipped(letter.Row(row), to, x);
        }
    }

    private static void Add(ReadOnlySpan<byte> letter, Span<byte> strip)
    {
        ref byte from = ref MemoryMarshal.GetReference(letter), to = ref MemoryMarshal.GetReference(strip);
        for (nuint i = 0; i < (nuint)letter.Length; i += 16)
            Vector128.Min(Vector128.LoadUnsafe(ref from, i) + Vector128.LoadUnsafe(ref to, i), Vector128.Create((byte)Ink.Steps)).StoreUnsafe(ref to, i);
    }

    private static void Clipped(ReadOnlySpan<byte> letter, Span<byte> strip, int x)
    {
        for (int i = Math.Max(0, -x); i < letter.Length && x + i < strip.Length; i++) strip[x + i] = (byte)Math.Min(Ink.Steps, strip[x + i] + letter[i]);
    }
}
