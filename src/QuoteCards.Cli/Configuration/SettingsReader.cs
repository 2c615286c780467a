using System.Globalization;
using Microsoft.Extensions.Configuration;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Sizes;

namespace QuoteCards.Cli.Configuration;

/// <summary>Reads the layers: the user's file, the folder's <c>quotecards.json</c>, then <c>QUOTECARDS_…</c>; later ones win.</summary>
internal static class SettingsReader
{
    private static readonly string[] Keys = ["$schema", "input", "out", "theme", "size", "name", "art", "logo", "strict", "overflow", "fontFolders", "themeFolders", "speakers", "sizes"];
    private static readonly string[] SpeakerKeys = ["name", "aliases", "role", "handle", "picture"];
    private static readonly string[] SizeKeys = ["width", "height", "use", "safe"];

    public static Settings? Read(Surroundings here, List<Diagnostic> found)
    {
        string? user = here.Variable("XDG_CONFIG_HOME") is { Length: > 0 } x ? x : here.Variable("APPDATA") is { Length: > 0 } a ? a : here.Variable("HOME") is { Length: > 0 } h ? Path.Combine(h, ".config") : null;
        Settings settings = new();
        foreach (string? file in new[] { user is null ? null : Path.Combine(user, "quotecards", "quotecards.json"), Path.Combine(here.Folder, "quotecards.json") })
            if (file is not null && File.Exists(file)) settings = Layer(settings, file, found);
        IConfigurationRoot environment = new ConfigurationBuilder().AddInMemoryCollection(Variables(here)).Build();
        settings = Apply(settings, environment, new Place("environment"), here.Folder, found);
        return found.Any(d => d.Severity == Severity.Error) ? null : settings;
    }

    private static IEnumerable<KeyValuePair<string, string?>> Variables(Surroundings here)
    {
        foreach (string key in Keys)
            if (here.Variable("QUOTECARDS_" + key.ToUpperInvariant()) is { } value) yield return new(key, value);
    }

    private static Settings Layer(Settings below, string file, List<Diagnostic> found)
    {
        try
        {
            IConfigurationRoot root = new ConfigurationBuilder().AddJsonFile(file, optional: false, reloadOnChange: false).Build();
            return Apply(below, root, new Place(file), Path.GetDirectoryName(file)!, found);
        }
        catch (Exception e) when (e is InvalidDataException or FormatException)
        {
            Exception inner = e.GetBaseException();
            int line = inner is System.Text.Json.JsonException j ? (int)(j.LineNumber ?? 0) + 1 : 0;
            found.Add(Diagnostic.Error("config-invalid", "the configuration is not valid JSON: " + inner.Message.Split(" LineNumber:")[0].TrimEnd('.'), new Place(file, line)));
            return below;
        }
    }

    private static Settings Apply(Settings s, IConfigurationRoot root, Place place, string folder, List<Diagnostic> found)
    {
        Check(root.GetChildren(), Keys, "the configuration", place, found);
        foreach (IConfigurationSection person in root.GetSection("speakers").GetChildren()) Check(person.GetChildren(), SpeakerKeys, "a speaker", place, found);
        foreach (IConfigurationSection size in root.GetSection("sizes").GetChildren()) Check(size.GetChildren(), SizeKeys, "a size", place, found);
        string? Path1(string key) => root[key] is { Length: > 0 } v ? Path.GetFullPath(v, folder) : null;
        bool strict = s.Strict;
        if (root["strict"] is { } word && !bool.TryParse(word, out strict)) found.Add(Diagnostic.Error("config-value", $"strict is \"{word}\"; it must be true or false", place));
        return s with
        {
            Input = List(root, "input", s.Input, v => Path.GetFullPath(v, folder)),
            Out = Path1("out") ?? s.Out,
            Theme = List(root, "theme", s.Theme, v => v),
            Size = List(root, "size", s.Size, v => v),
            Name = root["name"] ?? s.Name,
            Art = Path1("art") ?? s.Art,
            Logo = Path1("logo") ?? s.Logo,
            Strict = strict,
            Overflow = root["overflow"] ?? s.Overflow,
            FontFolders = List(root, "fontFolders", s.FontFolders, v => Path.GetFullPath(v, folder)),
            ThemeFolders = List(root, "themeFolders", s.ThemeFolders, v => Path.GetFullPath(v, folder)),
            Speakers = root.GetSection("speakers").GetChildren().Any() ? [.. root.GetSection("speakers").GetChildren().Select(p => Person(p, folder))] : s.Speakers,
            Sizes = root.GetSection("sizes").GetChildren().Any() ? [.. root.GetSection("sizes").GetChildren().Select(z => Size(z, place, found)).OfType<CardSize>()] : s.Sizes,
        };
    }

    private static Speaker Person(IConfigurationSection p, string folder) => new(
        p["name"] ?? "", p["role"], p["handle"], p["picture"] is { } f ? Path.GetFullPath(f, folder) : null, [.. p.GetSection("aliases").GetChildren().Select(a => a.Value ?? "")]);

    private static CardSize? Size(IConfigurationSection z, Place place, List<Diagnostic> found)
    {
        int Side(string key, int otherwise = -1) => int.TryParse(z[key], NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : otherwise;
        if (Side("width") is < 200 or > 8000 || Side("height") is < 200 or > 8000)
        {
            found.Add(Diagnostic.Error("config-value", $"the size {z.Key} needs a width and a height of 200 to 8000 px", place));
            return null;
        }

        IConfigurationSection safe = z.GetSection("safe");
        int Inset(string key) => int.TryParse(safe[key], NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : 0;
        return new CardSize(z.Key, Side("width"), Side("height"), new Insets(Inset("left"), Inset("top"), Inset("right"), Inset("bottom")), z["use"] ?? "");
    }

    private static void Check(IEnumerable<IConfigurationSection> children, string[] keys, string what, Place place, List<Diagnostic> found)
    {
        foreach (IConfigurationSection child in children)
            if (!keys.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
                found.Add(Diagnostic.Error("config-key", $"{what} has no key \"{child.Key}\"; it knows {string.Join(", ", keys.Where(k => k[0] != '$'))}", place, NearestWord.Hint(child.Key, keys)));
    }

    private static IReadOnlyList<string> List(IConfigurationRoot root, string key, IReadOnlyList<string> otherwise, Func<string, string> each)
    {
        string[] items = [.. root.GetSection(key).GetChildren().Select(c => c.Value).OfType<string>()];
        if (items.Length == 0 && root[key] is { Length: > 0 } one) items = one.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return items.Length == 0 ? otherwise : [.. items.Select(each)];
    }
}
