using System.Text;
using QuoteCards.Episodes;

namespace QuoteCards.Batches;

/// <summary>Names of files made from texts of documents: no path, no control characters, no reserved name, at most 60 characters a part.</summary>
public static class FileNames
{
    /// <summary>The default template; a slash begins a folder.</summary>
    public const string Default = "{episode}/{id}-{speaker}-{time}.{theme}.{size}";

    /// <summary>The tokens a template may hold.</summary>
    public static IReadOnlyList<string> Tokens { get; } = ["episode", "id", "speaker", "time", "theme", "size", "show", "date"];

    /// <summary>Letters and digits in lower case joined by hyphens; letters of every script are kept.</summary>
    public static string Slug(string? text)
    {
        StringBuilder made = new();
        foreach (Rune rune in (text ?? "").EnumerateRunes())
        {
            if (made.Length >= 60) break;
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)
                made.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (rune.Value is not ('\'' or '\u2019') && made.Length > 0 && made[^1] != '-') made.Append('-');
        }

        string slug = made.ToString().Trim('-');
        return slug is "con" or "prn" or "aux" or "nul" || (slug.Length == 4 && (slug.StartsWith("com", StringComparison.Ordinal) || slug.StartsWith("lpt", StringComparison.Ordinal))) ? slug + "-" : slug;
    }

    /// <summary>What is wrong with a template, or null.</summary>
    public static string? Problem(string template)
    {
        ArgumentNullException.ThrowIfNull(template);
        if (Path.IsPathRooted(template) || template.Split('/', '\\').Contains("..")) return "a name stays inside the output folder";
        for (int at = template.IndexOf('{'); at >= 0; at = template.IndexOf('{', at + 1))
        {
            int end = template.IndexOf('}', at);
            if (end < 0) return "a brace is open at the end of the name";
            if (!Tokens.Contains(template[(at + 1)..end], StringComparer.Ordinal)) return $"the name knows {string.Join(", ", Tokens)}, not \"{template[(at + 1)..end]}\"";
        }

        return null;
    }

    /// <summary>The path of a card below the output folder, with forward slashes, without its ending.</summary>
    public static string For(string template, Episode episode, Quote quote, string theme, string size)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(episode);
        ArgumentNullException.ThrowIfNull(quote);
        string Value(string token) => token switch
        {
            "episode" => Slug(episode.Title) is { Length: > 0 } t ? t : Slug(Path.GetFileNameWithoutExtension(episode.Source)) is { Length: > 0 } s ? s : "episode",
            "id" => Slug(quote.Id.Value),
            "speaker" => Slug(quote.Speaker?.Name),
            "time" => Slug(quote.Time?.ToString()),
            "show" => Slug(episode.Show),
            "date" => episode.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "",
            "theme" => Slug(theme),
            _ => size,
        };
        StringBuilder made = new();
        for (int i = 0; i < template.Length; i++)
        {
            int end = template[i] == '{' ? template.IndexOf('}', i) : -1;
            if (end < 0)
            {
                made.Append(template[i]);
                continue;
            }

            string value = Value(template[(i + 1)..end]);
            i = end;
            // What is unknown takes the hyphen before it along.
            if (value.Length == 0 && made.Length > 0 && made[^1] is '-' or '.') made.Length--;
            else made.Append(value);
        }

        return made.ToString().Replace('\\', '/').TrimStart('/');
    }
}
