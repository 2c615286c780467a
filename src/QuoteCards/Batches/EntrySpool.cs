using Microsoft.Win32.SafeHandles;

namespace QuoteCards.Batches;

/// <summary>Keeps the entries of finished cards: in memory as long as they are few, then in a file beside the cards that is gone when this is disposed. Not for several threads at once.</summary>
internal sealed class EntrySpool(string folder) : IDisposable
{
    // Three thousand entries.
    private const int Most = 4 << 20;

    private byte[] _held = new byte[1 << 14];
    private int _count;
    private long _filed;
    private SafeFileHandle? _file;
    private bool _isStuck;

    /// <summary>Adds an entry and says where it stands.</summary>
    public EntryPlace Add(ReadOnlySpan<byte> line)
    {
        if (!_isStuck && _count > 0 && _count + line.Length > Most) Flush();
        if (_count + line.Length > _held.Length) Array.Resize(ref _held, Math.Max(_count + line.Length, 2 * _held.Length));
        line.CopyTo(_held.AsSpan(_count));
        _count += line.Length;
        return new EntryPlace(-1, _filed + _count - line.Length, line.Length);
    }

    /// <summary>The entry of a place.</summary>
    public byte[] Read(EntryPlace place)
    {
        if (place.At >= _filed) return _held.AsSpan((int)(place.At - _filed), place.Length).ToArray();
        byte[] line = new byte[place.Length];
        for (int read = 0; read < line.Length;)
        {
            int more = RandomAccess.Read(_file!, line.AsSpan(read), place.At + read);
            if (more == 0) throw new EndOfStreamException("The list of finished cards was cut short.");
            read += more;
        }

        return line;
    }

    public void Dispose() => _file?.Dispose();

    private void Flush()
    {
        try
        {
            _file ??= File.OpenHandle(
                Path.Combine(folder, FormattableString.Invariant($".{Environment.ProcessId}-list.tmp")), FileMode.Create, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete, FileOptions.DeleteOnClose);
            RandomAccess.Write(_file, _held.AsSpan(0, _count), _filed);
            _filed += _count;
            _count = 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full disk is told by the cards; the list stays in memory.
            _isStuck = true;
        }
    }
}
