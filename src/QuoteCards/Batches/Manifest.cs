using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuoteCards.Batches;

/// <summary>What a batch made: <c>manifest.json</c> of the output folder.</summary>
/// <param name="Version">Of this shape.</param>
/// <param name="Inputs">The documents it was made from, seen from the folder, with forward slashes.</param>
/// <param name="Cards">The cards of the last run, in the order of the batch.</param>
/// <param name="Earlier">Cards of earlier runs that are still in the folder and that the last run was not asked for.</param>
public sealed record Manifest(int Version, IReadOnlyList<string> Inputs, IReadOnlyList<ManifestCard> Cards, IReadOnlyList<ManifestCard> Earlier)
{
    /// <summary>The name of the file in its folder.</summary>
    public const string FileName = "manifest.json";

    private static readonly ManifestJson Shape = new(new JsonSerializerOptions(ManifestJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>All cards that are in the folder, those of the last run first.</summary>
    [JsonIgnore]
    public IEnumerable<ManifestCard> All => Cards.Concat(Earlier);

    /// <summary>The manifest of a folder, or null when it has none that can be read.</summary>
    public static Manifest? Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        try
        {
            Manifest? read = File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), Shape.Manifest) : null;
            return read is null ? null : new Manifest(read.Version, [.. (read.Inputs ?? []).OfType<string>()], Sound(read.Cards), Sound(read.Earlier));
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes it to a folder, whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Write(string folder) => SafeFile.Write(Path.Combine(folder, FileName), JsonSerializer.SerializeToUtf8Bytes(this, Shape.Manifest));

    /// <summary>One card as a manifest holds it.</summary>
    public static string Text(ManifestCard card) => JsonSerializer.Serialize(card, Shape.ManifestCard);

    // A manifest may have been edited by hand: entries that lack what is needed count as not there.
    private static IReadOnlyList<ManifestCard> Sound(IReadOnlyList<ManifestCard>? cards) =>
        [.. (cards ?? []).Where(c => c is { File: not null, Key: not null, Id: not null }).Select(c => c.Warnings is null ? c with { Warnings = [] } : c)];
}

/// <summary>Source-generated JSON of the manifest.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(ManifestCard))]
internal sealed partial class ManifestJson : JsonSerializerContext;
