using System.Text;

namespace QuoteCards.Themes;

/// <summary>Text with fields in braces. A part in brackets goes when one of its fields is unknown; dangling separators go too.</summary>
public static class TextTemplate
{
    /// <summary>The fields a template may name.</summary>
    public static IReadOnlyList<string> Fields { get; } =
        ["speaker", "role", "handle", "show", "title", "date", "isodate", "time", "duration", "section", "part", "parts", "slug"];

    private static readonly char[] Separators = [' ', '·', ',', '،', '、', '，', '—', '–', '|', '#', '/'];

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
        int first = -1, last = -1;
        bool plain = !template.Contains('{', StringComparison.Ordinal);
        for (int i = 0; i < template.Length;)
        {
            int close = template[i] == '[' ? template.IndexOf(']', i) : -1;
            string part = close > 0 ? template[(i + 1)..close] : template[i..Next(template, i)];
            i += close > 0 ? part.Length + 2 : part.Length;
            (string text, int from, int to, bool missing) = Expand(part, field);
            if (close > 0 && missing) continue;
            if (to > 0) (first, last) = (first < 0 ? made.Length + from : first, made.Length + to);
            made.Append(text);
        }

        if (plain) return made.ToString();
        if (first < 0) return "";
        // Only the template's own separators go: a show may be called "C#".
        string all = made.ToString();
        return all[..first].TrimStart(Separators) + all[first..last] + all[last..].TrimEnd(Separators);
    }

    private static int Next(string template, int from)
    {
        int open = template.IndexOf('[', from);
        return open < 0 ? template.Length : open;
    }

    // Where the first value begins and the last one ends; 0 and 0 when none is known.
    private static (string Text, int From, int To, bool Missing) Expand(string part, Func<string, string?> field)
    {
        StringBuilder made = new();
        int from = 0, to = 0;
        bool missing = false;
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
            else (from, to) = (to == 0 ? made.Length : from, made.Length + value.Length);
            made.Append(value);
            i = close;
        }

        return (made.ToString(), from, to, missing);
    }
}
