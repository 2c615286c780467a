using System.Globalization;
using QuoteCards.Diagnostics;

namespace QuoteCards.Themes;

/// <summary>Reads typed values out of a theme; whatever is wrong becomes an error with file, line, key, what was found and what is allowed.</summary>
internal sealed class ThemeValues(List<Diagnostic> found, IReadOnlyDictionary<string, Rgba> palette)
{
    /// <summary>The named colours.</summary>
    public IReadOnlyDictionary<string, Rgba> Palette { get; } = palette;

    /// <summary>Reports members that are not among the allowed ones.</summary>
    public void Only(JsonSpot at, string what, params ReadOnlySpan<string> allowed)
    {
        string[] keys = allowed.ToArray();
        if (at.Members is null)
        {
            Wrong("theme-value", at, what, "an object");
            return;
        }

        foreach ((string key, JsonSpot value) in at.Members)
            if (Array.IndexOf(keys, key) < 0)
                found.Add(Diagnostic.Error("theme-key", $"{what} has no key \"{key}\"; it knows {string.Join(", ", keys)}", value.Place, NearestWord.Hint(key, keys)));
    }

    public double Number(JsonSpot at, string key, double otherwise, double min, double max)
    {
        if (at[key] is not { } value) return otherwise;
        if (value.Number is { } n && n >= min && n <= max) return n;
        Wrong("theme-value", value, key, string.Create(CultureInfo.InvariantCulture, $"a number from {min} to {max}"));
        return otherwise;
    }

    /// <summary>One number for both ends, or two: at the first end and at the second.</summary>
    public (double First, double Second) Range(JsonSpot at, string key, double otherwise, double min, double max)
    {
        if (at[key] is not { } value) return (otherwise, otherwise);
        if (value.Number is { } n && n >= min && n <= max) return (n, n);
        if (value.Items is [{ Number: { } a }, { Number: { } b }] && a >= min && a <= max && b >= min && b <= max) return (a, b);
        Wrong("theme-value", value, key, string.Create(CultureInfo.InvariantCulture, $"a number from {min} to {max}, or two of them in a list"));
        return (otherwise, otherwise);
    }

    public bool Flag(JsonSpot at, string key)
    {
        if (at[key] is not { } value) return false;
        if (value.Truth is { } b) return b;
        Wrong("theme-value", value, key, "true or false");
        return false;
    }

    public string? Text(JsonSpot at, string key)
    {
        if (at[key] is not { } value) return null;
        if (value.Text is { } t) return t;
        Wrong("theme-value", value, key, "text");
        return null;
    }

    public string OneOf(JsonSpot at, string key, string otherwise, params ReadOnlySpan<string> allowed)
    {
        if (at[key] is not { } value) return otherwise;
        string[] words = allowed.ToArray();
        if (value.Text is { } t && Array.IndexOf(words, t) >= 0) return t;
        Wrong("theme-value", value, key, $"one of {string.Join(", ", words)}", value.Text is { } word ? NearestWord.Hint(word, words) : null);
        return otherwise;
    }

    public IReadOnlyList<string> Words(JsonSpot at, string key)
    {
        if (at[key] is not { } value) return [];
        if (value.Text is { } one) return [one];
        if (value.Items is { } items && items.TrueForAll(i => i.Text is not null)) return [.. items.Select(i => i.Text!)];
        Wrong("theme-value", value, key, "a word or a list of words");
        return [];
    }

    public Rgba? Color(JsonSpot at, string key) => at[key] is { } value ? ColorOf(value, key) : null;

    /// <summary>A colour: a name of the palette, with <c>/50</c> for half its alpha, or <c>#rrggbb</c>.</summary>
    public Rgba? ColorOf(JsonSpot value, string key)
    {
        if (value.Text is { } text)
        {
            int slash = text.IndexOf('/', StringComparison.Ordinal);
            string name = slash < 0 ? text : text[..slash];
            double alpha = 1;
            bool fine = slash < 0 || double.TryParse(text[(slash + 1)..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out alpha);
            if (slash >= 0) alpha /= 100;
            if (fine && alpha is >= 0 and <= 1 && (Palette.TryGetValue(name, out Rgba c) || Rgba.TryParse(name, out c))) return c.Fade(alpha);
        }

        Wrong("theme-color", value, key, $"#rrggbb or a colour of the palette ({string.Join(", ", Palette.Keys.Order(StringComparer.Ordinal))})",
            value.Text is { } word ? NearestWord.Hint(word, Palette.Keys) : null);
        return null;
    }

    public void Wrong(string code, JsonSpot at, string key, string allowed, string? hint = null) =>
        found.Add(Diagnostic.Error(code, $"{key} is {at.Found}; it must be {allowed}", at.Place, hint));
}
