using System.Text.RegularExpressions;
using QuoteCards.Diagnostics;

namespace QuoteCards.Overrides;

/// <summary>Text as a person would write it in YAML 1.2, and as any reader takes it.</summary>
internal static partial class YamlText
{
    /// <summary>A key or a value on one line: bare when nothing in it can be misread, else in double quotes.</summary>
    public static string Of(string text)
    {
        string line = SafeText.OneLine(text).Trim();
        bool word = line is "null" or "Null" or "NULL" or "true" or "false";
        return Bare().IsMatch(line) && !word ? line : $"\"{line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>The lines of a key with words: a quoted line, or a block where they hold marks or paragraphs, so that nothing need be escaped.</summary>
    public static IEnumerable<string> Words(string key, string text, string indent)
    {
        string[] lines = [.. text.Split('\n').Select(l => SafeText.OneLine(l).Trim()).Where(l => l.Length > 0)];
        bool plain = lines.Length == 1 && !lines[0].Contains('"', StringComparison.Ordinal) && !lines[0].Contains('\\', StringComparison.Ordinal);
        return plain ? [$"{indent}{key}: \"{lines[0]}\""] : [$"{indent}{key}: |-", .. lines.Select(l => $"{indent}  {l}")];
    }

    /// <summary>A comment, whatever the text holds.</summary>
    public static string Comment(string text, string indent) => $"{indent}# {SafeText.OneLine(text)}";

    /// <summary>An ID as a key.</summary>
    public static string Id(string id) => PlainId().IsMatch(id) ? id : Of(id);

    [GeneratedRegex("^[0-9A-Za-z][0-9A-Za-z_-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainId();

    [GeneratedRegex(@"^\p{L}[\p{L}\p{M}\p{Nd}_.'’-]*(?: [\p{L}\p{M}\p{Nd}_.'’&-]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
