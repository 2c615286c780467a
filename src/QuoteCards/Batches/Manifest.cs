using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Win32.SafeHandles;

namespace QuoteCards.Batches;

/// <summary>
/// <c>manifest.json</c> of an output folder: what the last run made, and what is left of earlier ones. It is read once from end to end; then an entry is read where it
/// stands when it is asked for, so that a hundred thousand cards take a few megabytes. Safe to share between threads.
/// </summary>
public sealed class Manifest : IDisposable
{
    /// <summary>The name of the file in its folder.</summary>
    public const string FileName = "manifest.json";

    private static readonly ManifestJson Shape = new(new JsonSerializerOptions(ManifestJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private readonly SafeFileHandle _file;
    private readonly ManifestIndex _index;

    private Manifest(SafeFileHandle file, ManifestIndex index) => (_file, _index) = (file, index);

    /// <summary>The documents it was made from, seen from the folder, with forward slashes.</summary>
    public IReadOnlyList<string> Inputs => _index.Inputs;

    /// <summary>How many entries it has.</summary>
    public int Count => _index.Entries.Count;

    /// <summary>All cards that are in the folder, those of the last run first, each read when it comes.</summary>
    public IEnumerable<ManifestCard> Cards => Enumerable.Range(0, Count).Select(At).OfType<KnownCard>().Select(k => k.Card);

    /// <summary>The manifest of a folder, or null when it has none that can be read.</summary>
    public static Manifest? Open(string folder)
    {
        string path = Path.Combine(folder, FileName);
        SafeFileHandle? file = null;
        try
        {
            if (!File.Exists(path)) return null;
            // A new one takes its place while this one is read.
            file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            return new Manifest(file, ManifestIndex.Of(file));
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            file?.Dispose();
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    /// <summary>One card as a manifest holds it: JSON on one line.</summary>
    internal static byte[] Line(ManifestCard card) => JsonSerializer.SerializeToUtf8Bytes(card, Shape.ManifestCard);

    /// <summary>The card of a line.</summary>
    internal static ManifestCard? Card(ReadOnlySpan<byte> line) => JsonSerializer.Deserialize(line, Shape.ManifestCard);

    /// <summary>An entry; null when it lacks what is needed, since a manifest may have been edited by hand.</summary>
    internal KnownCard? At(int number)
    {
        byte[] line = Line(number);
        try
        {
            return Card(line) is { File: not null, Key: not null, Id: not null } card ? new KnownCard(number, card.Warnings is null ? card with { Warnings = [] } : card, line) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>An entry as it stands.</summary>
    internal byte[] Line(int number)
    {
        byte[] line = new byte[_index.Entries[number].Length];
        _ = RandomAccess.Read(_file, line, _index.Entries[number].At);
        return line;
    }

    /// <summary>The entries that may have a key.</summary>
    internal IEnumerable<int> WithKey(string key) => _index.WithKey(key);

    /// <summary>True when the file's next bytes are these.</summary>
    internal bool Has(ReadOnlySpan<byte> bytes, long at)
    {
        Span<byte> there = bytes.Length <= 4096 ? stackalloc byte[bytes.Length] : new byte[bytes.Length];
        return RandomAccess.Read(_file, there, at) == bytes.Length && there.SequenceEqual(bytes);
    }

    /// <summary>In bytes.</summary>
    internal long Length => RandomAccess.GetLength(_file);
}

/// <summary>Source-generated JSON of a manifest's entries.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ManifestCard))]
internal sealed partial class ManifestJson : JsonSerializerContext;
