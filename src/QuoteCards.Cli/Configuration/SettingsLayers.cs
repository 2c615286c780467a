using System.Globalization;
using Microsoft.Extensions.Configuration;
using QuoteCards.Cli.Locations;

namespace QuoteCards.Cli.Configuration;

/// <summary>
/// Lays layers over each other. A list replaces the list below it, where the configuration builder alone would merge the two by index;
/// objects merge by key. Paths become full where they are laid, each from the folder of its own file.
/// </summary>
internal sealed class SettingsLayers
{
    private readonly Dictionary<string, string?> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Lays a checked layer over those before it.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="folder">Where its paths begin, a full path.</param>
    /// <param name="environment">True when it comes from variables, where one value may hold a list parted by commas.</param>
    public void Lay(IConfiguration layer, string folder, bool environment)
    {
        foreach (IConfigurationSection section in layer.GetChildren())
        {
            string name = environment ? EnvironmentSpots.NameOf(section.Key) : section.Key;
            if (SettingKey.All.FirstOrDefault(k => k.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } key) continue;
            if (key.IsList) Forget(key.Name);
            string[] several = key.IsList && section.Value is { Length: > 0 } v ? Several(v, environment) : [];
            for (int i = 0; i < several.Length; i++) _values[$"{key.Name}:{i.ToString(CultureInfo.InvariantCulture)}"] = Full(key, several[i], folder);
            if (!key.IsList && !section.GetChildren().Any()) _values[key.Name] = Full(key, section.Value, folder);
            foreach ((string path, string? value) in section.AsEnumerable(makePathsRelative: true))
                if (path.Length > 0) Put($"{key.Name}:{path}", key, value, folder);
        }
    }

    /// <summary>All layers as one configuration.</summary>
    public IConfiguration Build() => new ConfigurationBuilder().AddInMemoryCollection(_values).Build();

    private void Put(string path, SettingKey key, string? value, string folder)
    {
        if (string.IsNullOrEmpty(value)) return;
        bool picture = key.Kind == SettingKind.People && path.EndsWith(":picture", StringComparison.OrdinalIgnoreCase);
        // One alias may stand without a list.
        bool alias = key.Kind == SettingKind.People && path.EndsWith(":aliases", StringComparison.OrdinalIgnoreCase);
        _values[alias ? path + ":0" : path] = picture ? Path.GetFullPath(value, folder) : Full(key, value, folder);
    }

    private void Forget(string name)
    {
        foreach (string key in _values.Keys.Where(k => k.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)).ToArray()) _values.Remove(key);
    }

    private static string[] Several(string text, bool commas) => commas ? text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [text];

    private static string? Full(SettingKey key, string? value, string folder)
    {
        if (key.Kind == SettingKind.Location && (value is null or "none" || LocationReader.IsLink(value))) return value;
        if (key.Name == "input" && value is not null && LocationReader.IsLink(value)) return value;
        bool path = key.Kind is SettingKind.Path or SettingKind.Location or SettingKind.Paths || (key.Kind == SettingKind.Words && value?.EndsWith(".json", StringComparison.OrdinalIgnoreCase) == true);
        return path && !string.IsNullOrEmpty(value) && value != "-" ? Path.GetFullPath(value, folder) : value;
    }
}
