using System.IO.Hashing;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;

namespace QuoteCards.Batches;

/// <summary>Where the entries of a manifest stand in its file, and which keys they have.</summary>
internal sealed class ManifestIndex
{
    private readonly Dictionary<ulong, int> _last = [];
    private readonly List<int> _before = [];
    private bool _isKey;

    /// <summary>Place and length in bytes of each entry, in the order of the file.</summary>
    public List<(long At, int Length)> Entries { get; } = [];

    /// <summary>The documents it was made from.</summary>
    public List<string> Inputs { get; } = [];

    /// <summary>Reads a file from end to end through one small buffer.</summary>
    /// <exception cref="JsonException">It is no JSON, or no object.</exception>
    public static ManifestIndex Of(SafeFileHandle file)
    {
        ManifestIndex index = new();
        byte[] buffer = new byte[1 << 16];
        int held = 0;
        long start = 0;
        string? list = null;
        long entry = 0;
        JsonReaderState state = default;
        while (true)
        {
            int more = RandomAccess.Read(file, buffer.AsSpan(held), start + held);
            Utf8JsonReader reader = new(buffer.AsSpan(0, held + more), more == 0, state);
            index.Take(ref reader, start, ref list, ref entry);
            if (more == 0) return index;
            state = reader.CurrentState;
            int taken = (int)reader.BytesConsumed;
            held = held + more - taken;
            buffer.AsSpan(taken, held).CopyTo(buffer);
            start += taken;
            // An entry may be of any length, a token longer than the buffer.
            if (held == buffer.Length) Array.Resize(ref buffer, 2 * buffer.Length);
        }
    }

    /// <summary>The entries that may have a key, the last first.</summary>
    public IEnumerable<int> WithKey(string key)
    {
        for (int at = _last.GetValueOrDefault(HashOf(System.Text.Encoding.UTF8.GetBytes(key)), -1); at >= 0; at = _before[at]) yield return at;
    }

    private void Take(ref Utf8JsonReader reader, long start, ref string? list, ref long entry)
    {
        while (reader.Read())
        {
            if (reader.CurrentDepth == 0 && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.EndObject)) throw new JsonException("A manifest is an object.");
            bool inEntries = list is "cards" or "earlier";
            switch (reader.TokenType, reader.CurrentDepth)
            {
                case (JsonTokenType.PropertyName, 1):
                    list = reader.GetString();
                    break;
                case (JsonTokenType.String, 2) when list == "inputs":
                    Inputs.Add(reader.GetString()!);
                    break;
                case (JsonTokenType.StartObject, 2) when inEntries:
                    entry = start + reader.TokenStartIndex;
                    _before.Add(-1);
                    break;
                case (JsonTokenType.PropertyName, 3) when inEntries:
                    _isKey = reader.ValueTextEquals("key"u8);
                    break;
                case (JsonTokenType.String, 3) when inEntries && _isKey:
                    AddKey(reader.GetString()!);
                    break;
                case (JsonTokenType.EndObject, 2) when inEntries:
                    Entries.Add((entry, (int)(start + reader.BytesConsumed - entry)));
                    break;
            }
        }
    }

    private void AddKey(string key)
    {
        _isKey = false;
        ulong hash = HashOf(System.Text.Encoding.UTF8.GetBytes(key));
        int at = _before.Count - 1;
        if (_last.TryGetValue(hash, out int before) && before != at) _before[at] = before;
        _last[hash] = at;
    }

    private static ulong HashOf(ReadOnlySpan<byte> key) => XxHash3.HashToUInt64(key);
}
