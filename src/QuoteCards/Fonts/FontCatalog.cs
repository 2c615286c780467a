using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Text;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;
using QuoteCards.Diagnostics;
using SkiaSharp;

namespace QuoteCards.Fonts;

/// <summary>Owner of every typeface; safe to share between threads. Files are opened when first used.</summary>
public sealed class FontCatalog : IDisposable
{
    private readonly Dictionary<string, FontFace[]> _families;
    private readonly Lazy<string> _fingerprint;
    private readonly IReadOnlyList<FontIndex.FallbackRule> _fallback;
    private readonly IReadOnlyList<string> _emoji;
    private readonly ConcurrentDictionary<(string, string?, FontMood, int), FontFace[]> _chains = new();
    private readonly ConcurrentDictionary<(FontFace, int), FontFace> _bolder = new();

    private FontCatalog(IEnumerable<FontFace> faces, IReadOnlyList<FontIndex.FallbackRule> fallback, IReadOnlyList<string> emoji)
    {
        _families = faces.GroupBy(f => f.Family, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.OrderBy(f => f.Weight).ThenBy(f => f.Italic).ToArray(), StringComparer.OrdinalIgnoreCase);
        (_fallback, _emoji) = (fallback, emoji);
        Families = [.. _families.Keys.Order(StringComparer.Ordinal)];
        _fingerprint = new Lazy<string>(FingerprintOfAll);
    }

    /// <summary>The names of all families, in ordinal order.</summary>
    public IReadOnlyList<string> Families { get; }

    /// <summary>Hash of all faces and of the contents of their files; part of a card's cache key.</summary>
    public string Fingerprint => _fingerprint.Value;

    /// <summary>Reads the index <c>fonts.json</c> of each folder that has one and the font files of the others; broken files become diagnostics.</summary>
    public static FontCatalog Open(IReadOnlyList<string> folders, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(folders);
        List<Diagnostic> found = [];
        List<FontFace> faces = [];
        List<FontIndex.FallbackRule> rules = [];
        List<string> emoji = [];
        foreach (string folder in folders)
        {
            string index = Path.Combine(folder, "fonts.json");
            if (File.Exists(index)) ReadIndex(folder, index, faces, rules, emoji, found);
            else if (Directory.Exists(folder)) Scan(folder, faces, found);
            else found.Add(Diagnostic.Error("font-folder-missing", "there is no such folder of fonts", new Place(folder)));
        }

        diagnostics = found;
        return new FontCatalog(faces, rules, emoji);
    }

    /// <summary>The face of a family nearest to a weight and slant, or null when there is no such family.</summary>
    public FontFace? Find(string family, int weight, bool italic)
    {
        if (!_families.TryGetValue(family, out FontFace[]? faces)) return null;
        return faces.MinBy(f => Math.Abs(f.Weight - weight) + (f.Italic == italic ? 0 : 1000));
    }

    /// <summary>The faces to try, in order, for a script when the wanted family lacks a letter.</summary>
    /// <param name="script">ISO 15924 tag, such as <c>Arab</c>.</param>
    /// <param name="language">BCP 47 tag, or null.</param>
    /// <param name="mood">The mood of the family that lacks the letter.</param>
    /// <param name="weight">100 to 900.</param>
    public IReadOnlyList<FontFace> Fallback(string script, string? language, FontMood mood, int weight) =>
        _chains.GetOrAdd((script, language, mood, weight), key => [.. Chain(key.Item1, key.Item2, key.Item3, key.Item4)]);

    /// <summary>The faces that draw emoji in colour.</summary>
    public IEnumerable<FontFace> Emoji => _emoji.Select(f => Find(f, 400, false)).OfType<FontFace>();

    /// <summary>Every face there is, in a fixed order; the last resort.</summary>
    public IEnumerable<FontFace> All => Families.SelectMany(f => _families[f]);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (FontFace face in All) face.Dispose();
    }

    // All files whole, since a file's length and time say nothing of its letters: 40 MB take some 6 ms on two cores.
    private string FingerprintOfAll()
    {
        FontFace[] faces = [.. All];
        string[] hashes = new string[faces.Length];
        Parallel.For(0, faces.Length, i => hashes[i] = HashOf(faces[i].Path));
        StringBuilder list = new();
        for (int i = 0; i < faces.Length; i++)
            list.Append(faces[i].Family).Append('|').Append(faces[i].Weight).Append('|').Append(faces[i].Italic).Append('|').Append(hashes[i]).Append('\n');
        return Convert.ToHexStringLower(XxHash128.Hash(System.Text.Encoding.UTF8.GetBytes(list.ToString())));
    }

    private static string HashOf(string path)
    {
        using SafeFileHandle file = File.OpenHandle(path);
        XxHash128 hash = new();
        byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 17);
        long at = 0;
        for (int read; (read = RandomAccess.Read(file, buffer, at)) > 0; at += read) hash.Append(buffer.AsSpan(0, read));
        ArrayPool<byte>.Shared.Return(buffer);
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    private IEnumerable<FontFace> Chain(string script, string? language, FontMood mood, int weight)
    {
        string wanted = mood.ToString().ToLowerInvariant();
        foreach (FontIndex.FallbackRule rule in _fallback)
        {
            if (!rule.Scripts.Contains(script, StringComparer.Ordinal)) continue;
            if (rule.Moods is { Count: > 0 } moods && !moods.Contains(wanted, StringComparer.Ordinal)) continue;
            if (rule.Languages is { Count: > 0 } tags && (language is null || !tags.Any(t => Speaks(language, t)))) continue;
            foreach (string family in rule.Families)
                if (Find(family, weight, false) is FontFace face) yield return Strengthened(face, weight);
        }
    }

    // A name in bold stays bold, and a heavy quote heavy, in scripts that have one weight here.
    private FontFace Strengthened(FontFace face, int weight) =>
        weight < face.Weight + 50 ? face : _bolder.GetOrAdd((face, weight), static key => key.Item1.Bolder(key.Item2));

    private static bool Speaks(string language, string tag) =>
        language.Equals(tag, StringComparison.OrdinalIgnoreCase) || language.StartsWith(tag + "-", StringComparison.OrdinalIgnoreCase);

    private static void ReadIndex(
        string folder, string path, List<FontFace> faces, List<FontIndex.FallbackRule> rules, List<string> emoji, List<Diagnostic> found)
    {
        FontIndex? index = null;
        try
        {
            index = FontIndex.Read(File.ReadAllBytes(path));
        }
        catch (JsonException e)
        {
            found.Add(Diagnostic.Error("font-index-invalid", "the list of fonts is not valid JSON", new Place(path, (int)(e.LineNumber ?? 0) + 1)));
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            found.Add(Diagnostic.Error("font-index-invalid", "the list of fonts has another shape than families, fallback and emoji", new Place(path)));
        }

        if (index is null) return;
        foreach (FontIndex.FamilyEntry family in index.Families)
            foreach (FontIndex.FileEntry file in family.Files)
            {
                string full = Path.Combine(folder, file.File);
                if (!File.Exists(full)) found.Add(Diagnostic.Error("font-missing", "the list of fonts names a file that is not there", new Place(full)));
                else faces.Add(new FontFace(full, family.Family, file.Weight, file.Italic, Enum.Parse<FontMood>(family.Mood, ignoreCase: true)));
            }

        rules.AddRange(index.Fallback);
        emoji.AddRange(index.Emoji);
    }

    private static void Scan(string folder, List<FontFace> faces, List<Diagnostic> found)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".ttf", StringComparison.OrdinalIgnoreCase) || f.EndsWith(".otf", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)];
        foreach (string file in files)
        {
            using SKTypeface? typeface = SKTypeface.FromFile(file);
            if (typeface is null || typeface.GlyphCount == 0)
                found.Add(Diagnostic.Error("font-broken", "this file cannot be read as a font", new Place(file), "TrueType and OpenType files (.ttf, .otf) can be used"));
            else
                faces.Add(new FontFace(file, typeface.FamilyName, typeface.FontWeight, typeface.FontSlant != SKFontStyleSlant.Upright, FontMood.Sans));
        }
    }
}
