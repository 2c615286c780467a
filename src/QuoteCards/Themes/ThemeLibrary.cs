using QuoteCards.Diagnostics;

namespace QuoteCards.Themes;

/// <summary>The themes of some folders; one in a later folder hides one of the same name in an earlier.</summary>
public sealed class ThemeLibrary
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>Lists the theme files (<c>*.json</c>, but not the schema) of the folders; none is opened yet.</summary>
    public ThemeLibrary(IReadOnlyList<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        foreach (string folder in folders.Where(Directory.Exists))
            foreach (string file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
                if (!file.EndsWith(".schema.json", StringComparison.Ordinal)) _files[Path.GetFileNameWithoutExtension(file)] = file;
    }

    /// <summary>The names of all themes, in ordinal order; those that begin with an underscore are only there to be extended.</summary>
    public IReadOnlyList<string> Names => [.. _files.Keys.Where(n => !n.StartsWith('_'))];

    /// <summary>Reads the theme of that name, or the file at that path; never throws for bad input.</summary>
    public ThemeReading Load(string nameOrPath)
    {
        ArgumentNullException.ThrowIfNull(nameOrPath);
        List<Diagnostic> found = [];
        string? file = _files.GetValueOrDefault(nameOrPath);
        if (file is null && nameOrPath.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && File.Exists(nameOrPath)) file = nameOrPath;
        if (file is null)
        {
            string hint = NearestWord.Hint(nameOrPath, Names) ?? $"there are {string.Join(", ", Names)}";
            return new ThemeReading(null, [Diagnostic.Error("theme-unknown", $"there is no theme \"{nameOrPath}\"", default, hint)]);
        }

        JsonSpot? root = Open(file, found, []);
        Theme? theme = root is null ? null : ThemeReader.Read(root, Path.GetFileNameWithoutExtension(file), found);
        return new ThemeReading(theme, found);
    }

    private JsonSpot? Open(string file, List<Diagnostic> found, List<string> open)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            found.Add(Diagnostic.Error("theme-unreadable", "the theme's file cannot be read", new Place(file)));
            return null;
        }

        if (JsonSpotReader.Read(bytes, file, found) is not { } root) return null;
        if (root["extends"] is not { Text: { } parent } at) return root;
        string? from = _files.GetValueOrDefault(parent);
        if (from is null || open.Contains(from, StringComparer.Ordinal) || open.Count > 8)
        {
            string why = from is null ? "there is no such theme" : "a theme cannot extend itself, not even by way of others";
            found.Add(Diagnostic.Error("theme-extends", $"extends is \"{parent}\"; {why}", at.Place, NearestWord.Hint(parent, _files.Keys)));
            return null;
        }

        return Open(from, found, [.. open, file]) is { } below ? root.Over(below) : null;
    }
}
