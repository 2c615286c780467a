using System.Globalization;
using QuoteCards.Diagnostics;
using QuoteCards.Themes;

namespace QuoteCards.Cli.Configuration;

/// <summary>
/// Checks one layer before it is laid: names file, line, key, what was found, what is allowed and the nearest valid word.
/// It walks values that know their place, since configuration providers keep none.
/// </summary>
internal sealed class SettingsChecker(List<Diagnostic> found)
{
    private static readonly string[] PersonKeys = ["name", "aliases", "role", "handle", "picture"];
    private static readonly string[] SizeKeys = ["width", "height", "use", "safe"];
    private static readonly string[] SafeKeys = ["left", "top", "right", "bottom"];

    /// <summary>Checks a whole layer.</summary>
    public void Check(JsonSpot root)
    {
        if (!Members(root, "the configuration", [.. SettingKey.All.Select(k => k.Name)])) return;
        foreach ((string name, JsonSpot value) in root.Members!)
            if (SettingKey.All.FirstOrDefault(k => Same(k.Name, name)) is { } key) Check(key, value);
    }

    private void Check(SettingKey key, JsonSpot value)
    {
        string? wanted = key.Kind switch
        {
            SettingKind.Text or SettingKind.Path or SettingKind.Location => value.Text is null ? "text" : null,
            SettingKind.Words or SettingKind.Paths => IsWords(value) ? null : "text or a list of texts",
            SettingKind.Flag => value.Truth is null ? "true or false" : null,
            SettingKind.Number or SettingKind.Whole => IsNumber(value, key.Least, key.Most, key.Kind == SettingKind.Whole) ? null : Number(key.Least, key.Most, key.Kind == SettingKind.Whole),
            SettingKind.Choice => key.Allowed!.Any(w => Same(w, value.Text)) ? null : $"one of {string.Join(", ", key.Allowed!)}",
            SettingKind.People => value.Items is null ? "a list of objects" : null,
            SettingKind.Labels => value.Members is null ? "an object of names by labels" : null,
            _ => value.Members is null ? "an object of sizes by their names" : null,
        };
        if (wanted is not null) Wrong(value, key.Name, wanted, key.Allowed is { } words && value.Text is { } word ? NearestWord.Hint(word, words) : null);
        else if (key.Kind == SettingKind.People) value.Items!.ForEach(Person);
        else if (key.Kind == SettingKind.Labels) Labels(key.Name, value.Members!);
        else if (key.Kind == SettingKind.Sizes) value.Members!.ForEach(m => Size(m.Key, m.Value));
    }

    private void Person(JsonSpot person)
    {
        if (!Members(person, "a speaker", PersonKeys)) return;
        if (Member(person, "name") is not { Text.Length: > 0 }) Wrong(person, "a speaker", "an object with a name", null);
        foreach (string key in new[] { "role", "handle", "picture" })
            if (Member(person, key) is { Text: null } value) Wrong(value, key, "text", null);
        if (Member(person, "aliases") is { } aliases && !IsWords(aliases)) Wrong(aliases, "aliases", "text or a list of texts", null);
    }

    private void Labels(string key, List<KeyValuePair<string, JsonSpot>> labels)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string label, JsonSpot name) in labels)
            if (!seen.Add(label)) found.Add(Diagnostic.Error("config-duplicate", $"{key} has the label \"{label}\" twice", name.Place));
            else if (name.Text is not { Length: > 0 }) Wrong(name, $"{key} \"{label}\"", "a person's name", null);
    }

    private void Size(string name, JsonSpot size)
    {
        // The name becomes part of a file's name and is typed on the command line.
        if (name == "all" || name.Length is 0 or > 40 || !name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            found.Add(Diagnostic.Error("config-value", $"\"{name}\" cannot name a size; it must be lower-case letters, digits and hyphens, and not \"all\"", size.Place));
        if (!Members(size, $"the size {name}", SizeKeys)) return;
        foreach (string side in new[] { "width", "height" })
            if (Member(size, side) is not { } value) Wrong(size, $"the size {name}", "an object with a width and a height", null);
            else if (!IsNumber(value, 200, 8000, true)) Wrong(value, side, Number(200, 8000, true), null);
        if (Member(size, "use") is { Text: null } use) Wrong(use, "use", "text", null);
        if (Member(size, "safe") is { } safe && Members(safe, "safe", SafeKeys))
            foreach ((string key, JsonSpot value) in safe.Members!)
                if (!IsNumber(value, 0, 4000, true)) Wrong(value, key, Number(0, 4000, true), null);
    }

    private bool Members(JsonSpot at, string what, string[] keys)
    {
        if (at.Members is null)
        {
            Wrong(at, what, "an object", null);
            return false;
        }

        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string key, JsonSpot value) in at.Members)
            if (!seen.Add(key)) found.Add(Diagnostic.Error("config-duplicate", $"{what} has the key \"{key}\" twice", value.Place));
            else if (!keys.Contains(key, StringComparer.OrdinalIgnoreCase))
                found.Add(Diagnostic.Error("config-key", $"{what} has no key \"{key}\"", value.Place, NearestWord.Hint(key, keys) ?? $"it knows {string.Join(", ", keys.Where(k => k[0] != '$'))}"));
        return true;
    }

    private static JsonSpot? Member(JsonSpot at, string key) => at.Members!.Find(m => Same(m.Key, key)).Value;

    private static bool Same(string a, string? b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static bool IsWords(JsonSpot value) => value.Text is not null || value.Items is { } items && items.TrueForAll(i => i.Text is not null);

    private static bool IsNumber(JsonSpot value, double least, double most, bool whole) =>
        value.Number is { } n && n >= least && n <= most && (!whole || n == Math.Floor(n));

    private static string Number(double least, double most, bool whole) =>
        string.Create(CultureInfo.InvariantCulture, $"a {(whole ? "whole " : "")}number from {least} to {most}");

    private void Wrong(JsonSpot at, string key, string allowed, string? hint) =>
        found.Add(Diagnostic.Error("config-value", $"{key} is {at.Found}; it must be {allowed}", at.Place, hint));
}
