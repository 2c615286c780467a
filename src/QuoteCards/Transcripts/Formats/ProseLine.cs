using System.Text.RegularExpressions;
using QuoteCards.Episodes;

namespace QuoteCards.Transcripts.Formats;

/// <summary>One line of a text transcript.</summary>
/// <param name="Speaker">The name that its marks make certain: bold before a colon, or beside a time. Null when there is none.</param>
/// <param name="Time">The time at its head, or null.</param>
/// <param name="Rest">The words, with times inside them still in brackets.</param>
/// <param name="Number">From 1.</param>
/// <param name="Heading">True for a Markdown heading that is no speaker's line.</param>
internal sealed partial record ProseLine(string? Speaker, Timestamp? Time, string Rest, int Number, bool Heading)
{
    public static ProseLine Read(string line, int number)
    {
        bool heading = line.StartsWith('#');
        if (heading) line = line.TrimStart('#', ' ');
        Match m = TimeFirst().Match(line);
        if (m.Success && CueTime.TryRead(m.Groups["t"].ValueSpan, out Timestamp at))
        {
            string rest = line[m.Length..];
            if (line.StartsWith("**", StringComparison.Ordinal) && !m.Value.TrimEnd().EndsWith("**", StringComparison.Ordinal)) rest = $"**{rest}";
            return Bold(rest) is { } bold ? new ProseLine(bold.Name, at, bold.Words, number, false)
                : AloneName(rest) is { } alone ? new ProseLine(alone, at, "", number, false)
                : new ProseLine(null, at, rest, number, heading && rest.Length > 0);
        }

        m = NameFirst().Match(line);
        if (m.Success && SpeakerPrefix.IsName(Name(m).AsSpan()) && CueTime.TryRead(m.Groups["t"].ValueSpan, out at))
        {
            string rest = line[m.Length..].TrimStart();
            bool alone = rest.Length == 0, marked = m.Groups["c"].Success || m.Groups["o"].Success;
            if (alone || marked) return new ProseLine(Name(m), at, rest.TrimStart('*', ' '), number, false);
        }

        return Bold(line) is { } said ? new ProseLine(said.Name, null, said.Words, number, false) : new ProseLine(null, null, line, number, heading);
    }

    private static string Name(Match m) => m.Groups["n"].Value.Trim(' ', '*', '_', '-', '–', '—', '|', ',');

    private static (string Name, string Words)? Bold(string line)
    {
        Match m = BoldName().Match(line);
        return m.Success && m.Groups["n"].Value.Trim(' ', ':') is { Length: > 0 } name ? (name, line[m.Length..].Trim()) : null;
    }

    // "[0:12] Ada" with the words on the lines below; a sentence has an end.
    private static string? AloneName(string rest)
    {
        string name = rest.Trim(' ', '*', '_', ':');
        return rest.Length > 0 && SpeakerPrefix.IsName(name) && (rest.TrimEnd().EndsWith(':') || rest.Contains('*', StringComparison.Ordinal)) ? name : null;
    }

    [GeneratedRegex(@"^(?:\*\*|__)?[\[\(]?(?<t>[0-9]{1,3}:[0-9]{2}(?::[0-9]{2})?(?:[.,][0-9]+)?)[\]\)]?(?:\*\*|__)?(?:\s*[-–—:|]\s+|\s+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex TimeFirst();

    [GeneratedRegex(@"^(?<n>[^\[\]():0-9]{2,40}?(?:[0-9]{1,2})?)\s*(?:\*\*|__)?\s*(?<o>[\[\(])?(?<t>[0-9]{1,3}:[0-9]{2}(?::[0-9]{2})?(?:[.,][0-9]+)?)[\]\)]?(?:\*\*|__)?(?<c>\s*:)?(?:\*\*|__)?(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NameFirst();

    [GeneratedRegex(@"^(?:\*\*|__)(?<n>[^*_]{1,40}?)(?::\s*(?:\*\*|__)|(?:\*\*|__)\s*:)", RegexOptions.CultureInvariant)]
    private static partial Regex BoldName();
}
