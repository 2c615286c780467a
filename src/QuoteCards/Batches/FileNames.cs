using System.Globalization;
using System.Text;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Batches;

/// <summary>The files of cards: a template whose tokens become parts of a path that stays inside the output folder, whatever a document says.</summary>
public static class FileNames
{
    /// <summary>The default template; a slash begins a folder.</summary>
    public const string Default = "{episode}/{id}-{speaker}-{time}.{theme}.{size}";

    /// <summary>The tokens a template may hold.</summary>
    public static IReadOnlyList<string> Tokens { get; } = ["episode", "id", "speaker", "time", "theme", "size", "show", "date"];

    /// <summary>What is wrong with a template, or null.</summary>
    public static Diagnostic? Problem(string template)
    {
        ArgumentNullException.ThrowIfNull(template);
        string hint = $"the default is {Default}";
        if (Path.IsPathRooted(template) || template.Split('/', '\\').Any(p => p is ".." or ".")) return Invalid($"the name \"{template}\" leaves the output folder", hint);
        if (template.Length == 0 || template[^1] is '/' or '\\') return Invalid("the name ends without naming a file", hint);
        if (template.FirstOrDefault(c => char.IsControl(c) || "<>:\"|?*".Contains(c, StringComparison.Ordinal)) is var bad and not '\0') return Invalid($"a name cannot hold {bad}", hint);
        for (int at = template.IndexOf('{', StringComparison.Ordinal); at >= 0; at = template.IndexOf('{', at + 1))
        {
            int end = template.IndexOf('}', at);
            if (end < 0) return Invalid("a brace is open at the end of the name", hint);
            string token = template[(at + 1)..end];
            if (!Tokens.Contains(token, StringComparer.Ordinal))
                return Invalid($"the name knows {string.Join(", ", Tokens.Select(t => $"{{{t}}}"))}, not {{{token}}}", NearestWord.Hint(token, Tokens) ?? hint);
        }

        return null;
    }

    /// <summary>The path of a card below the output folder, with forward slashes, without its ending.</summary>
    public static string For(string template, Episode episode, Quote quote, string theme, string size)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(episode);
        ArgumentNullException.ThrowIfNull(quote);
        StringBuilder made = new();
        for (int i = 0; i < template.Length; i++)
        {
            int end = template[i] == '{' ? template.IndexOf('}', i) : -1;
            if (end < 0)
            {
                made.Append(template[i]);
                continue;
            }

            string value = Value(template[(i + 1)..end], episode, quote, theme, size);
            i = end;
            // What is unknown takes the hyphen before it along.
            if (value.Length == 0 && made.Length > 0 && made[^1] is '-' or '.') made.Length--;
            else made.Append(value);
        }

        string path = string.Join('/', made.ToString().Split('/', '\\').Where(p => p.Length > 0));
        return path.Length > 0 ? path : Slug.Of(quote.Id.Value);
    }

    private static string Value(string token, Episode episode, Quote quote, string theme, string size) => token switch
    {
        "episode" => Slug.Of(episode.Title) is { Length: > 0 } t ? t : Slug.Of(Path.GetFileNameWithoutExtension(episode.Source)) is { Length: > 0 } s ? s : "episode",
        "id" => Slug.Of(quote.Id.Value) is { Length: > 0 } id ? id : QuoteId.Of(quote.Text).Value,
        "speaker" => Slug.Of(quote.Speaker?.Name),
        "time" => Slug.Of(quote.Time?.ToString()),
        "show" => Slug.Of(episode.Show),
        "date" => episode.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        "theme" => Slug.Of(theme),
        _ => Slug.Of(size),
    };

    private static Diagnostic Invalid(string message, string hint) => Diagnostic.Error("name-invalid", message, default, hint);
}
