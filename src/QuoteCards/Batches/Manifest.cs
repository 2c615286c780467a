using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuoteCards.Batches;

/// <summary>What a batch made: <c>manifest.json</c> of the output folder.</summary>
/// <param name="Version">Of this shape.</param>
/// <param name="Inputs">The documents it was made from, as full paths.</param>
/// <param name="Cards">The cards, in the order of the batch.</param>
public sealed record Manifest(int Version, IReadOnlyList<string> Inputs, IReadOnlyList<ManifestCard> Cards)
{
    /// <summary>The manifest of a folder, or null when it has none that can be read.</summary>
    public static Manifest? Read(string folder)
    {
        string path = Path.Combine(folder, "manifest.json");
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), ManifestJson.Default.Manifest) : null;
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes it to a folder.</summary>
    public void Write(string folder) => SafeFile.Write(Path.Combine(folder, "manifest.json"), JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Default.Manifest));
}

/// <summary>Source-generated JSON of the manifest.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
