using System.Globalization;
using Microsoft.Extensions.Configuration;
using QuoteCards.Diagnostics;
using QuoteCards.Themes;

namespace QuoteCards.Cli.Configuration;

/// <summary>The layer of the environment as values that know their variable, so that it is checked as a file is.</summary>
internal static class EnvironmentSpots
{
    // Variables that the program itself reads; no keys of the configuration.
    private static readonly string[] Own = ["HOME", "TERMINAL"];

    /// <summary>The layer, or null when no variable is set.</summary>
    public static JsonSpot? Read(IConfiguration environment)
    {
        List<KeyValuePair<string, JsonSpot>> members =
            [.. environment.GetChildren().Where(c => !Own.Contains(c.Key, StringComparer.OrdinalIgnoreCase)).Select(c => KeyValuePair.Create(NameOf(c.Key), Value(c, KindOf(NameOf(c.Key)))))];
        return members.Count == 0 ? null : new JsonSpot(new Place("environment")) { Members = members };
    }

    /// <summary>The key that a variable sets: case and single underscores do not matter.</summary>
    public static string NameOf(string variable)
    {
        string plain = variable.Replace("_", "", StringComparison.Ordinal);
        return SettingKey.All.FirstOrDefault(k => k.Name.Equals(plain, StringComparison.OrdinalIgnoreCase))?.Name ?? variable.ToLowerInvariant();
    }

    private static SettingKind? KindOf(string name) => SettingKey.All.FirstOrDefault(k => k.Name == name)?.Kind;

    private static JsonSpot Value(IConfigurationSection at, SettingKind? kind)
    {
        Place place = new("QUOTECARDS_" + at.Path.Replace(":", "__", StringComparison.Ordinal));
        IConfigurationSection[] children = [.. at.GetChildren()];
        if (children.Length > 0)
            return children.All(c => int.TryParse(c.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                ? new JsonSpot(place) { Items = [.. children.Select(c => Value(c, null))] }
                : new JsonSpot(place) { Members = [.. children.Select(c => KeyValuePair.Create(c.Key.ToLowerInvariant(), Value(c, IsLength(c) ? SettingKind.Whole : null)))] };
        string text = at.Value ?? "";
        if (kind == SettingKind.Flag && bool.TryParse(text, out bool truth)) return new JsonSpot(place) { Truth = truth };
        if (kind == SettingKind.Flag && text is "0" or "1") return new JsonSpot(place) { Truth = text == "1" };
        bool number = double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double n);
        return kind is SettingKind.Number or SettingKind.Whole && number ? new JsonSpot(place) { Number = n } : new JsonSpot(place) { Text = text };
    }

    private static bool IsLength(IConfigurationSection at) => at.Key.ToLowerInvariant() is "width" or "height" or "left" or "top" or "right" or "bottom";
}
