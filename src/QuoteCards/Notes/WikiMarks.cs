using System.Text.RegularExpressions;

namespace QuoteCards.Notes;

/// <summary>Takes off what note-taking programs write into Markdown: links in double brackets, names of blocks, tags at a line's end.</summary>
internal static partial class WikiMarks
{
    /// <summary>The line as it reads. In a blockquote a tag may be a word of what was said, so it stays there.</summary>
    public static string Strip(string line, bool quoted)
    {
        if (line.Contains("[[", StringComparison.Ordinal)) line = Links().Replace(line, "$1");
        if (line.Contains('^', StringComparison.Ordinal)) line = Names().Replace(line, "");
        return !quoted && line.Contains('#', StringComparison.Ordinal) ? Tags().Replace(line, "") : line;
    }

    /// <summary>Reads the first line of a callout, <c>[!quote] Ada Okafor</c> (Obsidian, "Callouts"; GitHub, "Alerts"): its kind in lower case and its title; null for any other line.</summary>
    public static (string Kind, string Title)? Callout(string line) =>
        Callouts().Match(line) is { Success: true } m ? (m.Groups["k"].Value.ToLowerInvariant(), m.Groups["t"].Value.Trim()) : null;

    [GeneratedRegex(@"\[\[(?:[^\[\]|]{1,200}\|)?([^\[\]|]{1,200})\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex Links();

    [GeneratedRegex(@"(?:^|\s)\^[A-Za-z0-9-]{1,60}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"(?:\s#[\p{L}_][\p{L}\p{N}/_-]{0,60}){1,12}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@"^\[!(?<k>[A-Za-z-]{1,30})(?:\|[^\]]{0,40})?\][+-]?(?<t>.{0,200})$", RegexOptions.CultureInvariant)]
    private static partial Regex Callouts();
}
