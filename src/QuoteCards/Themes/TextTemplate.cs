using System.Text;

namespace QuoteCards.Themes;

/// <summary>Text with fields in braces. A part in brackets goes when one of its fields is unknown; dangling separators go too.</summary>
public static class TextTemplate
{
    /// <summary>The fields a template may name.</summary>
    public static IReadOnlyList<string> Fields { get; } =
        ["speaker", "role", "handle", "show", "title", "date", "isodate", "time", "duration", "section", "part", "parts", "slug"];

    /// <summary>What is wrong with a template, said as what it must be; or null.</summary>
    public static string? Problem(string template)
    {
        ArgumentNullException.ThrowIfNull(template);
        int at = 0;
        while ((at = template.IndexOf('{', at)) >= 0)
        {
            int end = template.IndexOf('}', at);
            if (end < 0) return "closed: a brace is open at its end";
            string name = template[(at + 1)..end];
            if (!Fields.Contains(name, StringComparer.Ordinal)) return $"made of the fields {string.Join(", ", Fields)}; it names \"{name}\"";
            at = end;
        }

        return null;
    }

    /// <summary>The text with its fields filled in; empty when none of them is known.</summary>
    public static string Fill(string template, Func<string, string?> field)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(field);
        StringBuilder made = new();
        bool any = false, plain = !template.Contains('{', StringComparison.Ordinal);
        for (int i = 0; i < template.Length;)
        {
            int close = template[i] == '[' ? template.IndexOf(']', i) : -1;
            string part = close > 0 ? template[(i + 1)..close] : template[i..Next(template, i)];
            i += close > 0 ? part.Length + 2 : part.Length;
            (string text, bool known, bool missing) = Expand(part, field);
            if (close > 0 && missing) continue;
            made.Append(text);
            any |= known;
        }

        return any || plain ? made.ToString().Trim(' ', '·', ',', '—', '–', '|', '#', '/') : "";
    }

    private static int Next(string template, int from)
    {
        int open = template.IndexOf('[', from);
        return open < 0 ? template.Length : open;
    }

    private static (string Text, bool Known, bool Missing) Expand(string part, Func<string, string?> field)
    {
        StringBuilder made = new();
        bool known = false, missing = false;
        for (int i = 0; i < part.Length; i++)
        {
            int close = part[i] == '{' ? part.IndexOf('}', i) : -1;
            if (close < 0)
            {
                made.Append(part[i]);
                continue;
            }

            string? value = field(part[(i + 1)..close]);
            if (string.IsNullOrEmpty(value)) missing = true;
            else known = true;
            made.Append(value);
            i = close;
        }

        return (made.ToString(), known, missing);
    }
}
